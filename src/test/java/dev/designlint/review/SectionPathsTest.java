package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.report.Reviews;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionPathsTest {
  private static final String TEXT =
      """
      intro

      # A design

      title

      ## 2. Data

      ### 2.1) Hot   *cache*

      Redis

      ```
      # no heading
      ```

      ```yaml design
      components: [{name: Kiosk}]
      ```

      ## 3D maps
      """;

  @Test
  void aPlaceStandsUnderAllHeadingsAboveItButTheTitle() {
    assertThat(paths("intro")).isEmpty();
    assertThat(paths("title")).isEmpty();
    assertThat(paths("Redis")).containsExactly("Data", "Hot cache");
    assertThat(paths("3D")).containsExactly("3D maps");
  }

  @Test
  void aFenceHasNoHeadingsOfItsOwn() {
    assertThat(paths("no heading")).containsExactly("Data", "Hot cache");
    assertThat(paths("Kiosk")).containsExactly("Data", "Hot cache");
  }

  @Test
  void theHeadingsOfADesignAreKnown() {
    SectionPaths paths = new SectionPaths(Reviews.document(new SourceFile("a.md", TEXT)));
    assertThat(paths.has(List.of())).isTrue();
    assertThat(paths.has(List.of("Data"))).isTrue();
    assertThat(paths.has(List.of("Data", "Hot cache"))).isTrue();
    assertThat(paths.has(List.of("Hot cache"))).isFalse();
  }

  private static List<String> paths(String word) {
    SourceFile source = new SourceFile("a.md", TEXT);
    int at = TEXT.indexOf(word);
    return new SectionPaths(Reviews.document(source)).of(source.span(at, at + 1));
  }
}
