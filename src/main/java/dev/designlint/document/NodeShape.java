package dev.designlint.document;

/** What a box of a diagram is drawn as, where that says something. */
public enum NodeShape {
  BOX,
  /** A cylinder: a store. */
  DATABASE,
  /** A queue or an asymmetric flag. */
  QUEUE,
  /** A rhombus: a decision in a flow. */
  DECISION,
  /** A person or an external user. */
  ACTOR,
  /** An entity or a class with fields. */
  ENTITY,
  /** A state of a state machine. */
  STATE,
  /** A frame around other boxes to which an edge leads. */
  GROUP
}
