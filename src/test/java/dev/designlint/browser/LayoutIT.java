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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that nothing is cut off, neither on a phone nor on paper. */
@ExtendWith(InBrowser.class)
class LayoutIT {
  private static final String LONG = "a-word-that-never-ends".repeat(12);

  /** A drawing, a table and words that are wider than any screen. */
  private static final String WIDE =
      """

      ## Wide

      `LONG` is a part, LONG too, and /srv/LONG/LONG.md.

      | LONG | b |
      |---|---|
      | LONG | LONG |

      ```text
      +-------+   LONG   +-------+
      | cache | --------> | store |
      ```

      ```mermaid
      flowchart LR
        a1 --> a2 --> a3 --> a4 --> a5 --> a6 --> a7 --> a8 --> a9["LONG"]
      ```
      """;

  /** Elements that stand out of the window to the right and that nothing scrolls into view. */
  static final String OVERFLOWING =
      """
      const width = document.documentElement.clientWidth;
      const scrolls = element => {
        for (let each = element; each !== document.body; each = each.parentElement) {
          if (getComputedStyle(each).overflowX !== 'visible') return true;
        }
        return false;
      };
      return [...document.body.querySelectorAll('*')]
        .filter(each => each.checkVisibility() && !each.closest('.skip, svg'))
        .filter(each => each.getBoundingClientRect().right > width + 1 && !scrolls(each))
        .map(each => each.outerHTML.slice(0, 200))
        .concat(document.documentElement.scrollWidth > width ? ['the page scrolls'] : [])
      """;

  /** Elements on paper that hold more than they show. */
  private static final String CUT_OFF =
      """
      return [...document.body.querySelectorAll('*')]
        .filter(each => each.checkVisibility() && each.tagName !== 'METER')
        .filter(each => getComputedStyle(each).overflow !== 'visible'
          || getComputedStyle(each).position === 'sticky')
        .filter(each => !each.closest('svg, select, option, img'))
        .map(each => each.outerHTML.slice(0, 200))
      """;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) throws IOException {
    browser = given;
    Reports reports = new Reports(folder);
    String feed = Files.readString(Path.of("samples/facebook-feed.md"));
    reports.document("answers/feed.md", feed + WIDE.replace("LONG", LONG));
    reports.document(LONG.substring(0, 200) + ".md", "# Design of LONG\n".replace("LONG", LONG));
    // To which the page of the first one leads, as an answer to the same question.
    String other = Files.readString(Path.of("samples/facebook-feed-improved.md"));
    reports.document("answers/peer-" + LONG.substring(0, 150) + ".md", other);
    report = reports.write("report", "--peers=folder", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d1", "d2", "d3"})
  void nothingStandsOutOfTheWindow(String part) {
    open(part);
    for (int width : List.of(375, 800, 1440)) {
      browser.show(width, "light");
      assertThat(browser.texts(OVERFLOWING)).as("at " + width).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d1", "d2", "d3"})
  void nothingIsCutOffOnPaper(String part) {
    open(part);
    for (String scheme : List.of("light", "dark")) {
      browser.show(794, scheme);
      browser.medium("print", scheme);
      assertThat(browser.texts(OVERFLOWING)).as(scheme).isEmpty();
      assertThat(browser.texts(CUT_OFF)).as(scheme).isEmpty();
      assertThat(browser.text("return getComputedStyle(document.body).color"))
          .isEqualTo("rgb(0, 0, 0)");
      assertThat(browser.text("return getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(browser.visible("header.top, nav, .skip, .chip")).isEmpty();
    }
  }

  @Test
  void whatIsFoldedIsOpenOnPaperOnly() {
    browser.open(report, "d2");
    browser.drawAll();
    String open = "return document.querySelectorAll('#d2 details[open]').length";
    String all = "return document.querySelectorAll('#d2 details').length";
    String drawn = "return document.querySelectorAll('#d2 .drawn img').length";
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.number(open))
        .isEqualTo(browser.number(all) - browser.number(drawn))
        .isGreaterThan(10);
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.number(open)).isZero();
  }

  /** Its lines must stay under each other, at the price of scrolling. */
  @ParameterizedTest
  @ValueSource(ints = {375, 1440})
  void aDrawingOfCharactersIsNotWrapped(int width) {
    browser.open(report, "d2");
    browser.show(width, "light");
    String height =
        """
        const drawn = [...document.querySelectorAll('.source li.verbatim code')]
          .find(each => each.textContent.startsWith('+---'));
        return Math.round(drawn.getBoundingClientRect().height)
        """;
    assertThat(browser.number(height)).isLessThan(30);
    String scrolls =
        "const pane = document.querySelector('section:not([hidden]) .pane.text');"
            + "return pane.scrollWidth > pane.clientWidth + 100";
    assertThat(browser.run(scrolls)).isEqualTo(true);
  }

  @Test
  void theDocumentsAreThoseThatAreMeant() {
    open("d2");
    assertThat(browser.visible(".peers a")).isNotEmpty();
    assertThat(browser.visible(".drawn img")).isNotEmpty();
  }

  private static void open(String part) {
    browser.open(report, part);
    browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    browser.drawAll();
  }
}
