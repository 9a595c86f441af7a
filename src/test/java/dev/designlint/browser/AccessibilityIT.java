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

  @Test
  void theDashboardHasNoBarrier() {
    browser.open(report, "");
    browser.one("th .sort").click();
    assertNoBarrier();
  }

  @Test
  void aDocumentHasNoBarrier() {
    browser.open(report, "d2-f1");
    // Some of each sort, since all of them take axe a while.
    browser.run("document.querySelectorAll('details').forEach((e, i) => { e.open = i % 9 < 2; })");
    browser.drawAll();
    assertNoBarrier();
  }

  private static void assertNoBarrier() {
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(375, 1440)) {
        browser.show(width, scheme);
        assertThat(Barriers.of(browser)).as(scheme + " at " + width).isEmpty();
      }
    }
  }

  @Test
  void aBarrierWouldBeFound() {
    browser.open(report, "");
    browser.run("document.querySelector('.theme').textContent = ''");
    assertThat(Barriers.of(browser)).singleElement().asString().startsWith("button-name ");
  }
}
