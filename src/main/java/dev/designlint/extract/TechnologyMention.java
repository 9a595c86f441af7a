package dev.designlint.extract;

/**
 * A technology named in a statement.
 *
 * @param technology its number in the vocabulary
 * @param from index of the first word of its name
 * @param to index just after the last word of its name
 */
record TechnologyMention(int technology, int from, int to) {}
