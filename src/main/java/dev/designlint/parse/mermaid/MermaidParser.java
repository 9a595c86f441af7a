package dev.designlint.parse.mermaid;

import dev.designlint.document.*;
import dev.designlint.source.Span;
import java.util.List;

/** Stub. */
public final class MermaidParser {
  private MermaidParser() {}

  /** Stub. */
  public static Diagram parse(Text t, Voice v, Span s) {
    return new Diagram(DiagramForm.MERMAID, DiagramKind.ARCHITECTURE, List.of(), List.of(), "", v, s);
  }
}
