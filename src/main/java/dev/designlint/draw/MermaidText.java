package dev.designlint.draw;

/** Writes any text so that Mermaid takes it for a text and for nothing else. */
final class MermaidText {
  private static final int LINE = 30;

  private MermaidText() {}

  /**
   * The text in one line, without control characters and shortened at a word boundary.
   *
   * @param longest most characters that are kept
   */
  static String line(String text, int longest) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      boolean hidden =
          type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.PRIVATE_USE
              || type == Character.UNASSIGNED
              || type == Character.NON_SPACING_MARK && c >= 0xFE00 && c <= 0xFE0F;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
        space = out.length() > 0;
      } else if (!hidden) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(c);
      }
    }
    return shortened(out.toString(), longest);
  }

  private static String shortened(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, longest - 1);
    int space = text.lastIndexOf(' ', end);
    String kept = text.substring(0, space > end / 2 ? space : end);
    int last = kept.length();
    while (last > 0 && " ,;:.-(".indexOf(kept.charAt(last - 1)) >= 0) {
      last--;
    }
    return kept.substring(0, last) + "…";
  }

  /** The text with every character as an entity that could mean anything to Mermaid. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPlain(c)) {
        out.appendCodePoint(c);
      } else {
        out.append('#').append(c).append(';');
      }
    }
    return out.toString();
  }

  /** The text as {@link #escaped}, in lines of about 32 characters. */
  static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    String rest = text;
    while (rest.length() > LINE + LINE / 3) {
      int space = rest.indexOf(' ', LINE);
      if (space < 0) {
        break;
      }
      out.append(escaped(rest.substring(0, space))).append("<br/>");
      rest = rest.substring(space + 1);
    }
    return out.append(escaped(rest)).toString();
  }

  private static boolean isPlain(int c) {
    return c > 127 || Character.isLetterOrDigit(c) || " ,/-.?!=".indexOf(c) >= 0;
  }

  /** The text as a word of an attribute: letters, digits and underscores; empty if none is left. */
  static String word(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c < 128 ? Character.isLetter(c) : c >= 0xC0 && Character.isLetter(c);
      if (letter || c >= '0' && c <= '9') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '_') {
        out.append('_');
      }
    }
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) == '_') {
      out.setLength(length - 1);
    }
    if (out.length() > 0 && out.charAt(0) >= '0' && out.charAt(0) <= '9') {
      out.insert(0, '_');
    }
    return switch (out.toString()) {
      case "PK", "FK", "UK" -> out + "_";
      default -> out.toString();
    };
  }
}
