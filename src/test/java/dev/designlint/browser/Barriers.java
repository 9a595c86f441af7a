package dev.designlint.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** What keeps some people from reading a page. */
final class Barriers {
  private Barriers() {}

  /** What axe calls serious or critical on the page that is open. */
  @SuppressWarnings("deprecation") // The other mode opens windows, and there are no frames.
  static List<String> of(Browser browser) {
    AxeBuilder axe = new AxeBuilder();
    axe.setLegacyMode(true);
    List<String> barriers = new ArrayList<>();
    for (Rule rule : axe.analyze(browser.driver()).getViolations()) {
      if (List.of("serious", "critical").contains(rule.getImpact())) {
        rule.getNodes().forEach(node -> barriers.add(rule.getId() + " " + node.getHtml()));
      }
    }
    return barriers;
  }
}
