package dev.designlint.parse.fence;

/**
 * A frame in a drawing of characters; its corners belong to it.
 *
 * @param top the row of its upper border
 * @param left the column of its left border
 * @param bottom the row of its lower border
 * @param right the column of its right border
 * @param label what is written in it, or an empty string
 * @param remark what is written below the label, one line after the other
 * @param labelRow the row of the label's first line
 * @param labelColumn the column of its first character
 */
record CharacterBox(
    int top,
    int left,
    int bottom,
    int right,
    String label,
    String remark,
    int labelRow,
    int labelColumn) {
  boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Whether another frame stands inside of this one, or is a column of it. */
  boolean holds(CharacterBox other) {
    return top < other.top && bottom >= other.bottom && left <= other.left && right >= other.right;
  }

  boolean isBorder(int row, int column) {
    return contains(row, column)
        && (row == top || row == bottom || column == left || column == right);
  }
}
