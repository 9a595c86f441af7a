package dev.designlint.cli;

import dev.designlint.review.PeerGrouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the user asks of {@link CheckCommand}; declared in {@link CheckArguments}. */
final class CheckOptions {
  /** From which severity on findings make the run fail. */
  enum FailOn {
    error,
    warning,
    info,
    never
  }

  /** How far into the components the review goes. */
  enum Depth {
    standard,
    deep
  }

  /** What makes answers to the same question. */
  enum Peers {
    title,
    folder,
    none
  }

  private final CommandSpec specification;

  /**
   * Reads the options of a command.
   *
   * @param specification the command, without options so far
   */
  CheckOptions(CommandSpec specification) {
    this.specification = specification;
    CheckArguments.addTo(specification);
  }

  List<String> paths() {
    return strings(specification.positionalParameters().get(0));
  }

  ReportFormat format() {
    return value("--format", ReportFormat.class);
  }

  /** What the user gave for {@code --output}, in order: a format, {@code =} and a file. */
  List<String> outputs() {
    return strings(specification.findOption("--output"));
  }

  /** Whether a report goes into a file. */
  boolean writesFiles() {
    return format() == ReportFormat.github || !outputs().isEmpty();
  }

  /** Whether some report of the run has that format. */
  boolean writes(ReportFormat wanted) {
    boolean writes = format() == wanted;
    for (String output : outputs()) {
      String start = wanted + "=";
      writes |= output.regionMatches(true, 0, start, 0, start.length());
    }
    return writes;
  }

  /** The folder with reports of earlier runs, or an empty string. */
  String history() {
    return orEmpty("--history");
  }

  /** By what answers are taken for answers to the same question. */
  PeerGrouping peers() {
    return PeerGrouping.valueOf(value("--peers", Peers.class).name().toUpperCase(Locale.ROOT));
  }

  FailOn failOn() {
    return value("--fail-on", FailOn.class);
  }

  List<String> select() {
    return strings(specification.findOption("--select"));
  }

  List<String> ignore() {
    return strings(specification.findOption("--ignore"));
  }

  boolean isDeep() {
    return value("--depth", Depth.class) == Depth.deep;
  }

  List<String> focus() {
    return strings(specification.findOption("--focus"));
  }

  /** The kind that the user asks for, or an empty string. */
  String profile() {
    return orEmpty("--profile");
  }

  /** The configuration file that the user names, or an empty string. */
  String config() {
    String config = value("--config", String.class);
    return config == null ? "" : config;
  }

  boolean isolated() {
    return value("--isolated", Boolean.class);
  }

  boolean onlyDesigns() {
    return value("--only-designs", Boolean.class);
  }

  boolean noIgnore() {
    return value("--no-ignore", Boolean.class);
  }

  boolean staged() {
    return value("--staged", Boolean.class);
  }

  /** The git revision since which changes are reported, or an empty string. */
  String since() {
    String since = value("--since", String.class);
    return since == null ? "" : since;
  }

  boolean statesFailOn() {
    ParseResult result = specification.commandLine().getParseResult();
    return result != null && result.hasMatchedOption("--fail-on");
  }

  String stdinFilename() {
    return value("--stdin-filename", String.class);
  }

  String color() {
    return value("--color", String.class);
  }

  int maxFindings() {
    return value("--max-findings", Integer.class);
  }

  boolean readiness() {
    return value("--readiness", Boolean.class);
  }

  boolean why() {
    return value("--why", Boolean.class);
  }

  boolean requireSuppressionReason() {
    return value("--require-suppression-reason", Boolean.class);
  }

  /** Whether one of the options on baselines is given. */
  boolean usesBaseline() {
    return pruneBaseline() || !baseline().isEmpty() || !writeBaseline().isEmpty();
  }

  /** The baseline to read, or an empty string. */
  String baseline() {
    return orEmpty("--baseline");
  }

  /** The baseline to write, or an empty string. */
  String writeBaseline() {
    return orEmpty("--write-baseline");
  }

  boolean pruneBaseline() {
    return value("--prune-baseline", Boolean.class);
  }

  boolean generateDiagram() {
    return value("--generate-diagram", Boolean.class);
  }

  boolean verbose() {
    return value("--verbose", Boolean.class);
  }

  private <T> T value(String name, Class<T> type) {
    return type.cast(specification.findOption(name).<Object>getValue());
  }

  private String orEmpty(String name) {
    String value = value(name, String.class);
    return value == null ? "" : value;
  }

  private static List<String> strings(ArgSpec argument) {
    List<String> result = new ArrayList<>();
    if (argument.<Object>getValue() instanceof List<?> values) {
      values.forEach(value -> result.add((String) value));
    }
    return result;
  }
}
