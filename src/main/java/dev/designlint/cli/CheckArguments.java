package dev.designlint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares the arguments of {@link CheckCommand} in code: annotations are read by reflection and
 * through proxies, which would take a quarter of a whole start.
 */
final class CheckArguments {
  private final CommandSpec specification;

  private CheckArguments(CommandSpec specification) {
    this.specification = specification;
  }

  /**
   * Adds the arguments to a command.
   *
   * @param specification the command, without arguments so far
   */
  static void addTo(CommandSpec specification) {
    CheckArguments arguments = new CheckArguments(specification);
    specification.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Files, folders, globs, or - for standard input; default: this folder.")
            .build());
    arguments.addJudgement();
    arguments.addReporting();
    arguments.addBaseline();
    arguments.addFlags();
  }

  private void addJudgement() {
    add(
        one("--format", "FORMAT", ReportFormat.class, "text")
            .description("Output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}."));
    add(
        one("--fail-on", "LEVEL", CheckOptions.FailOn.class, "error")
            .description(
                "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}."));
    add(many("--select", "RULE").description("Only these rules or categories."));
    add(many("--ignore", "RULE").description("Not these rules or categories."));
    add(
        one("--depth", "DEPTH", CheckOptions.Depth.class, "standard")
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
        one("--peers", "HOW", CheckOptions.Peers.class, "title")
            .description(
                "What makes answers to the same question in the HTML report: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}."));
    add(
        one("--history", "FOLDER", String.class, null)
            .description(
                "Folder with JSON reports of earlier runs, in the order of their names; the HTML report shows the trend."));
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
    return OptionSpec.builder(names).type(boolean.class).defaultValue("false");
  }
}
