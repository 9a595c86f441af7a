package dev.designlint.parse;

import dev.designlint.document.*;
import dev.designlint.source.Span;
import java.util.List;

/** Stub. */
final class PlantUml {
  static Diagram parse(Text t, Voice v, Span s) {
    return new Diagram(DiagramForm.PLANTUML, DiagramKind.ARCHITECTURE, List.of(), List.of(), "", v, s);
  }
}
