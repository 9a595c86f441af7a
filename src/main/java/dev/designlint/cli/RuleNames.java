package dev.designlint.cli;

import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    List<String> similar = new ArrayList<>();
    for (Rule rule : catalog.rules()) {
      if (rule.id().equals(name) || rule.category().equals(name)) {
        return;
      }
      if (isSimilar(rule.id(), name)) {
        similar.add(rule.id());
      }
    }
    String hint =
        similar.isEmpty()
            ? "; see 'designlint rules'"
            : "; did you mean " + String.join(" or ", similar) + "?";
    throw new ParameterException(commandLine, "There is no rule '" + name + "'" + hint);
  }

  /** The ids and categories of the rules. */
  static Set<String> all(RuleCatalog catalog) {
    Set<String> names = new TreeSet<>();
    for (Rule rule : catalog.rules()) {
      names.add(rule.id());
      names.add(rule.category());
    }
    return names;
  }

  /** Whether the words share most of their parts, or differ by a typing error. */
  private static boolean isSimilar(String id, String name) {
    if (id.contains(name) || name.contains(id) || distance(id, name) <= 2) {
      return true;
    }
    int shared = 0;
    List<String> parts = List.of(name.split("-"));
    for (String part : id.split("-")) {
      shared += parts.contains(part) ? 1 : 0;
    }
    return shared >= 2;
  }

  /** The number of single letters to insert, delete or replace (Levenshtein, 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
