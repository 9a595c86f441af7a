package dev.designlint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that the pages of this repository link to what there is. */
class MarkdownLinksTest {
  @Test
  void linksOfAllPagesLeadSomewhere() throws IOException {
    MarkdownLinks links = new MarkdownLinks(Path.of(""));
    for (Path page : pages()) {
      links.follow(page);
    }
    assertThat(links.broken()).isEmpty();
    assertThat(links.followed()).isGreaterThan(100);
  }

  @Test
  void aLinkThatLeadsNowhereIsNoticed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("other.md"), "# A `name`, and more\n");
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            # Page

            [a](other.md) [b](other.md#a-name-and-more) [c](#page) <https://example.org/x>

            | | |
            |-|-|
            | [d](none.md) | ![e](none.png) |

            [f](other.md#none) [g](#none) [h](..) [i]

            [i]: none/
            """);
    MarkdownLinks links = new MarkdownLinks(folder);
    links.follow(page);
    assertThat(links.followed()).isEqualTo(9);
    assertThat(links.broken())
        .containsExactly(
            "page.md: none.md",
            "page.md: none.png",
            "page.md: other.md#none",
            "page.md: #none",
            "page.md: ..",
            "page.md: none/");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> rules = Files.walk(Path.of("rules"))) {
      return Stream.of(top, docs, rules.filter(page -> page.endsWith("README.md")))
          .flatMap(pages -> pages)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
