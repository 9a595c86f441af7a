package dev.designlint.language;

/** Where in the layout of a document a statement stands. */
public enum StatementKind {
  HEADING,
  /** A sentence of running text. */
  SENTENCE,
  /** A sentence of a list item. */
  ITEM,
  /** The head row of a table. */
  TABLE_HEAD,
  /** One row of a table, cells separated by bars. */
  TABLE_ROW,
  /** A line of plain text in a fence, such as a capacity sum. */
  CODE_LINE,
  /** Program text, configuration and comments in a fence, as one statement for each block. */
  PROGRAM,
  /** The text in a box or on an arrow of a diagram. */
  DIAGRAM_LABEL,
  /** The alternative text of an image. */
  CAPTION
}
