package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;

/** The characters of a drawing by row and column, and to which sides each of them leads. */
final class CharacterGrid {
  static final int NORTH = 1;
  static final int SOUTH = 2;
  static final int EAST = 4;
  static final int WEST = 8;
  private static final String VERTICAL = "│┃║|╎┊";
  private static final String HORIZONTAL = "─━═╌┄";

  private final List<String> rows = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();

  /** The rows of a text, with the offset at which each of them starts. */
  CharacterGrid(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      rows.add(text.substring(at, end));
      offsets.add(at);
      at = end + 1;
    }
  }

  int height() {
    return rows.size();
  }

  int width(int row) {
    return rows.get(row).length();
  }

  /** The character at a place; a space outside of the drawing. */
  char at(int row, int column) {
    boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < width(row);
    return inside ? rows.get(row).charAt(column) : ' ';
  }

  /** The offset of a place in the text. */
  int offset(int row, int column) {
    return offsets.get(row) + Math.min(column, width(row));
  }

  String slice(int row, int from, int to) {
    int end = Math.min(to, width(row));
    return from >= end ? "" : rows.get(row).substring(from, end);
  }

  boolean isVertical(int row, int column) {
    return VERTICAL.indexOf(at(row, column)) >= 0 || "├┤┼╠╣┣┫".indexOf(at(row, column)) >= 0;
  }

  /** Whether a border may run through a place from left to right. */
  boolean isHorizontal(int row, int column) {
    char c = at(row, column);
    return c == '-'
        || c == '='
        || HORIZONTAL.indexOf(c) >= 0
        || "┬┴┼╤╧╦╩".indexOf(c) >= 0
        || c == '+'
        || head(row, column) != 0;
  }

  /**
   * The side to which an arrow head points; 0 for anything else. The letter v is one only where it
   * stands alone.
   */
  int head(int row, int column) {
    return switch (at(row, column)) {
      case '▼', '↓', '⬇', '▾' -> SOUTH;
      case '▲', '↑', '⬆', '▴' -> NORTH;
      case '▶', '►', '→', '▸', '>', '➔', '➜' -> EAST;
      case '◀', '◄', '←', '◂', '<' -> WEST;
      case 'v', 'V' -> isAlone(row, column) ? SOUTH : 0;
      case '^' -> NORTH;
      default -> 0;
    };
  }

  private boolean isAlone(int row, int column) {
    return !Character.isLetterOrDigit(at(row, column - 1))
        && !Character.isLetterOrDigit(at(row, column + 1));
  }

  /** The sides to which a line leads from a place; 0 where there is none. */
  int sides(int row, int column) {
    char c = at(row, column);
    if (VERTICAL.indexOf(c) >= 0) {
      return NORTH | SOUTH;
    }
    if (HORIZONTAL.indexOf(c) >= 0) {
      return EAST | WEST;
    }
    int head = head(row, column);
    if (head != 0) {
      return head == NORTH || head == SOUTH ? NORTH | SOUTH : EAST | WEST;
    }
    return switch (c) {
      case '-', '=' -> isRuled(row, column) ? EAST | WEST : 0;
      case '┌', '╭', '┏', '╔' -> SOUTH | EAST;
      case '┐', '╮', '┓', '╗' -> SOUTH | WEST;
      case '└', '╰', '┗', '╚' -> NORTH | EAST;
      case '┘', '╯', '┛', '╝' -> NORTH | WEST;
      case '├', '┣', '╠' -> NORTH | SOUTH | EAST;
      case '┤', '┫', '╣' -> NORTH | SOUTH | WEST;
      case '┬', '┳', '╦', '╤' -> SOUTH | EAST | WEST;
      case '┴', '┻', '╩', '╧' -> NORTH | EAST | WEST;
      case '┼', '╋', '╬', '+' -> NORTH | SOUTH | EAST | WEST;
      default -> 0;
    };
  }

  /** Whether a dash is part of a line and not a hyphen or a list mark. */
  private boolean isRuled(int row, int column) {
    char before = at(row, column - 1);
    char after = at(row, column + 1);
    return "-=+<>|│".indexOf(before) >= 0 || "-=+<>|│".indexOf(after) >= 0;
  }
}
