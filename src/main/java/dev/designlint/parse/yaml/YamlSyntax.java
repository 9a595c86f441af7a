package dev.designlint.parse.yaml;

import dev.designlint.source.ParseProblem;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a writer's words what a YAML parser says in its own. */
final class YamlSyntax {
  private YamlSyntax() {}

  static ParseProblem problem(MarkedYAMLException failure, YamlPlaces places) {
    String problem = failure.getProblem() == null ? failure.getMessage() : failure.getProblem();
    return new ParseProblem(
        places.span(failure.getProblemMark()),
        "not valid YAML: " + sentence(problem),
        advice(problem));
  }

  /** The first line of a message, from a small letter. */
  static String sentence(String message) {
    String line = message == null ? "unreadable" : message.strip().lines().findFirst().orElse("");
    int bracket = line.indexOf(". (");
    line = bracket < 0 ? line : line.substring(0, bracket);
    return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }

  private static String advice(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put quotes around a text with \": \" in it";
    }
    if (problem.contains("TAB")) {
      return "indent with spaces";
    }
    if (problem.contains("expected ',' or")) {
      return "within [ ] and { }, put quotes around a text with , : ? [ ] { or } in it";
    }
    if (problem.contains("block end") || problem.contains("could not find expected ':'")) {
      return "check the indentation of this line and of the one before it";
    }
    if (problem.contains("cannot start any token") || problem.contains("found undefined alias")) {
      return "put quotes around a text that starts with a special character such as @, `, % or *";
    }
    return "";
  }
}
