package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Holds that nothing of a document runs, loads or changes the page in a browser. */
@ExtendWith(InBrowser.class)
class HostilePageIT {
  /** Whatever runs calls this, and whatever loads asks for this host. */
  private static final String RUN = "window.pwned=1;alert(1)";

  private static final List<String> ATTACKS =
      List.of(
          "<script>RUN</script>",
          "</script><script>RUN</script>",
          "<img src=x onerror=\"RUN\">",
          "<img src=\"https://evil.invalid/a.png\">",
          "<style>body{display:none}@import 'https://evil.invalid/a.css';</style>",
          "<svg onload=\"RUN\"><script>RUN</script></svg>",
          "<iframe srcdoc=\"<script>parent.RUN</script>\"></iframe>",
          "<base href=\"https://evil.invalid/\">",
          "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.invalid/\">",
          "<form action=\"https://evil.invalid/\"><input autofocus onfocus=\"RUN\"></form>",
          "<section class=\"document\" id=\"d1\"><div id=\"mermaid\">eA==</div></section>",
          "[click](javascript:RUN) <a href=\"javascript:RUN\">x</a>",
          "\" onmouseover=\"RUN\" autofocus onfocus=\"RUN\" x=\"",
          "' onmouseover='RUN' `${RUN}` ${RUN} {{RUN}} <%= RUN %>",
          "${frame.script()} $unsafe{frame.script()} @template.page() !{RUN;} @raw <%-- --%>",
          "]]> <!-- --> <![CDATA[ &lt;script&gt;RUN&lt;/script&gt; &#60;b&#62;",
          "\u001b[31mred\u001b[0m \u001b]8;;https://evil.invalid/\u0007link\u001b]8;;\u0007",
          "</li></ol></div></section></main><plaintext>",
          "</code></pre></textarea></title></noscript><xmp>",
          "\u202eevil\u2066 \ufeff \u2028RUN\u2029");

  /** Each is a diagram that the library draws, or would draw. */
  private static final List<String> DIAGRAMS =
      List.of(
          """
          %%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}, \
          "themeCSS": "@import 'https://evil.invalid/a.css'; * { background: url(https://evil.invalid/b.png) }", \
          "fontFamily": "x; } body { display: none } a {"}}%%
          flowchart LR
            A["<img src=x onerror='RUN'> <b>bold</b>"] --> B["<script>RUN</script>"]
            C["<a href='javascript:RUN'>x</a>"] --> D["<iframe src='https://evil.invalid/'></iframe>"]
          """,
          """
          flowchart LR
            A["`<img src=x onerror='RUN'> **b** ![i](https://evil.invalid/c.png)`"] --> B
            click A call alert("1")
            click B href "javascript:alert(1)"
            click B "https://evil.invalid/" _blank
          """,
          """
          flowchart LR
            E@{ img: "https://evil.invalid/d.png", label: "image", w: 60, h: 60 }
            E --> F
          """,
          """
          flowchart LR
            F@{ icon: "evil:icon", label: "icon" }
            F --> G[fa:fa-car x]
            classDef evil stroke:red,background-image:url(https://evil.invalid/e.png)
            class G evil
          """,
          """
          ---
          config:
            securityLevel: loose
            theme: base
            themeCSS: "body { display: none }"
          title: "<script>RUN</script>"
          ---
          sequenceDiagram
            participant A as Reader <img src=x onerror=alert(1)>
            link A: Evil @ javascript:alert(1)
            links A: {"Evil": "https://evil.invalid/"}
            A->>B: <script>window.pwned=1</script><img src=x onerror="window.pwned=1">
            Note over A: <style>body{display:none}</style>
          """,
          """
          classDiagram
            class Shape
            callback Shape "alert" "1"
            link Shape "javascript:alert(1)" "x"
            Shape : <img src=x onerror=alert(1)>
          """,
          """
          erDiagram
            "<img src=x onerror=alert(1)>" ||--o{ B : "<script>alert(1)</script>"
          """,
          """
          flowchart LR
            x --> </code></pre><script>RUN</script>
          """);

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write(@TempDir Path folder, Browser given) {
    assumeTrue(File.separatorChar == '/', "such a name is possible");
    browser = given;
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: <script>RUN</script>\nauthor: \"</script><img onerror=RUN>\"\n---\n");
    text.append("# Design of a feed <img src=x onerror=RUN> </title><script>RUN</script>\n");
    text.append("\n## Requirements\n\nA reader sees 500 posts per second, with `Redis`.\n");
    for (String attack : ATTACKS) {
      text.append("\n## ").append(attack).append("\n\n- The cache (Redis) stores ");
      text.append(attack).append("\n\nTODO: ").append(attack).append('\n');
    }
    for (String diagram : DIAGRAMS) {
      text.append("\n```mermaid\n").append(diagram).append("```\n");
    }
    text.append("\n").append("x".repeat(100_000)).append("\n\n");
    text.append("<".repeat(5_000)).append('\n');
    String plain = "# Design of a counter\n" + "\nIt counts.\n".repeat(1_500);
    report =
        new Reports(folder)
            .document(
                "a\"><img src=x onerror='RUN'>&amp;`${RUN}`.md",
                text.toString().replace("RUN", RUN))
            .document("long.md", plain)
            .write("report", ".");
  }

  @Test
  void nothingRunsAndNothingLoads() {
    browser.open(report, "");
    assertHarmless();
    for (String document : List.of("d1", "d2")) {
      browser.open(report, document);
      browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
      browser.drawAll();
      assertHarmless();
      browser.visible(".drawn img").forEach(WebElement::click);
      assertHarmless();
    }
  }

  @Test
  void nothingOfADocumentBecomesPartOfThePage() {
    browser.open(report, "");
    assertThat(browser.number("return document.querySelectorAll('section').length")).isEqualTo(3);
    String strange =
        "main script, main style, main link, main meta, main base, main iframe, main form, main img,"
            + " main plaintext, main xmp, [onerror], [onload], [onmouseover], [onfocus],"
            + " a[href*=':'], [src]:not([src^='data:'])";
    assertThat(browser.driver().findElements(By.cssSelector(strange))).isEmpty();
    assertThat(browser.driver().getTitle()).isEqualTo("2 designs reviewed · designlint");
    assertThat(browser.one(".documents tbody th").getText()).contains("onerror");
    String source = browser.text("return document.querySelector('.source').textContent");
    for (String attack : ATTACKS.subList(0, 16)) {
      assertThat(source).contains(attack.replace("RUN", RUN));
    }
    assertThat(source).doesNotContain("\u001b", "\u0007", "\u202e", "\u2028");
  }

  @Test
  void thePageStaysUsable() {
    browser.open(report, "d2");
    assertThat(browser.visible("#d2 .source li")).hasSize(3_001);
    browser.open(report, "d1");
    WebElement last = browser.visible("#d1 .chip").get(browser.visible("#d1 .chip").size() - 1);
    last.click();
    assertThat(browser.visible(".finding.selected")).hasSize(1);
    browser.one("[name=severity][value=warning]").click();
    assertThat(browser.one(".matches").getText()).endsWith(" findings");
    assertThat(browser.number("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(1440);
    assertThat(browser.visible("#d1 .left")).isNotEmpty();
    browser.one(".back").click();
    browser.await("return !document.querySelector('.dashboard').hidden");
    assertHarmless();
  }

  /** What the library parses to clean it counts for the policy, though it is thrown away. */
  private static void assertHarmless() {
    assertThat(browser.run("return window.pwned === undefined")).isEqualTo(true);
    assertThat(browser.dialogs()).isEmpty();
    assertThat(browser.requests())
        .allMatch(each -> each.equals(report.toUri().toString()), "the page");
    assertThat(browser.complaints())
        .allMatch(
            each ->
                each.contains("designlint: a diagram could not be drawn")
                    || each.matches("(?s).*violates the following Content Security Policy.*")
                    || each.equals("script-src-attr inline")
                    || each.equals("img-src https://evil.invalid/d.png"),
            "stopped");
    assertThat(browser.visible("body")).hasSize(1);
    assertThat(browser.text("return location.protocol")).isEqualTo("file:");
  }
}
