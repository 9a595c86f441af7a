package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.fact.*;
import dev.designlint.source.*;
import java.util.List;

/** Spike. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] arguments) {
    Span s = new SourceFile("x.md", "# x\n").span(0, 1);
    RuleEngine e = new RuleEngine();
    Design d = new Design("x", DocumentKind.NOTES, 1, true, ScaleLevel.UNKNOWN, s, List.of());
    System.out.println(e.review(new Facts(d, List.of(new TopicCoverage(Topic.LATENCY_TARGET, Grade.ABSENT, s, List.of(), List.of()))), id -> true));
    System.out.println(e.catalog());
  }
}
