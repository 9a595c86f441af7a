package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Holds that the report of a large folder stays small enough to be used. */
@ExtendWith(InBrowser.class)
class SplitReportIT {
  private static final int DOCUMENTS = 350;
  private static final long LARGEST = 12_000_000;

  /** On a machine that does nothing else it is a tenth of it. */
  private static final long SLOWEST_MILLISECONDS = 10_000;

  private static final String LINKS =
      """
      return [...document.querySelectorAll('a')].filter(each => !each.hash)
        .map(each => 'report-documents/' + each.getAttribute('href'))
      """;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) throws IOException {
    browser = given;
    Reports reports = new Reports(folder);
    GeneratedFolder.write(reports, DOCUMENTS);
    report = reports.write("report", "designs");
  }

  @Test
  void theDashboardOpensSortsAndFiltersAtOnce() throws IOException {
    assertThat(Files.size(report)).isLessThan(LARGEST);
    long start = System.nanoTime();
    browser.open(report, "");
    assertThat(browser.one("h1").getText()).isEqualTo(DOCUMENTS + " designs reviewed");
    String work =
        """
        const start = performance.now();
        for (const head of document.querySelectorAll('th .sort')) {
          head.click();
        }
        const find = document.querySelector('[name=find]');
        for (const words of ['1', '12', '123', '']) {
          find.value = words;
          find.dispatchEvent(new Event('input', { bubbles: true }));
        }
        document.body.offsetHeight;
        return Math.round(performance.now() - start)
        """;
    assertThat(browser.number(work)).isLessThan(SLOWEST_MILLISECONDS);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(SLOWEST_MILLISECONDS);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsExactly(report.toUri().toString());
  }

  @Test
  void aDocumentHasAPageOfItsOwnAndLeadsBack() throws IOException {
    browser.open(report, "");
    browser.one("[name=find]").sendKeys("system-000");
    assertThat(browser.visible(".documents tbody tr")).hasSize(1);
    browser.one(".theme").click();
    browser.one(".documents tbody tr:not([hidden]) a").click();
    browser.await("return document.querySelector('h2').textContent === 'Design system number 0'");
    assertThat(browser.one(".theme").getText()).as("the choice holds").isEqualTo("Light");
    browser.one(".theme").click();
    assertThat(browser.visible(".finding")).isNotEmpty();
    browser.visible(".chip").get(0).click();
    assertThat(browser.visible(".source li.hit")).isNotEmpty();
    for (String link : browser.texts(LINKS)) {
      assertThat(report.getParent().resolve(link)).exists();
    }
    browser.one("header a[href*='report.html']").click();
    browser.await("return document.querySelector('.dashboard') !== null");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void diagramsAreDrawnByALibraryBesideThePages() throws IOException {
    Path folder = report.resolveSibling("report-documents");
    Path page = folder.resolve("designs-team-3-system-003-md.html");
    browser.open(page, "");
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
    browser.drawAll();
    assertThat(browser.number("return document.querySelectorAll('.drawn img').length"))
        .isGreaterThan(1);
    assertThat(browser.requests()).containsExactly(folder.resolve("mermaid.js").toUri().toString());
    assertThat(browser.complaints()).isEmpty();
    assertThat(Files.size(page)).isLessThan(500_000);
    assertThat(Barriers.of(browser)).isEmpty();
    browser.show(375, "dark");
    assertThat(Barriers.of(browser)).isEmpty();
  }
}
