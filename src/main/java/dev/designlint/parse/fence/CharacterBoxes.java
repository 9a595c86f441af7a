package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;

/** Finds the frames of a drawing; lines of text may be a little longer than the frame allows. */
final class CharacterBoxes {
  private static final String TOP_LEFT = "┌╔╭┏+";
  private static final String TOP_RIGHT = "┐╗╮┓+";
  private static final String BOTTOM_LEFT = "└╚╰┗+";
  private static final String BOTTOM_RIGHT = "┘╝╯┛+";
  private static final int SHORTEST_BORDER = 3;

  /** How far a side may be shifted by a line of text that is too long. */
  static final int SHIFT = 2;

  private static final int LONGEST_LABEL = 4;

  private final CharacterGrid grid;

  CharacterBoxes(CharacterGrid grid) {
    this.grid = grid;
  }

  /** The frames in the order of their upper left corners. */
  List<CharacterBox> find() {
    List<CharacterBox> frames = new ArrayList<>();
    for (int row = 0; row < grid.height(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (TOP_LEFT.indexOf(grid.at(row, column)) >= 0) {
          CharacterBox frame = frame(row, column);
          if (frame != null) {
            frames.add(frame);
            // The next frame in this row starts behind its end.
            column = frame.right();
          }
        }
      }
    }
    List<CharacterBox> result = new ArrayList<>();
    for (CharacterBox frame : frames) {
      columns(frame, result);
    }
    List<CharacterBox> labelled = new ArrayList<>();
    for (CharacterBox frame : result) {
      labelled.add(labelled(frame, result));
    }
    return labelled;
  }

  private CharacterBox frame(int top, int left) {
    int right = left + 1;
    while (grid.isHorizontal(top, right)
        && (grid.at(top, right) != '+' || grid.isHorizontal(top, right + 1))) {
      right++;
    }
    if (TOP_RIGHT.indexOf(grid.at(top, right)) < 0 || right - left < SHORTEST_BORDER) {
      return null;
    }
    for (int row = top + 1; row < grid.height(); row++) {
      if (BOTTOM_LEFT.indexOf(grid.at(row, left)) >= 0) {
        return row > top + 1 && closes(row, left, right)
            ? new CharacterBox(top, left, row, right, "", "", top, left)
            : null;
      }
      if (!hasSide(row, left)) {
        return null;
      }
    }
    return null;
  }

  private boolean closes(int row, int left, int right) {
    for (int column = left + 1; column < right; column++) {
      if (!grid.isHorizontal(row, column)) {
        return false;
      }
    }
    return BOTTOM_RIGHT.indexOf(grid.at(row, right)) >= 0;
  }

  private boolean hasSide(int row, int column) {
    if (grid.head(row, column) != 0) {
      return true;
    }
    for (int shift = 0; shift <= SHIFT; shift++) {
      if (grid.isVertical(row, column + shift) || grid.isVertical(row, column - shift)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a frame, and the columns below a line across it as frames in it. */
  private void columns(CharacterBox frame, List<CharacterBox> result) {
    result.add(frame);
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      if (grid.at(row, frame.left()) == '├') {
        int left = frame.left();
        for (int column = left + 1; column <= frame.right(); column++) {
          boolean ends = grid.at(row, column) == '┬' || column == frame.right();
          if (ends && (left > frame.left() || column < frame.right())) {
            result.add(new CharacterBox(row, left, frame.bottom(), column, "", "", row, left));
            left = column;
          }
        }
        return;
      }
    }
  }

  /** The frame with the text that stands in it and in no frame inside of it. */
  private CharacterBox labelled(CharacterBox frame, List<CharacterBox> all) {
    StringBuilder label = new StringBuilder();
    StringBuilder remark = new StringBuilder();
    int labelRow = frame.top();
    int labelColumn = frame.left();
    boolean named = false;
    for (int row = frame.top() + 1; row < frame.bottom() && !isInner(row, frame, all); row++) {
      int from = frame.left() + 1;
      while (from < frame.right() && isBlank(row, from)) {
        from++;
      }
      int to = end(row, from, frame);
      String line = grid.slice(row, from, to).strip();
      if (line.isEmpty() || grid.at(row, frame.left()) == '├') {
        named |= label.length() > 0;
      } else if (label.length() == 0) {
        labelRow = row;
        labelColumn = from;
        label.append(line);
      } else if (!named && to >= frame.right() - SHIFT && goesOn(label + " " + line)) {
        label.append(' ').append(line);
      } else {
        named = true;
        remark.append(line).append('\n');
      }
    }
    return new CharacterBox(
        frame.top(),
        frame.left(),
        frame.bottom(),
        frame.right(),
        label.toString(),
        remark.toString(),
        labelRow,
        labelColumn);
  }

  private int end(int row, int from, CharacterBox frame) {
    int to = from;
    while (to <= frame.right() + SHIFT && !grid.isVertical(row, to)) {
      to++;
    }
    return to;
  }

  /** Whether two lines together are a name, and the second is no list, remark or chain. */
  private static boolean goesOn(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || " /.&'_".indexOf(c) >= 0;
      boolean hyphen = c == '-' && i > 0 && name.charAt(i - 1) != ' ';
      if (!part && !hyphen) {
        return false;
      }
    }
    return name.split("\\s+").length <= LONGEST_LABEL;
  }

  private boolean isBlank(int row, int column) {
    return grid.at(row, column) == ' ' || grid.isVertical(row, column);
  }

  private static boolean isInner(int row, CharacterBox frame, List<CharacterBox> all) {
    for (CharacterBox other : all) {
      if (frame.holds(other) && row >= other.top()) {
        return true;
      }
    }
    return false;
  }
}
