package dev.designlint.question;

import dev.designlint.fact.ComponentDepth;
import java.util.List;

/**
 * What a deep dive into one component would ask.
 *
 * @param depth what the document says about it
 * @param questions a question for each of the five aspects, and for each basic, that it leaves open
 */
public record ComponentDive(ComponentDepth depth, List<Question> questions) {}
