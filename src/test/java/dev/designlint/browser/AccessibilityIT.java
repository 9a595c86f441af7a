package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that nothing in a report keeps people from reading it, as far as axe can tell. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {
  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) throws IOException {
    browser = given;
    String feed = Files.readString(Path.of("samples/facebook-feed.md"));
    Reports reports =
        new Reports(folder)
            .document("feed.md", feed + "\n```mermaid\nflowchart LR\n  reader --> feed\n```\n")
            .document("other.md", feed)
            .document("empty.md", "# Design of a counter\n\nTBD\n");
    report = reports.write("report", ".");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"light, 375", "light, 1440", "dark, 375", "dark, 1440"})
  void neitherTheDashboardNorADocumentHasABarrier(String scheme, int width) {
    browser.open(report, "");
    browser.show(width, scheme);
    browser.one("th .sort").click();
    assertThat(Barriers.of(browser)).isEmpty();
    browser.open(report, "d2-f1");
    browser.show(width, scheme);
    browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    browser.drawAll();
    assertThat(Barriers.of(browser)).isEmpty();
  }

  @Test
  void aBarrierWouldBeFound() {
    browser.open(report, "");
    browser.run("document.querySelector('.theme').textContent = ''");
    assertThat(Barriers.of(browser)).singleElement().asString().startsWith("button-name ");
  }
}
