package dev.designlint.vocabulary;

import java.util.List;

/**
 * What a reviewer asks about components of one kind.
 *
 * @param key the name of the kind, such as {@code cache}
 * @param subject what the questions are about where no component stands for it, or an empty string
 * @param noun what a part is that a technology is used for, where its name alone says too little;
 *     otherwise an empty string
 * @param technologies kinds of technologies of which it asks
 * @param components kinds of components of which it asks
 * @param first number of its first question among those of all banks
 * @param questions the questions, the most telling ones first
 */
public record QuestionBank(
    String key,
    String subject,
    String noun,
    List<String> technologies,
    List<String> components,
    int first,
    List<BankQuestion> questions) {}
