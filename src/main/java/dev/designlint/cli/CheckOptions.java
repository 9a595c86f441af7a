package dev.designlint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@link CheckCommand}, declared in code: annotations are read by reflection and
 * through proxies, which would take a quarter of a whole start.
 */
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

  private final CommandSpec specification;

  /**
   * Adds the options to a command.
   *
   * @param specification the command, without options so far
   */
  CheckOptions(CommandSpec specification) {
    this.specification = specification;
    specification.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Files, folders, globs, or - for standard input; default: this folder.")
            .build());
    addJudgement();
    addReporting();
    addBaseline();
    addFlags();
  }

  private void addJudgement() {
    add(
        one("--format", "FORMAT", ReportFormat.class, "text")
            .description("Output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}."));
    add(
        one("--fail-on", "LEVEL", FailOn.class, "error")
            .description(
                "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}."));
    add(many("--select", "RULE").description("Only these rules or categories."));
    add(many("--ignore", "RULE").description("Not these rules or categories."));
    add(
        one("--depth", "DEPTH", Depth.class, "standard")
            .description(
                "standard: findings; deep: with the question that a reviewer would ask, and what the components leave open; default: ${DEFAULT-VALUE}."));
    add(
        many("--focus", "PART")
            .description(
                "Only architecture, scalability or trade-offs (repeatable); errors are always shown."));
    add(
        one("--config", "FILE", String.class, null)
            .description(
                "This configuration file instead of the nearest designlint.yaml above a document."));
    add(flag("--isolated").description("Without any configuration file."));
    add(
        one("--profile", "KIND", String.class, null)
            .description(
                "Review as practice-answer, design-proposal, decision-record or notes, whatever the document looks like."));
  }

  private void addReporting() {
    add(
        OptionSpec.builder("--output")
            .paramLabel("FORMAT=FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Also write a report in that format into a file (repeatable)."));
    add(
        one("--stdin-filename", "PATH", String.class, "stdin.md")
            .description("Name of the document that comes from standard input."));
    add(
        one("--color", "WHEN", String.class, "auto")
            .description("Colours: auto, always or never; default: ${DEFAULT-VALUE}."));
    add(
        one("--max-findings", "N", int.class, "25")
            .description(
                "Most findings that the text report shows of a document, the worst first; 0: all; default: ${DEFAULT-VALUE}."));
  }

  private void addBaseline() {
    add(
        one("--baseline", "FILE", String.class, null)
            .description("Leave out the findings that this baseline holds."));
    add(
        one("--write-baseline", "FILE", String.class, null)
            .description(
                "Write a baseline with all findings of this run; refused where the variable CI is set."));
    add(
        flag("--prune-baseline")
            .description("Take out of the baseline what is gone, and put nothing in."));
  }

  private void addFlags() {
    add(
        flag("--only-designs")
            .description("Skip files that are no designs also where they are named outright."));
    add(flag("--no-ignore").description("Also what .gitignore and .designlintignore leave out."));
    add(
        flag("--staged")
            .description(
                "Review what the next git commit holds, and report only what it changes."));
    add(
        one("--since", "REV", String.class, null)
            .description("Report only what changed since that git revision."));
    add(
        flag("--readiness")
            .description(
                "Show the readiness of each document by success criterion and interview phase, and what would raise it."));
    add(
        flag("--why")
            .description(
                "Show the statements on which each finding rests, and the nearest ones that were not accepted."));
    add(
        flag("--require-suppression-reason")
            .description("Warn of comments that suppress findings and do not say why."));
    add(
        flag("--generate-diagram")
            .arity("0..1")
            .fallbackValue("true")
            .paramLabel("BOOLEAN")
            .description(
                "Add Mermaid diagrams of the architecture, the request flow and the schema to the report; default: ${DEFAULT-VALUE}."));
    add(flag("-v", "--verbose").description("Name the files that were skipped, and why."));
    add(flag("-h", "--help").usageHelp(true).description("Show this help message and exit."));
    add(
        flag("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit."));
  }

  private void add(OptionSpec.Builder option) {
    specification.addOption(option.build());
  }

  private static OptionSpec.Builder one(String name, String label, Class<?> type, String absent) {
    return OptionSpec.builder(name).paramLabel(label).type(type).defaultValue(absent);
  }

  private static OptionSpec.Builder many(String name, String label) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",");
  }

  private static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names[0], names).type(boolean.class).defaultValue("false");
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
