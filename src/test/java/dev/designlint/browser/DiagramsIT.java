package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Holds that diagrams are drawn, and only when somebody looks at them. */
@ExtendWith(InBrowser.class)
class DiagramsIT {
  private static final String OWN =
      """

      ## Diagrams

      ```mermaid
      flowchart LR
        reader([Reader]) -->|HTTPS| feed["Feed (the service)"]
        feed --> cache[(Redis)]
      ```

      ```mermaid
      flowchart LR
        this is [[[ no diagram
      ```

      ```mermaid
      sequenceDiagram
        Reader->>Feed: GET /feed
        Feed-->>Reader: posts
      ```
      """;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) throws IOException {
    browser = given;
    String text = Files.readString(Path.of("samples/facebook-feed.md"));
    report =
        new Reports(folder)
            .document("feed.md", text + OWN)
            .document("other.md", text + OWN)
            .write("report", "feed.md", "other.md");
  }

  @Test
  void diagramsAreDrawnWhenTheyComeIntoView() {
    browser.open(report, "d1");
    assertThat(browser.visible("section.document")).hasSize(1);
    assertThat(browser.run("return typeof mermaid.render")).isEqualTo("undefined");
    assertThat(browser.run("return document.querySelectorAll('.drawn img').length")).isEqualTo(0L);
    browser.drawAll();
    assertThat(browser.run("return typeof mermaid.render")).isEqualTo("function");
    List<String> drawn =
        browser.texts(
            """
            return [...document.querySelectorAll('#d1 .drawn')].map(each => {
              const image = each.querySelector('img');
              return image ? `${image.complete && image.naturalWidth > 50} ${image.alt}`
                : each.textContent;
            })
            """);
    assertThat(drawn)
        .hasSizeGreaterThan(3)
        .filteredOn(each -> each.startsWith("It could not be drawn"))
        .hasSize(1);
    assertThat(drawn)
        .filteredOn(each -> !each.startsWith("It could not be drawn"))
        .allMatch(each -> each.matches("true .*; its source stands below"));
    assertThat(browser.number("return document.querySelectorAll('#d2 img').length")).isZero();
    assertThat(browser.run("return document.querySelectorAll('body > [id^=ddrawing]').length"))
        .isEqualTo(0L);
    assertThat(browser.requests()).containsExactly(report.toUri().toString());
    assertThat(browser.complaints())
        .singleElement()
        .asString()
        .contains("WARNING", "a diagram could not be drawn");
  }

  @Test
  void aDrawingHoldsTheTextAsItIs() {
    browser.open(report, "d1");
    browser.drawAll();
    String texts =
        """
        return [...document.querySelectorAll('#d1 .drawn img')].flatMap(image => {
          const svg = decodeURIComponent(image.src.slice(image.src.indexOf(',') + 1));
          const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
          return [...parsed.querySelectorAll('text, parsererror')].map(each => each.textContent);
        })
        """;
    assertThat(String.join("\n", browser.texts(texts)))
        .contains("(the service)", "GET /feed")
        .doesNotContain("&#", "#40;", "parsererror");
  }
}
