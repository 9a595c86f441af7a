package dev.designlint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.rule.Part;
import dev.designlint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the index of the rules against what exists.
 *
 * <p>{@code mvn test -Dtest=RuleIndexTest -Ddesignlint.update=true} writes the index anew.
 */
class RuleIndexTest {
  private static final boolean UPDATE = Boolean.getBoolean("designlint.update");
  private static final Path DOCS = Path.of("docs");
  private static final Path INDEX = DOCS.resolve("rules.md");
  private static final List<String> KINDS =
      List.of("practice-answer", "design-proposal", "decision-record", "notes");
  private static final Pattern ENTRY = Pattern.compile("([a-z-]+)\\s*=\\s*([a-z]+)");

  @Test
  void theIndexNamesEveryRuleAsItIs() throws IOException {
    String index = index();
    if (UPDATE) {
      Files.writeString(INDEX, index);
    }
    assertThat(INDEX).content().isEqualTo(index);
  }

  private static String index() throws IOException {
    List<Rule> rules = new RuleEngine().catalog().rules();
    StringBuilder out = new StringBuilder("# Rules\n\n");
    out.append(rules.size())
        .append(" rules, by the part of a design that they are about. A column says how much the ")
        .append(
            "findings of a rule\nmatter in a document of that kind; a dash means that the rule ")
        .append("is silent there. Each name leads to the rule's\npage.\n");
    for (Part part : Part.values()) {
      out.append("\n## ").append(part.key()).append("\n\n");
      out.append("| rule | answer | proposal | decision | notes | finds |\n");
      out.append("| --- | --- | --- | --- | --- | --- |\n");
      for (Rule rule : of(part, rules)) {
        Path folder = Path.of("rules", rule.category(), rule.id());
        Map<String, String> kinds = kinds(Files.readString(folder.resolve(rule.id() + ".drl")));
        out.append("| [").append(rule.id()).append("](../").append(folder).append("/README.md) |");
        for (String kind : KINDS) {
          String severity = kinds.getOrDefault(kind, rule.severity().key());
          out.append(' ').append(severity.equals("off") ? "–" : severity).append(" |");
        }
        out.append(' ').append(rule.summary()).append(" |\n");
      }
    }
    return out.toString();
  }

  private static List<Rule> of(Part part, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.part() == part)
        .sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::id))
        .toList();
  }

  private static Map<String, String> kinds(String drl) {
    Map<String, String> kinds = new TreeMap<>();
    int start = drl.indexOf("@kinds(");
    if (start >= 0) {
      Matcher entry = ENTRY.matcher(drl.substring(start, drl.indexOf('\n', start)));
      while (entry.find()) {
        kinds.put(entry.group(1), entry.group(2));
      }
    }
    return kinds;
  }
}
