package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.report.Reviews;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionPathsTest {
  @Test
  void aPlaceStandsUnderAllHeadingsAboveIt() {
    String text =
        "intro\n\n# Feed\n\n## Data\n\n### Cache\n\nRedis\n\n```\n# no heading\n```\n\n## End\n";
    assertThat(paths(text, "intro")).isEmpty();
    assertThat(paths(text, "Redis")).containsExactly("Feed", "Data", "Cache");
    assertThat(paths(text, "no heading")).containsExactly("Feed", "Data", "Cache");
    assertThat(paths(text, "End")).containsExactly("Feed", "End");
  }

  private static List<String> paths(String text, String word) {
    SourceFile source = new SourceFile("a.md", text);
    int at = text.indexOf(word);
    return new SectionPaths(Reviews.document(source)).of(source.span(at, at + 1));
  }
}
