package dev.designlint.cli;

import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks the rules that a user names, and offers the ones that were probably meant. */
final class RuleNames {
  private RuleNames() {}

  /**
   * Checks that a word names a rule or a category.
   *
   * @throws ParameterException if it does not; the message offers similar names
   */
  static void check(CommandLine commandLine, RuleCatalog catalog, String name) {
    List<String> ids = new ArrayList<>();
    for (Rule rule : catalog.rules()) {
      if (rule.id().equals(name) || rule.category().equals(name)) {
        return;
      }
      ids.add(rule.id());
    }
    List<String> similar = Spelling.allNearest(name, ids);
    String hint =
        similar.isEmpty()
            ? "; see 'designlint rules'"
            : "; did you mean " + String.join(" or ", similar) + "?";
    throw new ParameterException(commandLine, "There is no rule '" + name + "'" + hint);
  }
}
