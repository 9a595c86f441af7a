package dev.designlint.document;

/** How a diagram is written. */
public enum DiagramForm {
  MERMAID,
  PLANTUML,
  /** Boxes and arrows drawn with characters. */
  ASCII,
  IMAGE,
  /** Stated outright in a design file. */
  DECLARED
}
