package dev.designlint.parse.mermaid;

import java.util.Locale;

/** Turns a label as it is written into the words that a reader sees. */
final class LabelText {
  private static final String TAGS =
      " br b i u s p a em strong span div sub sup small big code pre img font center ul ol li hr"
          + " h1 h2 h3 h4 h5 h6 tt kbd mark del ins table tr td th tbody thead label strike ";
  private static final int LONGEST_ENTITY = 10;

  private LabelText() {}

  /** The label without HTML tags, with entities decoded and line breaks as spaces. */
  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      int next = at;
      if (c == '<') {
        next = afterTag(raw, at, out);
      } else if (c == '&' || c == '#') {
        next = afterEntity(raw, at, out);
      } else if (c == '\\' && raw.startsWith("\\n", at)) {
        append(out, ' ');
        next = at + 2;
      } else if (c == 'f' && (at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1)))) {
        next = afterIcon(raw, at);
      }
      if (next == at) {
        append(out, c);
        next++;
      }
      at = next;
    }
    return out.toString().strip();
  }

  /** The label of a Markdown string: as {@link #clean} and without the marks of emphasis. */
  static String cleanMarkdown(String raw) {
    return clean(raw.replace("**", "").replace("`", ""));
  }

  private static void append(StringBuilder out, char c) {
    boolean space = c == '\n' || Cursor.isBlank(c);
    if (!space) {
      out.append(c);
    } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static int afterTag(String raw, int at, StringBuilder out) {
    int name = at + 1;
    if (name < raw.length() && raw.charAt(name) == '/') {
      name++;
    }
    int nameEnd = name;
    while (nameEnd < raw.length() && Character.isLetterOrDigit(raw.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == name || nameEnd - name > LONGEST_ENTITY) {
      return at;
    }
    String tag = raw.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    int end = nameEnd;
    while (end < raw.length() && raw.charAt(end) != '>' && raw.charAt(end) != '<') {
      end++;
    }
    if (end >= raw.length() || raw.charAt(end) == '<' || !TAGS.contains(" " + tag + " ")) {
      return at;
    }
    if (breaksLine(tag)) {
      append(out, ' ');
    }
    return end + 1;
  }

  private static boolean breaksLine(String tag) {
    return switch (tag) {
      case "br", "p", "div", "hr", "li", "ul", "ol", "tr", "td", "th" -> true;
      default -> false;
    };
  }

  private static int afterEntity(String raw, int at, StringBuilder out) {
    int start = at + 1;
    int end = raw.indexOf(';', start);
    if (end < 0 || end == start || end - start > LONGEST_ENTITY) {
      return at;
    }
    String name = raw.substring(start, end);
    if (raw.charAt(at) == '&' && name.startsWith("#")) {
      name = name.substring(1);
    }
    String decoded = decode(name);
    if (decoded.isEmpty()) {
      return at;
    }
    for (int i = 0; i < decoded.length(); i++) {
      append(out, decoded.charAt(i));
    }
    return end + 1;
  }

  private static String decode(String name) {
    return switch (name) {
      case "quot" -> "\"";
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "nbsp" -> " ";
      case "apos" -> "'";
      case "num" -> "#";
      case "semi" -> ";";
      case "colon" -> ":";
      case "comma" -> ",";
      case "lpar" -> "(";
      case "rpar" -> ")";
      case "lbrack" -> "[";
      case "rbrack" -> "]";
      case "lbrace", "lcub" -> "{";
      case "rbrace", "rcub" -> "}";
      case "larr" -> "←";
      case "rarr" -> "→";
      case "harr" -> "↔";
      case "mdash" -> "—";
      case "ndash" -> "–";
      case "hellip" -> "…";
      case "times" -> "×";
      case "middot" -> "·";
      case "bull" -> "•";
      case "le" -> "≤";
      case "ge" -> "≥";
      case "ne" -> "≠";
      case "infin" -> "∞";
      default -> decodeNumber(name);
    };
  }

  private static String decodeNumber(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    try {
      int code = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    } catch (NumberFormatException noNumber) {
      return "";
    }
  }

  /** Skips the name of an icon such as {@code fa:fa-car}. */
  private static int afterIcon(String raw, int at) {
    int colon = at + 2;
    if (!raw.startsWith("fa", at)) {
      return at;
    }
    if (colon < raw.length() && "bklrs".indexOf(raw.charAt(colon)) >= 0) {
      colon++;
    }
    if (!raw.startsWith(":fa-", colon)) {
      return at;
    }
    int end = colon + 1;
    while (end < raw.length()
        && (raw.charAt(end) == '-' || Character.isLetterOrDigit(raw.charAt(end)))) {
      end++;
    }
    return end;
  }
}
