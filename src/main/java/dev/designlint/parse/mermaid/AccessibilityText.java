package dev.designlint.parse.mermaid;

/** Knows the lines that speak to screen readers; they may stand in every kind of diagram. */
final class AccessibilityText {
  private AccessibilityText() {}

  /** Moves over {@code accTitle: …}, {@code accDescr: …} or <code>accDescr { … }</code>. */
  static boolean skip(Cursor cursor) {
    int start = cursor.at;
    if (!cursor.acceptWord("accTitle") && !cursor.acceptWord("accDescr")) {
      return false;
    }
    cursor.skipBlanks();
    if (cursor.accept(":")) {
      cursor.skipLine();
      return true;
    }
    if (cursor.accept("{")) {
      int end = cursor.text.indexOf('}', cursor.at);
      cursor.at = end < 0 ? cursor.text.length() : end + 1;
      return true;
    }
    cursor.at = start;
    return false;
  }
}
