package dev.designlint.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What surrounds the contents of a page: styles, scripts and what a browser may run of them.
 *
 * @param title the title of the page
 * @param home where the dashboard is, or an empty string where the page has none beside it
 * @param styles the style sheet
 * @param script the page's script
 * @param mermaid the drawing library, compressed and in Base64; empty where nothing is to be drawn
 *     or where it lies beside the page
 * @param library the file with the drawing library, relative to the page, or an empty string
 * @param nonce what style sheets need to be used; nobody who writes a document knows it
 * @param policy the Content-Security-Policy
 */
public record PageFrame(
    String title,
    String home,
    String styles,
    String script,
    String mermaid,
    String library,
    String nonce,
    String policy) {
  /**
   * Makes the frame of a page.
   *
   * @param assets what the program brings along
   * @param title the title of the page
   * @param home where the dashboard is, or an empty string
   * @param drawing how diagrams are drawn
   * @param secret text from which the nonce is made: all that the page shows. A document would have
   *     to hold its own digest to know it
   */
  static PageFrame of(
      PageAssets assets, String title, String home, DrawingMode drawing, CharSequence secret) {
    String nonce = digest(secret.toString()).replaceAll("[^A-Za-z0-9]", "");
    StringBuilder scripts = new StringBuilder("'sha256-" + digest(assets.script()) + "'");
    if (drawing == DrawingMode.INCLUDED) {
      scripts.append(" 'sha256-").append(assets.mermaidDigest()).append('\'');
    } else if (drawing == DrawingMode.BESIDE) {
      scripts.append(" 'self'");
    }
    String policy =
        "default-src 'none'; script-src "
            + scripts
            + "; style-src 'nonce-"
            + nonce
            + "'"
            // The drawing library sets styles on its elements; they can neither select nor load.
            + (drawing == DrawingMode.NONE ? "" : "; style-src-attr 'unsafe-inline'")
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    return new PageFrame(
        title,
        home,
        assets.styles(),
        assets.script(),
        drawing == DrawingMode.INCLUDED ? assets.mermaidCompressed() : "",
        drawing == DrawingMode.BESIDE ? PageAssets.LIBRARY : "",
        nonce,
        policy);
  }

  /** Whose work the drawing library is. */
  public String notice() {
    return PageAssets.NOTICE;
  }

  /** The SHA-256 digest of a text in UTF-8, in Base64. */
  static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 digest in Base64. */
  static String digest(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
