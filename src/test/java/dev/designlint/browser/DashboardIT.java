package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Holds that the dashboard of a folder sorts, filters and leads to the documents. */
@ExtendWith(InBrowser.class)
class DashboardIT {
  private static final String SHOWN_ROWS =
      "return [...document.querySelectorAll(arguments[0] + ' tbody tr')].filter(e => !e.hidden)";

  private static final String DOCUMENTS = SHOWN_ROWS + ".map(row => row.dataset.document)";
  private static final String CELLS =
      SHOWN_ROWS + ".map(row => row.cells[arguments[1]].innerText.trim())";

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) {
    browser = given;
    report =
        new Reports(folder)
            .document("notes.md", "# Meeting\n\nWe met.\n")
            .document("short.md", "# Design a counter\n\n## Requirements\n\nCount.\n")
            .write("report", Path.of("samples").toAbsolutePath().toString(), "short.md");
  }

  @BeforeEach
  void open() {
    browser.open(report, "");
  }

  @Test
  void nothingIsToldToTheConsoleAndNothingIsAskedFor() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsExactly(report.toUri().toString());
  }

  @ParameterizedTest
  @CsvSource({
    ".documents, text text number number number number",
    ".heat, text grade grade grade",
    ".rules, text text text text number number",
  })
  void aColumnSortsBothWays(String table, String columns) {
    int column = 0;
    for (String by : columns.split(" ")) {
      List<String> before = browser.texts(CELLS, table, column);
      assertThat(new HashSet<>(before)).as("different values").hasSizeGreaterThan(1);
      WebElement head = browser.one(table + " thead th:nth-child(" + (column + 1) + ")");
      head.findElement(By.tagName("button")).click();
      assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
      List<String> ascending = browser.texts(CELLS, table, column);
      assertThat(ascending).containsExactlyInAnyOrderElementsOf(before);
      assertSorted(ascending, by);
      head.findElement(By.tagName("button")).click();
      assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
      List<String> descending = new ArrayList<>(browser.texts(CELLS, table, column));
      Collections.reverse(descending);
      assertSorted(descending, by);
      assertThat(browser.number("return document.querySelectorAll('[aria-sort]').length")).isOne();
      column++;
    }
  }

  private static void assertSorted(List<String> cells, String by) {
    if (by.equals("text")) {
      assertThat(cells).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    } else {
      assertThat(cells.stream().map(DashboardIT::value)).isSorted();
    }
  }

  private static double value(String cell) {
    int grade = "●◐○–?".indexOf(cell);
    return grade >= 0 ? grade : cell.equals("inconclusive") ? -1 : Double.parseDouble(cell);
  }

  @ParameterizedTest
  @CsvSource({"error, 3", "warning, 4", "info, 5"})
  void aSeverityAloneLeavesTheDocumentsThatHaveIt(String severity, int column) {
    Map<String, String> counts = counts(column);
    List<String> expected = new ArrayList<>();
    counts.forEach((document, count) -> addIf(!count.equals("0"), document, expected));
    for (String other : List.of("error", "warning", "info")) {
      if (!other.equals(severity)) {
        browser.one("[name=severity][value=" + other + "]").click();
      }
    }
    assertShown(expected, counts.size());
    counts(column).forEach((document, count) -> assertThat(count).isEqualTo(counts.get(document)));
    for (int other = 3; other <= 5; other++) {
      if (other != column) {
        assertThat(browser.texts(CELLS, ".documents", other)).containsOnly("0");
      }
    }
  }

  @Test
  void withoutAnySeverityNothingIsLeft() {
    for (String each : List.of("error", "warning", "info")) {
      browser.one("[name=severity][value=" + each + "]").click();
    }
    assertThat(browser.one(".matches").getText()).startsWith("0 of ");
    assertThat(browser.visible(".documents tbody tr")).isEmpty();
    assertThat(browser.visible(".rules tbody tr")).isEmpty();
  }

  @Test
  void aPartLeavesItsRules() {
    int all = counts(0).size();
    browser.one("[name=part]").sendKeys("considerations");
    assertThat(browser.texts(CELLS, ".rules", 2)).isNotEmpty().containsOnly("considerations");
    for (String part : List.of("deep-dive", "why")) {
      choose("part", part);
      assertThat(browser.texts(CELLS, ".rules", 2)).isNotEmpty().containsOnly(part);
      assertThat(browser.texts(DOCUMENTS, ".heat")).hasSizeLessThanOrEqualTo(all);
      assertShown(browser.texts(DOCUMENTS, ".documents"), all);
    }
    choose("part", "");
    assertThat(browser.one(".matches").getText()).isEmpty();
  }

  @Test
  void wordsOfTheTitleOrThePathFindADocument() {
    int all = counts(0).size();
    WebElement find = browser.one("[name=find]");
    find.sendKeys("FACEBOOK-feed");
    assertThat(browser.texts(DOCUMENTS, ".documents")).hasSize(2);
    assertShown(browser.texts(DOCUMENTS, ".documents"), all);
    find.clear();
    find.sendKeys("Design a counter");
    assertThat(browser.texts(DOCUMENTS, ".documents")).hasSize(1);
    find.clear();
    find.sendKeys("<nobody>");
    assertShown(List.of(), all);
    find.clear();
    find.sendKeys(" ");
    assertThat(browser.texts(DOCUMENTS, ".documents")).hasSize(all);
  }

  /** Those that hang under the finding of another rule count too. */
  @Test
  void aChosenRuleLeavesAsManyDocumentsAsItsRowSays() {
    String all = " of " + counts(0).size() + " documents";
    List<String> expected = new ArrayList<>();
    List<String> documents = browser.texts(CELLS, ".rules", 4);
    List<String> findings = browser.texts(CELLS, ".rules", 5);
    for (int i = 0; i < documents.size(); i++) {
      expected.add(documents.get(i) + all + " " + documents.get(i) + " " + findings.get(i));
    }
    String choices =
        """
        return [...document.querySelectorAll('.choose')].map(button => {
          button.click();
          const row = document.querySelector('.rules tbody tr:not([hidden])');
          return [document.querySelector('.matches'), row.cells[4], row.cells[5]]
              .map(each => each.textContent).join(' ');
        })
        """;
    assertThat(browser.texts(choices)).hasSizeGreaterThan(10).isEqualTo(expected);
  }

  @Test
  void choosingARuleGoesToTheDocuments() {
    WebElement choose = browser.one(".rules .choose");
    choose.click();
    assertThat(browser.one("[name=rule]").getDomProperty("value"))
        .isEqualTo(choose.getDomProperty("value"));
    assertThat(
            browser.number(
                "return document.getElementById('documents').getBoundingClientRect().top"))
        .isBetween(0L, 200L);
  }

  @Test
  void theTableOfRulesFollowsTheSearch() {
    browser.one("[name=find]").sendKeys("Design a counter");
    assertThat(browser.texts(CELLS, ".rules", 4)).isNotEmpty().containsOnly("1");
    assertThat(browser.texts(CELLS, ".rules", 5)).hasSizeLessThan(40);
  }

  @Test
  void findingsInADocumentFollowTheFilters() {
    browser.one("[name=find]").sendKeys("facebook-feed.md");
    browser.one("[name=severity][value=info]").click();
    browser.one(".documents tbody tr:not([hidden]) a").click();
    browser.await("return !document.querySelector('section.document:not([hidden])').hidden");
    assertThat(browser.visible(".finding.info")).isEmpty();
    assertThat(browser.visible(".chip.info")).isEmpty();
    int shown = browser.visible(".finding").size();
    assertThat(shown).isPositive();
    long all =
        browser.number(
            "return document.querySelectorAll('section.document:not([hidden]) .finding').length");
    assertThat(browser.one(".matches").getText()).isEqualTo(shown + " of " + all + " findings");
    assertThat(browser.one("[name=find]").isDisplayed()).as("finds documents only").isFalse();
    for (String severity : List.of("error", "warning")) {
      browser.one("[name=severity][value=" + severity + "]").click();
    }
    assertThat(browser.visible(".finding")).isEmpty();
    assertThat(browser.visible(".none")).hasSize(1);
  }

  @Test
  void backLeadsToTheSamePlaceOfTheDashboard() {
    browser.one(".rules tbody tr .choose").click();
    browser.run("scrollTo(0, 300)");
    browser.one(".documents tbody tr:not([hidden]) a");
    long before = browser.number("return scrollY");
    browser.one(".documents tbody tr:not([hidden]) a").click();
    browser.await("return document.querySelector('.dashboard').hidden");
    assertThat(browser.visible("section.document")).hasSize(1);
    assertThat(browser.visible(".back")).hasSize(1);
    browser.driver().navigate().back();
    browser.await("return !document.querySelector('.dashboard').hidden && scrollY > 0");
    assertThat(browser.number("return scrollY")).isEqualTo(before).isPositive();
    assertThat(browser.visible("section.document, .back")).isEmpty();
    assertThat(browser.one("[name=rule]").getDomProperty("value")).isNotEmpty();
    browser.driver().navigate().forward();
    browser.await("return document.querySelector('.dashboard').hidden");
    browser.one(".back").click();
    browser.await("return !document.querySelector('.dashboard').hidden");
  }

  private static void choose(String name, String value) {
    // As a browser does it; typing into it finds an entry only after a pause.
    browser.run(
        "arguments[0].value = arguments[1];"
            + " arguments[0].dispatchEvent(new Event('input', { bubbles: true }))",
        browser.one("[name=" + name + "]"),
        value);
  }

  private static Map<String, String> counts(int column) {
    List<String> documents = browser.texts(DOCUMENTS, ".documents");
    List<String> cells = browser.texts(CELLS, ".documents", column);
    Map<String, String> counts = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      counts.put(documents.get(i), cells.get(i));
    }
    return counts;
  }

  private static void assertShown(List<String> documents, int all) {
    assertThat(browser.texts(DOCUMENTS, ".documents"))
        .containsExactlyInAnyOrderElementsOf(documents);
    assertThat(browser.texts(DOCUMENTS, ".heat")).containsExactlyInAnyOrderElementsOf(documents);
    assertThat(browser.one(".matches").getText())
        .isEqualTo(documents.size() + " of " + all + " documents");
  }

  private static void addIf(boolean added, String text, List<String> to) {
    if (added) {
      to.add(text);
    }
  }
}
