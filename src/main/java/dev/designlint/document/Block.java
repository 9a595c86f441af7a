package dev.designlint.document;

import dev.designlint.source.Span;

/** One piece of a section, in the order of the document. */
public sealed interface Block
    permits Paragraph, ListItem, Table, Code, Comment, Image, Diagram, Schema, EndpointList {
  /** Where the block stands. */
  Span span();

  /** Who speaks in it. */
  Voice voice();
}
