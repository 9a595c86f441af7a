package dev.designlint.parse.yaml;

import dev.designlint.document.Text;
import dev.designlint.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that passes from one component to another: "api -> database: SQL".
 *
 * @param from where it starts
 * @param to where it leads
 * @param label what passes, or an empty text
 * @param protocol over what it passes, or an empty text
 * @param mode "sync", "async" or an empty string
 * @param both whether it leads both ways
 * @param span where it is written
 */
record Arrow(Text from, Text to, Text label, Text protocol, String mode, boolean both, Span span) {
  private static final Pattern SHAPE =
      Pattern.compile("(.+?)\\s*(<->|-->|->|→)\\s*(.+?)(?::\\s+(.+))?", Pattern.DOTALL);

  /** Reads an arrow, or gives null where the value is none. */
  static Arrow of(YamlValue value) {
    if (value.isText()) {
      return of(value.text(), value.nothing());
    }
    for (YamlValue.Entry entry : value.entries()) {
      if (entry.name().contains("->")) {
        return of(entry);
      }
    }
    if (value.get("from").isEmpty() || value.get("to").isEmpty()) {
      return null;
    }
    return new Arrow(
        value.get("from").text(),
        value.get("to").text(),
        DesignProse.inline(value.get("label")),
        DesignProse.inline(value.get("protocol")),
        value.get("mode").string(),
        false,
        value.span());
  }

  /** Reads an arrow that stands as a key with its label as the value. */
  static Arrow of(YamlValue.Entry entry) {
    return of(entry.key().text(), DesignProse.inline(entry.value()));
  }

  private static Arrow of(Text text, Text label) {
    Matcher shape = SHAPE.matcher(text.value());
    if (!shape.matches()) {
      return null;
    }
    Text own = shape.group(4) == null ? label : text.slice(shape.start(4), shape.end(4));
    return new Arrow(
        text.slice(shape.start(1), shape.end(1)),
        text.slice(shape.start(3), shape.end(3)),
        own,
        Text.synthetic("", text.source(), text.offset(0)),
        shape.group(2).equals("-->") ? "async" : "",
        shape.group(2).equals("<->"),
        text.span());
  }

  boolean isAsynchronous() {
    return mode.equals("async");
  }

  /** The whole in words: "api calls database synchronously over TCP: SQL". */
  Text sentence() {
    ComposedText text = new ComposedText(from.source(), from.offset(0)).add(from);
    switch (mode) {
      case "sync" -> text.add(" calls ").add(to).add(" synchronously");
      case "async" -> text.add(" sends to ").add(to).add(" asynchronously");
      default -> text.add(both ? " <-> " : " -> ").add(to);
    }
    if (!protocol.isBlank()) {
      text.add(" over ").add(protocol);
    }
    if (!label.isBlank()) {
      text.add(": ").add(label);
    }
    return text.build();
  }
}
