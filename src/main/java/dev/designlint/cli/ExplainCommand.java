package dev.designlint.cli;

import dev.designlint.report.Display;
import dev.designlint.report.TextReporter;
import dev.designlint.review.Review;
import dev.designlint.review.Settings;
import dev.designlint.rule.RuleCatalog;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule, or what a finding rests on. */
@Command(
    name = "explain",
    description = {
      "Prints the page of a rule: what it finds, why it matters, examples, when to ignore it.",
      "For FILE:LINE, prints the findings at that line and the statements they rest on."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE|FILE:LINE",
      description = "A rule, as it stands at the end of a finding, or a line.")
  private String rule;

  ExplainCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() throws IOException {
    int colon = rule.lastIndexOf(':');
    if (colon > 0 && rule.substring(colon + 1).matches("[0-9]{1,9}")) {
      return line(rule.substring(0, colon), Integer.parseInt(rule.substring(colon + 1)));
    }
    RuleCatalog catalog = knowledge.engine().get().catalog();
    if (catalog.find(rule).isEmpty()) {
      RuleNames.check(spec.commandLine(), catalog, rule);
      System.out.println("'" + rule + "' is a category; its rules:");
      catalog.rules().stream()
          .filter(each -> each.category().equals(rule))
          .forEach(each -> System.out.println("  " + each.id() + "  " + each.summary()));
      return ExitCodes.CLEAN;
    }
    System.out.print(catalog.page(catalog.find(rule).get()));
    return ExitCodes.CLEAN;
  }

  private int line(String file, int line) throws IOException {
    Review review = ReviewedFiles.review(knowledge, Settings.DEFAULT, List.of(file)).atLine(line);
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    new TextReporter(Display.PLAIN, false, true, true, 0, false).write(review, out);
    out.flush();
    return review.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.USAGE;
  }
}
