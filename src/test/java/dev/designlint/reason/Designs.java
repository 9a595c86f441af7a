package dev.designlint.reason;

import dev.designlint.fact.Design;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.util.List;

/** Practice answers and lines for tests. */
final class Designs {
  private Designs() {}

  static Design of(ScaleLevel scale) {
    return of(DocumentKind.PRACTICE_ANSWER, scale);
  }

  static Design of(DocumentKind kind, ScaleLevel scale) {
    return new Design("A bridge", kind, 900, true, false, scale, "", line(1), List.of());
  }

  static Span line(int number) {
    return new Span("bridge.md", new Position(number, 1), new Position(number, 9));
  }
}
