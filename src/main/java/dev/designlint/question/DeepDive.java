package dev.designlint.question;

import java.util.List;

/**
 * What there is to ask about a document beyond its findings.
 *
 * @param components the components that matter, the weightiest first
 * @param kinds the questions of the kinds of components that it has, those of the weightiest first
 * @param extensions new demands, bad days and other aims
 */
public record DeepDive(
    List<ComponentDive> components, List<KindQuestions> kinds, List<Question> extensions) {}
