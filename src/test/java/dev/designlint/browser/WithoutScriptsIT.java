package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Holds that a report reads where a browser runs no scripts. */
@ExtendWith(InBrowser.class)
class WithoutScriptsIT {
  @AutoClose private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder) {
    browser = Browser.start(false);
    report = new Reports(folder).write("report", Path.of("samples").toAbsolutePath().toString());
    browser.open(report, "");
  }

  @Test
  void allDocumentsAndFindingsAreThere() {
    assertThat(browser.one("html").getDomAttribute("class")).as("no script ran").isNull();
    for (String all :
        new String[] {"section", ".finding", ".source li", ".documents tr", ".chip"}) {
      assertThat(browser.visible(all))
          .as(all)
          .isNotEmpty()
          .hasSameSizeAs(browser.driver().findElements(By.cssSelector(all)));
    }
    assertThat(browser.visible("figure.diagram details")).isNotEmpty();
    assertThat(browser.visible(".drawn")).isEmpty();
  }

  @Test
  void whatNeedsAScriptIsNotShown() {
    assertThat(browser.visible(".filters, .theme, .back, .none, .sort, .find")).isEmpty();
  }

  @Test
  void linksLeadToLines() throws IOException {
    WebElement link = browser.visible(".finding .label a").get(0);
    String line = link.getDomAttribute("href");
    link.click();
    assertThat(browser.driver().getCurrentUrl()).endsWith(line);
    String top = "return Math.round(arguments[0].getBoundingClientRect().top)";
    assertThat(browser.number(top, browser.one(line))).isBetween(40L, 900L);
  }

  @Test
  void choosingARuleDoesNotSeemPossible() {
    assertThat(browser.one(".choose").getCssValue("borderTopStyle")).isEqualTo("none");
    assertThat(browser.visible("caption").get(0).getText()).isNotEmpty();
  }
}
