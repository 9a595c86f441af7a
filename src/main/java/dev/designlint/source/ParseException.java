package dev.designlint.source;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a file cannot be read, with every problem that was found in it. */
public final class ParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ParseProblem> problems;

  /**
   * @param problems what is wrong, at least one, in the order of the file
   */
  public ParseException(List<ParseProblem> problems) {
    super(problems.stream().map(ParseProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<ParseProblem> problems() {
    return problems;
  }
}
