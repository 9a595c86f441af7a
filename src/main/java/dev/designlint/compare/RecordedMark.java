package dev.designlint.compare;

/**
 * How well a document covered one side of a design: a success criterion or a phase.
 *
 * @param title what it is
 * @param score 0 to 100, or -1 where too little applied to judge
 */
public record RecordedMark(String title, int score) {}
