package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.rule.RuleCatalog;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(
    name = "explain",
    description = "Prints the page of a rule: what it finds, why it matters, examples, when to ignore it.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", description = "The rule, as it stands at the end of a finding.")
  private String rule;

  @Override
  public Integer call() throws IOException {
    RuleCatalog catalog = new RuleEngine().catalog();
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
}
