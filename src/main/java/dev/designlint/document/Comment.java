package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * An HTML comment, which readers do not see.
 *
 * @param text what stands between the comment marks
 * @param span the whole comment
 */
public record Comment(Text text, Span span) implements Block {
  @Override
  public Voice voice() {
    return Voice.TEMPLATE;
  }
}
