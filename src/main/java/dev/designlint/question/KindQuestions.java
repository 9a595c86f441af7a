package dev.designlint.question;

import java.util.List;

/**
 * What is asked of the components of one kind.
 *
 * @param kind the key of the bank, such as {@code cache}
 * @param subject what the questions are asked of, as they name it
 * @param line 1-based line of what raises them
 * @param questions the first questions that the document does not answer
 * @param answered number of questions of the bank that it answers
 */
public record KindQuestions(
    String kind, String subject, int line, List<Question> questions, int answered) {}
