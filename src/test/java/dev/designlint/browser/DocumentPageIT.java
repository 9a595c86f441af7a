package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Holds that findings and lines of a document lead to each other. */
@ExtendWith(InBrowser.class)
class DocumentPageIT {
  private static final String FAR_RULE = "contradictory-values";

  /** Whether an element is inside of its pane and of the window, below the header. */
  private static final String IN_VIEW =
      """
      const box = arguments[0].getBoundingClientRect();
      const pane = arguments[0].closest('.pane').getBoundingClientRect();
      const header = document.querySelector('.top');
      const top = getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0;
      return box.top >= Math.max(top, pane.top) - 1 && box.top < Math.min(innerHeight, pane.bottom)
      """;

  private static Browser browser;
  private static Path report;

  /** A design whose first finding is about a line far below, since the text in between is long. */
  @BeforeAll
  static void write(@TempDir Path folder, Browser given) throws IOException {
    browser = given;
    String text =
        Files.readString(Path.of("samples/facebook-feed.md"))
            .replace("\n## CONSIDERATIONS", "\n".repeat(150) + "## CONSIDERATIONS");
    report = new Reports(folder).document("feed.md", text).write("report", "feed.md");
  }

  @BeforeEach
  void open() {
    browser.open(report, "");
  }

  @Test
  void nothingIsToldToTheConsoleAndNothingIsAskedFor() {
    browser.drawAll();
    assertThat(browser.visible(".drawn img")).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsExactly(report.toUri().toString());
    assertThat(browser.visible(".back, [name=find]")).as("there is no dashboard").isEmpty();
  }

  @Test
  void aChosenFindingShowsItsLines() {
    WebElement finding = far();
    finding.findElement(By.tagName("h4")).click();
    assertThat(classes(finding)).contains("selected");
    assertThat(browser.visible(".finding.selected")).hasSize(1);
    List<WebElement> lines = browser.visible(".source li.hit");
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).getText()).contains("Eventual consistency (a few second lag OK)");
    assertThat(inView(lines.get(0))).isTrue();
    assertThat(inView(finding)).isTrue();
    browser.one(".finding.info h4").click();
    assertThat(browser.visible(".finding.selected")).hasSize(1);
    assertThat(inView(browser.one(".source li.hit"))).isTrue();
  }

  @Test
  void aChipAtALineChoosesItsFinding() {
    WebElement last = browser.visible(".chip").get(browser.visible(".chip").size() - 1);
    last.click();
    WebElement finding = browser.one(".finding.selected");
    assertThat("#" + finding.getDomAttribute("id")).isEqualTo(last.getDomAttribute("href"));
    assertThat(finding.findElement(By.cssSelector(".label code")).getText())
        .isEqualTo(last.getText());
    assertThat(inView(finding)).isTrue();
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(finding);
    assertThat(browser.driver().getCurrentUrl()).endsWith(last.getDomAttribute("href"));
  }

  @Test
  void arrowKeysGoFromFindingToFinding() {
    List<WebElement> findings = browser.visible(".finding");
    findings.get(0).sendKeys(Keys.ARROW_DOWN);
    assertFocus(findings.get(1));
    for (int i = 2; i < findings.size() + 3; i++) {
      browser.press(Keys.ARROW_DOWN);
      assertThat(inView(browser.one(".finding.selected"))).isTrue();
    }
    assertFocus(findings.get(findings.size() - 1));
    browser.press(Keys.ARROW_UP);
    assertFocus(findings.get(findings.size() - 2));
  }

  @Test
  void arrowKeysPassOverWhatIsFilteredOut() {
    browser.one("[name=severity][value=warning]").click();
    List<WebElement> findings = browser.visible(".finding");
    findings.get(0).sendKeys(Keys.ARROW_DOWN);
    assertFocus(findings.get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1440})
  void enterShowsTheLinesOnAnyScreen(int width) {
    browser.show(width, "light");
    far().sendKeys(Keys.ENTER);
    browser.await(IN_VIEW, browser.one(".source li.hit"));
    assertFocus(far());
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 800, 1440})
  void aLinkToALineShowsIt(int width) {
    browser.show(width, "light");
    WebElement link = far().findElement(By.cssSelector(".label a"));
    String fragment = link.getDomAttribute("href").substring(1);
    link.click();
    assertThat(inView(browser.one("#" + fragment))).isTrue();
    assertThat(classes(browser.one(".source li.hit"))).contains("error");
    browser.open(report, fragment);
    assertThat(inView(browser.one("#" + fragment))).isTrue();
    assertThat(browser.visible(".source li.hit")).hasSize(1);
  }

  @Test
  void anAddressLeadsToAFinding() {
    String id = browser.visible(".finding").get(7).getDomAttribute("id");
    browser.open(report, id);
    WebElement finding = browser.one("#" + id);
    assertFocus(finding);
    assertThat(inView(finding)).isTrue();
    assertThat(browser.visible(".source li.hit")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "%E0%A4%A", "d1-f9999", "mermaid"})
  void anAddressOfNothingHarmsNothing(String fragment) {
    browser.open(report, fragment);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.visible(".finding")).isNotEmpty();
  }

  @Test
  void backLeadsToWhatWasLookedAtBefore() {
    WebElement link = far().findElement(By.cssSelector(".label a"));
    String line = link.getDomAttribute("href");
    link.click();
    browser.run("scrollTo(0, 0)");
    browser.one("nav a[href$=readiness]").click();
    browser.driver().navigate().back();
    browser.await("return location.hash === arguments[0]", line);
    assertThat(inView(browser.one(line))).isTrue();
    browser.driver().navigate().back();
    browser.await("return location.hash === ''");
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 800, 1440})
  void theHeaderCoversNothingThatALinkLeadsTo(int width) {
    browser.show(width, "light");
    for (WebElement link : browser.visible("nav a")) {
      String id = link.getDomAttribute("href").substring(1);
      browser.run("scrollTo(0, 0)");
      link.click();
      String covered =
          """
          const header = document.querySelector('.top').getBoundingClientRect();
          const target = document.getElementById(arguments[0]).getBoundingClientRect();
          return target.top < header.bottom - 1 || target.top >= innerHeight
          """;
      assertThat(browser.run(covered, id)).as(id).isEqualTo(false);
    }
  }

  @Test
  void theButtonTurnsTheLightOffAndOn() {
    WebElement button = browser.one(".theme");
    String light = background();
    assertThat(button.getText()).isEqualTo("Dark");
    button.click();
    assertThat(button.getText()).isEqualTo("Light");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.driver().navigate().refresh();
    assertThat(background()).as("the choice holds").isEqualTo(dark);
    browser.one(".theme").click();
    assertThat(background()).isEqualTo(light);
  }

  @Test
  void whoPrefersTheDarkHasIt() {
    browser.run("sessionStorage.clear()");
    browser.driver().navigate().refresh();
    String light = background();
    browser.show(1440, "dark");
    assertThat(background()).isNotEqualTo(light);
    browser.await("return document.querySelector('.theme').textContent === 'Light'");
    browser.one(".theme").click();
    assertThat(background()).as("the choice counts more").isEqualTo(light);
    browser.run("sessionStorage.clear()");
  }

  @Test
  void whatARuleSaysReadsAsText() {
    WebElement finding =
        browser
            .one(".finding[data-facets*='unjustified-technology']")
            .findElement(By.tagName("h4"));
    assertThat(finding.getText()).isEqualTo("Redis is chosen without a reason");
    assertThat(finding.findElement(By.tagName("code")).getText()).isEqualTo("Redis");
    assertThat(browser.one(".head p").getText()).contains("1 error, ");
  }

  private static WebElement far() {
    return browser.one(".finding[data-facets^='" + FAR_RULE + "']");
  }

  private static boolean inView(WebElement element) {
    return (Boolean) browser.run(IN_VIEW, element);
  }

  private static void assertFocus(WebElement finding) {
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(finding);
    assertThat(browser.visible(".finding.selected")).containsExactly(finding);
  }

  private static List<String> classes(WebElement element) {
    return List.of(element.getDomAttribute("class").split(" "));
  }

  private static String background() {
    return browser.text("return getComputedStyle(document.body).backgroundColor");
  }
}
