package dev.designlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.rule.Part;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
  private static final SourceFile SOURCE = new SourceFile("a.md", "one\ntwo\nthree\n");

  @Test
  void theWorstComeFirstAndTheRestIsCounted() {
    List<Finding> all =
        List.of(
            finding(Severity.INFO, 0),
            finding(Severity.WARNING, 4),
            finding(Severity.ERROR, 8),
            finding(Severity.WARNING, 8));
    Shown shown = Shown.of(all, 3);
    assertThat(shown.findings()).containsExactly(all.get(2), all.get(1), all.get(3));
    assertThat(shown.left()).isEqualTo(1);
  }

  @Test
  void noughtShowsAll() {
    List<Finding> all = List.of(finding(Severity.INFO, 0), finding(Severity.INFO, 4));
    assertThat(Shown.of(all, 0)).isEqualTo(new Shown(all, 0));
  }

  private static Finding finding(Severity severity, int at) {
    Rule rule = new Rule("a-rule", "why", Part.WHY, 1, severity, "", "", "", "");
    return new Finding(rule, severity, "wrong", "", SOURCE.span(at, at + 3), List.of(), List.of());
  }
}
