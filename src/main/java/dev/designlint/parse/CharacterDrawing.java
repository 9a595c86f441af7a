package dev.designlint.parse;

/** Stub. */
final class CharacterDrawing {
  static boolean isDrawing(String s) {
    return s.contains("┌") || s.contains("+--") || s.contains("───") || s.contains("──▶");
  }
}
