package dev.designlint.cli;

import dev.designlint.question.Depth;
import dev.designlint.report.DiagramReporter;
import dev.designlint.report.Display;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.review.suppression.SuppressionPolicy;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import dev.designlint.source.FileFinder;
import dev.designlint.source.ParseException;
import dev.designlint.source.SourceReader;
import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reviews documents. */
final class CheckCommand implements Callable<Integer> {
  private final Knowledge knowledge;
  private final CommandSpec specification = CommandSpec.wrapWithoutInspection(this, Commands.LISTS);
  private final CheckOptions options = new CheckOptions(specification);

  CheckCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
    specification
        .name("check")
        .versionProvider(new VersionProvider())
        .usageMessage()
        .description("Reviews the designs among the given files and folders (the default command).")
        .sortOptions(false)
        .footerHeading("%nExamples:%n")
        .footer(
            "  designlint check docs                          review a folder",
            "  designlint check --fail-on warning 'docs/**/*.md'",
            "  git show :docs/feed.md | designlint check - --stdin-filename docs/feed.md",
            "  designlint check --select red-flags,no-trade-offs answer.md",
            "  designlint check docs --output sarif=designlint.sarif --output junit=designlint.xml");
  }

  /** How the command is called. */
  CommandSpec specification() {
    return specification;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return check();
    } catch (ParseException e) {
      ReviewedFiles.printProblems(e);
      return ExitCodes.USAGE;
    }
  }

  private int check() throws IOException {
    SuppressionPolicy policy = new SuppressionPolicy(options.requireSuppressionReason());
    Reviewer reviewer =
        new Reviewer(
            knowledge.engine(), knowledge.vocabulary(), settings(), configurations(), policy);
    checkRuleNames(reviewer);
    BaselineStep baseline =
        options.usesBaseline() ? new BaselineStep(options, specification.commandLine()) : null;
    Review review = review(new ReviewRun(reviewer));
    if (baseline != null) {
      review = baseline.apply(review, reviewer, knowledge.engine().get());
    }
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    options.format().reporter(options, display(review)).write(review, out);
    if (options.generateDiagram() && options.format() == ReportFormat.text) {
      new DiagramReporter(options.isDeep()).write(review, out);
    }
    out.flush();
    if (!options.format().tellsProblems()) {
      ReviewedFiles.printProblems(review);
    }
    boolean written = !options.writesFiles() || new ReportFiles(options).write(review);
    int code = exitCode(review, reviewer.configurations());
    return written ? code : Math.max(ExitCodes.USAGE, code);
  }

  private Configurations configurations() {
    Supplier<RuleCatalog> rules = () -> knowledge.engine().get().catalog();
    if (!options.config().isEmpty()) {
      return Configurations.of(Path.of(options.config()), rules);
    }
    return options.isolated() ? Configurations.none() : Configurations.nearest(rules);
  }

  private Settings settings() {
    for (String part : options.focus()) {
      oneOf("--focus", part, List.of("architecture", "scalability", "trade-offs"));
    }
    if (!options.profile().isEmpty()) {
      oneOf(
          "--profile",
          options.profile(),
          List.of("practice-answer", "design-proposal", "decision-record", "notes"));
    }
    if (options.maxFindings() < 0) {
      throw new ParameterException(
          specification.commandLine(),
          "Invalid value for --max-findings: " + options.maxFindings() + " is negative");
    }
    oneOf("--color", options.color(), List.of("auto", "always", "never"));
    return new Settings(
        options.select(), options.ignore(), options.focus(), options.profile(), depth());
  }

  /** The page of a document shows what to ask its author. */
  private Depth depth() {
    if (options.isDeep()) {
      return Depth.DEEP;
    }
    return options.writes(ReportFormat.html) ? Depth.STANDARD : Depth.NONE;
  }

  private void oneOf(String option, String value, List<String> allowed) {
    if (!allowed.contains(value)) {
      throw new ParameterException(
          specification.commandLine(),
          "Invalid value for "
              + option
              + ": '"
              + value
              + "'; expected one of "
              + String.join(", ", allowed));
    }
  }

  private void checkRuleNames(Reviewer reviewer) {
    List<String> names = new ArrayList<>(options.select());
    names.addAll(options.ignore());
    for (String name : names) {
      RuleNames.check(specification.commandLine(), reviewer.catalog(), name);
    }
  }

  private Review review(ReviewRun run) throws IOException {
    if (options.paths().contains("-")) {
      try {
        return run.review(SourceReader.decode(System.in.readAllBytes(), options.stdinFilename()));
      } catch (UnreadableFileException e) {
        Problem problem = new Problem(e.path(), 0, 0, e.getMessage(), e.advice(), false);
        return new Review(List.of(), List.of(problem), List.of());
      }
    }
    if (options.staged() || !options.since().isEmpty()) {
      return new ChangedFiles(options).review(run);
    }
    FileFinder finder = new FileFinder(options.onlyDesigns(), options.noIgnore());
    (options.paths().isEmpty() ? List.of(".") : options.paths()).forEach(finder::add);
    boolean atOnce = finder.files().size() < ProgressDisplay.FEWEST_FILES;
    return atOnce ? run.review(finder) : ProgressDisplay.review(run, finder);
  }

  /** The width is asked for only where there is more than one document to set out in lines. */
  private Display display(Review review) {
    boolean table = options.format() == ReportFormat.text && review.documents().size() > 1;
    boolean narrow = table && Terminal.isInteractive();
    return new Display(colors(), narrow ? Terminal.columns("/dev/stdout") : 0);
  }

  private boolean colors() {
    return options.color().equals("always")
        || options.color().equals("auto") && Terminal.showsColors();
  }

  private int exitCode(Review review, Configurations configurations) {
    boolean fault = review.problems().stream().anyMatch(Problem::fault);
    if (fault) {
      return ExitCodes.FAULT;
    }
    if (!review.problems().isEmpty()) {
      return ExitCodes.USAGE;
    }
    for (DocumentReview document : review.documents()) {
      String level = failOn(document.path(), configurations);
      boolean fails =
          !level.equals("never")
              && document.hasAtLeast(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
      if (fails) {
        return ExitCodes.FINDINGS;
      }
    }
    return ExitCodes.CLEAN;
  }

  /** What the user asks for weighs more than what is configured. */
  private String failOn(String document, Configurations configurations) {
    String configured = options.statesFailOn() ? "" : configurations.of(document).value("fail-on");
    return configured.isEmpty() ? options.failOn().name() : configured;
  }
}
