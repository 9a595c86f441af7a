package dev.designlint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the list of subjects at the end of the guide against the rules.
 *
 * <p>{@code mvn test -Dtest=ConfigurationGuideTest -Ddesignlint.update=true} writes it anew.
 */
class ConfigurationGuideTest {
  private static final boolean UPDATE = Boolean.getBoolean("designlint.update");
  private static final Path GUIDE = Path.of("docs/configuration.md");
  private static final String BEFORE =
      "\nThe rules that take `except`, and what it names at each:\n\n";

  @Test
  void theGuideNamesEveryRuleThatTakesExceptions() throws IOException {
    String guide = Files.readString(GUIDE);
    int end = guide.indexOf(BEFORE) + BEFORE.length();
    String wanted = guide.substring(0, end) + table();
    if (UPDATE) {
      Files.writeString(GUIDE, wanted);
    }
    assertThat(GUIDE).content().isEqualTo(wanted);
  }

  private static String table() {
    StringBuilder out = new StringBuilder("| rule | its findings are about |\n| --- | --- |\n");
    for (Rule rule : new RuleEngine().catalog().rules()) {
      if (!rule.subject().isEmpty()) {
        Path page = Path.of("rules", rule.category(), rule.id(), "README.md");
        out.append("| [" + rule.id() + "](../" + page + ") | " + rule.subject() + " |\n");
      }
    }
    return out.toString();
  }
}
