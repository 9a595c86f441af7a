package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;

/** Tells drawings made of characters from program text, trees, tables and sums. */
public final class CharacterDrawing {
  private static final String TOP_LEFT = "┌╔╭┏";
  private static final String BOTTOM_RIGHT = "┘╝╯┛";
  private static final String HEADS = "▶►▼▲◀◄→←↑↓⟶⟵⇒⇐⬇⬆➔➜";

  private CharacterDrawing() {}

  /**
   * Whether a block draws boxes and arrows, or a chain of components.
   *
   * @param contents the contents of a block without its fences
   */
  public static boolean isDrawing(String contents) {
    List<String> lines = lines(contents);
    if (DirectoryTree.is(lines)) {
      return false;
    }
    if (hasFramedBoxes(lines) || hasPlainBoxes(lines) || hasLanes(lines)) {
      return true;
    }
    return ComponentChain.isIn(lines);
  }

  private static List<String> lines(String contents) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < contents.length()) {
      int end = contents.indexOf('\n', at);
      end = end < 0 ? contents.length() : end;
      String line = contents.substring(at, end).stripTrailing();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      at = end + 1;
    }
    return lines;
  }

  /** Whether boxes are drawn with Unicode lines: several ones, or one with arrows. */
  private static boolean hasFramedBoxes(List<String> lines) {
    int opened = 0;
    int closed = 0;
    boolean arrows = false;
    boolean outside = false;
    boolean grid = false;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c < 127) {
          continue;
        }
        opened += TOP_LEFT.indexOf(c) >= 0 ? 1 : 0;
        closed += BOTTOM_RIGHT.indexOf(c) >= 0 ? 1 : 0;
        grid |= c == '┼' || c == '╬';
      }
      boolean arrow = hasHead(line) || hasPlainArrow(line);
      arrows |= arrow;
      outside |= arrow && !isFramed(line.strip());
    }
    int boxes = Math.min(opened, closed);
    return boxes > 1 && (arrows || !grid) || boxes == 1 && outside;
  }

  private static boolean isFramed(String line) {
    String sides = "│║┃|├┤┌┐└┘╔╗╚╝╠╣+";
    return !line.isEmpty()
        && sides.indexOf(line.charAt(0)) >= 0
        && sides.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether arrows lead from one vertical line to another, as messages between participants. */
  private static boolean hasLanes(List<String> lines) {
    int messages = 0;
    for (String line : lines) {
      int bars = 0;
      for (int i = 0; i < line.length(); i++) {
        bars += line.charAt(i) == '│' || line.charAt(i) == '|' ? 1 : 0;
      }
      boolean right = line.contains("─►") || line.contains("─▶") || line.contains("--->");
      boolean left = line.contains("◄─") || line.contains("◀─") || line.contains("<---");
      messages += bars > 1 && (left || right || line.contains("─>")) ? 1 : 0;
    }
    return messages > 1;
  }

  private static boolean hasPlainArrow(String line) {
    return line.contains("->") || line.contains("─>") || line.contains("<-");
  }

  /** Whether boxes are drawn with plus signs, dashes and bars, and not a table of them. */
  private static boolean hasPlainBoxes(List<String> lines) {
    int borders = 0;
    int sides = 0;
    boolean arrows = false;
    boolean loose = false;
    boolean framed = true;
    boolean inner = false;
    String grid = "";
    for (String line : lines) {
      String trimmed = line.strip();
      boolean border = isBorder(trimmed);
      borders += border ? 1 : 0;
      sides += trimmed.indexOf('|') < trimmed.lastIndexOf('|') ? 1 : 0;
      framed &= isFramed(trimmed);
      inner |= border && (trimmed.startsWith("|") || trimmed.indexOf(' ') >= 0);
      arrows |= !border && hasPlainArrow(line) || isHeadOnly(trimmed) || hasHead(line);
      if (border) {
        String shape = corners(line);
        loose |= !grid.isEmpty() && !grid.equals(shape);
        grid = shape;
      }
    }
    boolean table = framed && !inner;
    return borders > 1 && sides > 0 && !table && (arrows || loose && borders > 3);
  }

  /** Whether a line is a border such as {@code +-----+}, maybe several of them side by side. */
  private static boolean isBorder(String line) {
    int dashes = 0;
    int corners = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      corners += c == '+' || c == '.' || c == '\'' || c == '*' ? 1 : 0;
      dashes += c == '-' || c == '=' ? 1 : 0;
    }
    boolean drawn = line.contains("+-") || line.contains("+=");
    return corners > 1 && dashes > 2 && drawn || line.contains("|____") || line.contains(".____");
  }

  private static String corners(String line) {
    StringBuilder corners = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '+') {
        corners.append(i).append(' ');
      }
    }
    return corners.toString();
  }

  private static boolean hasHead(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (HEADS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds nothing but heads and shafts of vertical arrows. */
  static boolean isHeadOnly(String line) {
    boolean head = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isHead = c == 'v' || c == 'V' || c == '^' || HEADS.indexOf(c) >= 0;
      head |= isHead;
      if (!isHead && " |│║\t/\\┬┴┼─-+".indexOf(c) < 0) {
        return false;
      }
    }
    return head;
  }
}
