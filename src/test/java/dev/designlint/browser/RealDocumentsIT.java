package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Holds for the documents of the benchmark, where there are any, what the other tests hold. */
@ExtendWith(InBrowser.class)
class RealDocumentsIT {
  /** So many are drawn, since each takes a while. */
  private static final int DRAWN = 5;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) {
    String benchmark = System.getProperty("designlint.benchmark", "");
    assumeFalse(benchmark.isEmpty(), "-Ddesignlint.benchmark is not given");
    browser = given;
    Path documents = Path.of(benchmark, "docs").toAbsolutePath();
    report = new Reports(folder).write("report", documents.toString());
  }

  @Test
  void everyDocumentFitsAndWorks() {
    browser.open(report, "");
    browser.show(375, "light");
    long count = browser.number("return document.querySelectorAll('section.document').length");
    assertThat(count).isGreaterThan(10);
    for (int i = 0; i <= count; i++) {
      browser.go(report, i == 0 ? "all" : "d" + i);
      assertThat(browser.texts(LayoutIT.OVERFLOWING)).as("d" + i).isEmpty();
    }
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsOnly(report.toUri().toString());
  }

  @Test
  void theirDiagramsAreDrawn() {
    browser.open(report, "");
    List<String> drawable =
        browser.texts(
            """
            return [...document.querySelectorAll('section.document')]
              .filter(each => each.querySelector('figure.diagram')).map(each => each.id)
            """);
    for (String document : drawable.subList(0, DRAWN)) {
      browser.go(report, document);
      browser.drawAll();
      assertThat(browser.visible(".drawn img")).isNotEmpty();
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
