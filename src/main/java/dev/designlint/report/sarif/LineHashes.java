package dev.designlint.report.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hashes by which GitHub knows a line again when the lines around it have moved: {@code
 * primaryLocationLineHash}, as the upload action computes it.
 */
final class LineHashes {
  /** How many characters from the start of a line on count. */
  private static final int WINDOW = 100;

  private static final long FACTOR = 37;

  /** Stands behind the last character of a file. */
  private static final char END = 0xFFFF;

  private final List<String> hashes = new ArrayList<>();

  /**
   * Computes the hashes of all lines: the characters from the start of the line on, without spaces
   * and tabs and with any line break as LF, are the coefficients of a polynomial in 37 with 64-bit
   * overflow; behind the file stand one 65535 and then zeros. Equal hashes are counted.
   *
   * @param text the whole file
   */
  LineHashes(String text) {
    StringBuilder kept = new StringBuilder(text.length() + WINDOW);
    List<Integer> starts = new ArrayList<>();
    boolean start = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? END : text.charAt(i);
      boolean secondOfTwo = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c == ' ' || c == '\t' || secondOfTwo) {
        continue;
      }
      if (start) {
        starts.add(kept.length());
      }
      start = c == '\n' || c == '\r';
      kept.append(start ? '\n' : c);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int at : starts) {
      String hash = Long.toUnsignedString(hash(kept, at), 16);
      hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
  }

  /**
   * The hash of a line and its number among the lines with that hash.
   *
   * @param line 1-based; lines past the end have the hash of the last one
   */
  String of(int line) {
    return hashes.get(Math.max(0, Math.min(line, hashes.size()) - 1));
  }

  /** Number of lines. */
  int lines() {
    return hashes.size();
  }

  private static long hash(CharSequence kept, int start) {
    long hash = 0;
    for (int i = start; i < start + WINDOW; i++) {
      hash = FACTOR * hash + (i < kept.length() ? kept.charAt(i) : 0);
    }
    return hash;
  }
}
