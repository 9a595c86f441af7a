package dev.designlint.document;

/** What a diagram shows. */
public enum DiagramKind {
  /** Components and what connects them. */
  ARCHITECTURE,
  /** Who calls whom, in order. */
  SEQUENCE,
  /** Entities and their relations, or classes. */
  SCHEMA,
  /** States and transitions. */
  STATE,
  /** Anything else: charts, time lines, mind maps. */
  OTHER
}
