package dev.designlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rules that exist, and their pages.
 *
 * @param rules all rules, ordered by id
 */
public record RuleCatalog(List<Rule> rules) {
  /** The rule of that id, if there is one. */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * The page of a rule in Markdown.
   *
   * @throws IOException if the page is not part of the program
   */
  public String page(Rule rule) throws IOException {
    String path = "/dev/designlint/rules/" + rule.category() + "/" + rule.id() + "/README.md";
    try (InputStream in = RuleCatalog.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("no page for rule " + rule.id());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
