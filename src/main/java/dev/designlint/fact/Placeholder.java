package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Text that was meant to be replaced: TODO, TBD, a template's prompt, an empty section.
 *
 * @param text the placeholder as written
 * @param section the heading under which it stands, or an empty string
 * @param span where it stands
 * @param evidence the same place in words
 */
public record Placeholder(String text, String section, Span span, List<Evidence> evidence)
    implements Fact {
  /** An empty section is told by its heading, which says where it stands, not what is missing. */
  @Override
  public String subject() {
    return !section.isEmpty() && text.startsWith(section) ? "" : text;
  }
}
