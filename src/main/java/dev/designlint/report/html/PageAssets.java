package dev.designlint.report.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * What the program brings along for a page.
 *
 * @param styles the style sheet
 * @param script the page's script
 * @param mermaidCompressed the drawing library, compressed by gzip and in Base64
 * @param mermaid the drawing library
 * @param mermaidDigest its SHA-256 digest in Base64
 */
record PageAssets(
    String styles, String script, String mermaidCompressed, String mermaid, String mermaidDigest) {
  /** Whose work the drawing library is; whoever passes on a report passes it on too. */
  public static final String NOTICE =
      "Mermaid, https://mermaid.js.org, Copyright (c) 2014 - 2022 Knut Sveidqvist, MIT License";

  /** The name of the drawing library where it is a file beside the pages. */
  static final String LIBRARY = "mermaid.js";

  /** Loads them. */
  static PageAssets load() throws IOException {
    byte[] compressed = read("mermaid.min.js.gz");
    byte[] mermaid;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      mermaid = in.readAllBytes();
    }
    return new PageAssets(
        text("report.css"),
        text("report.js"),
        Base64.getEncoder().encodeToString(compressed),
        new String(mermaid, StandardCharsets.UTF_8),
        PageFrame.digest(mermaid));
  }

  /** The drawing library as a file of its own. */
  String library() {
    return "/*! " + NOTICE + " */\n" + mermaid;
  }

  private static String text(String name) throws IOException {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }
}
