package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.report.DiagramReporter;
import dev.designlint.report.JsonReporter;
import dev.designlint.report.Reporter;
import dev.designlint.report.TextReporter;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.rule.Severity;
import dev.designlint.source.FileFinder;
import dev.designlint.source.SourceReader;
import dev.designlint.source.UnreadableFileException;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reviews documents. */
@Command(
    name = "check",
    description = "Reviews the designs among the given files and folders (the default command).",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint check docs                          review a folder",
      "  designlint check --fail-on warning 'docs/**/*.md'",
      "  git show :docs/feed.md | designlint check - --stdin-filename docs/feed.md",
      "  designlint check --select red-flags,no-trade-offs answer.md"
    })
final class CheckCommand implements Callable<Integer> {
  private final Supplier<RuleEngine> engine;

  /** Output formats. */
  enum Format {
    text,
    json
  }

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

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description = "Files, folders, globs, or - for standard input; default: this folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--select",
      split = ",",
      paramLabel = "RULE",
      description = "Only these rules or categories.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      split = ",",
      paramLabel = "RULE",
      description = "Not these rules or categories.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description =
          "standard: findings; deep: with the question that a reviewer would ask, and what the components leave open; default: ${DEFAULT-VALUE}.")
  private Depth depth = Depth.standard;

  @Option(
      names = "--focus",
      split = ",",
      paramLabel = "PART",
      description =
          "Only architecture, scalability or trade-offs (repeatable); errors are always shown.")
  private List<String> focus = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "KIND",
      description =
          "Review as practice-answer, design-proposal, decision-record or notes, whatever the document looks like.")
  private String profile = "";

  @Option(
      names = "--stdin-filename",
      paramLabel = "PATH",
      description = "Name of the document that comes from standard input.")
  private String stdinFilename = "stdin.md";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours: auto, always or never; default: ${DEFAULT-VALUE}.")
  private String color = "auto";

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description =
          "Most findings that the text report shows of a document, the worst first; 0: all; default: ${DEFAULT-VALUE}.")
  private int maxFindings = 25;

  @Option(
      names = "--readiness",
      description =
          "Show the readiness of each document by success criterion and interview phase, and what would raise it.")
  private boolean readiness;

  @Option(
      names = "--why",
      description =
          "Show the statements on which each finding rests, and the nearest ones that were not accepted.")
  private boolean why;

  @Option(
      names = "--generate-diagram",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description =
          "Add Mermaid diagrams of the architecture, the request flow and the schema to the report; default: ${DEFAULT-VALUE}.")
  private boolean generateDiagram = false;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name the files that were skipped, and why.")
  private boolean verbose;

  CheckCommand(Supplier<RuleEngine> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    Reviewer reviewer = new Reviewer(engine, () -> vocabulary, settings());
    checkRuleNames(reviewer);
    Review review = review(new ReviewRun(reviewer));
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    reporter().write(review, out);
    if (generateDiagram && format == Format.text) {
      new DiagramReporter(depth == Depth.deep).write(review, out);
    }
    out.flush();
    return exitCode(review);
  }

  private Settings settings() {
    for (String part : focus) {
      oneOf("--focus", part, List.of("architecture", "scalability", "trade-offs"));
    }
    if (!profile.isEmpty()) {
      oneOf(
          "--profile",
          profile,
          List.of("practice-answer", "design-proposal", "decision-record", "notes"));
    }
    if (maxFindings < 0) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for --max-findings: " + maxFindings + " is negative");
    }
    oneOf("--color", color, List.of("auto", "always", "never"));
    return new Settings(
        select,
        ignore,
        focus,
        profile,
        depth == Depth.deep
            ? dev.designlint.question.Depth.DEEP
            : dev.designlint.question.Depth.NONE);
  }

  private void oneOf(String option, String value, List<String> allowed) {
    if (!allowed.contains(value)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for "
              + option
              + ": '"
              + value
              + "'; expected one of "
              + String.join(", ", allowed));
    }
  }

  private void checkRuleNames(Reviewer reviewer) {
    List<String> names = new ArrayList<>(select);
    names.addAll(ignore);
    for (String name : names) {
      RuleNames.check(spec.commandLine(), reviewer.catalog(), name);
    }
  }

  private Review review(ReviewRun run) throws IOException {
    if (paths.contains("-")) {
      try {
        return run.review(SourceReader.decode(System.in.readAllBytes(), stdinFilename));
      } catch (UnreadableFileException e) {
        Problem problem = new Problem(e.path(), 0, 0, e.getMessage(), e.advice(), false);
        return new Review(List.of(), List.of(problem), List.of());
      }
    }
    FileFinder finder = new FileFinder();
    (paths.isEmpty() ? List.of(".") : paths).forEach(finder::add);
    return run.review(finder);
  }

  private Reporter reporter() {
    return format == Format.json
        ? new JsonReporter(generateDiagram, depth == Depth.deep)
        : new TextReporter(colors(), verbose, depth == Depth.deep, why, maxFindings, readiness);
  }

  private boolean colors() {
    String noColor = System.getenv("NO_COLOR");
    boolean wanted = Terminal.isInteractive() && (noColor == null || noColor.isEmpty());
    return color.equals("always")
        || color.equals("auto") && wanted && !"dumb".equals(System.getenv("TERM"));
  }

  private int exitCode(Review review) {
    boolean fault = review.problems().stream().anyMatch(Problem::fault);
    if (fault) {
      return ExitCodes.FAULT;
    }
    if (!review.problems().isEmpty()) {
      return ExitCodes.USAGE;
    }
    if (failOn == FailOn.never) {
      return ExitCodes.CLEAN;
    }
    Severity level = Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT));
    return review.hasAtLeast(level) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }
}
