package dev.designlint.cli;

import dev.designlint.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules by category, with their severity.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class RulesCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  RulesCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() {
    List<Rule> rules =
        knowledge.engine().get().catalog().rules().stream()
            .sorted(Comparator.comparing(Rule::category).thenComparing(Rule::id))
            .toList();
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    String category = "";
    StringBuilder out = new StringBuilder();
    for (Rule rule : rules) {
      if (!rule.category().equals(category)) {
        category = rule.category();
        out.append(out.length() == 0 ? "" : "\n").append(category).append('\n');
      }
      out.append("  ").append(rule.id()).append(" ".repeat(widest - rule.id().length() + 2));
      out.append(String.format("%-8s", rule.severity().key())).append(rule.summary()).append('\n');
    }
    out.append('\n')
        .append(rules.size())
        .append(" rules. A rule's page: designlint explain RULE\n");
    System.out.print(out);
    return ExitCodes.CLEAN;
  }
}
