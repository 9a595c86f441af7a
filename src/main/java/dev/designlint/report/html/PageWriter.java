package dev.designlint.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;

/** Fills templates, and puts the frame around what they give. */
final class PageWriter {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private PageAssets assets;

  /** Fills a template behind what is there. */
  void render(String template, Map<String, Object> parameters, StringOutput out) {
    templates.render(template + ".jte", parameters, out);
  }

  /**
   * A whole page.
   *
   * @param path where it belongs
   * @param title its title
   * @param home where the dashboard is, or an empty string
   * @param drawing how its diagrams are drawn
   * @param body what it shows
   * @throws IOException if a part of the program is missing
   */
  Page page(String path, String title, String home, DrawingMode drawing, StringOutput body)
      throws IOException {
    String contents = body.toString();
    PageFrame frame = PageFrame.of(assets(), title, home, drawing, contents);
    StringOutput page = new StringOutput();
    render("page", Map.of("frame", frame, "contents", contents), page);
    return new Page(path, page.toString());
  }

  /** What the program brings along for a page, loaded once. */
  PageAssets assets() throws IOException {
    if (assets == null) {
      assets = PageAssets.load();
    }
    return assets;
  }
}
