package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Document;
import dev.designlint.document.Schema;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.EarlyDetail;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.source.Span;
import java.util.List;

/** Finds implementation detail that comes before the problem and the requirements. */
final class EarlyDetailReader {
  private EarlyDetailReader() {}

  static List<EarlyDetail> read(
      Document document, List<Marked> marked, List<TopicCoverage> topics) {
    int problem = Math.min(firstLine(topics, Topic.PROBLEM), firstLine(topics, Topic.USE_CASES));
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        boolean schema = block instanceof Schema;
        boolean code =
            block instanceof Code program
                && program.voice() == Voice.CODE
                && !program.language().equals("drawing");
        if ((schema || code)
            && block.span().line() < problem
            && !statedBefore(marked, block.span())) {
          return List.of(detail(schema ? "a schema" : "code", problem, block.span()));
        }
      }
    }
    return List.of();
  }

  /** Whether at least some sentences stand before the detail: an introduction is no red flag. */
  private static boolean statedBefore(List<Marked> marked, Span span) {
    int words = 0;
    for (Marked mark : marked) {
      if (mark.statement().isClaim() && mark.statement().text().span().line() < span.line()) {
        words += mark.statement().words().count();
      }
    }
    return words > 25;
  }

  private static int firstLine(List<TopicCoverage> topics, Topic topic) {
    int line = Integer.MAX_VALUE;
    for (TopicCoverage coverage : topics) {
      if (coverage.topic() == topic && coverage.grade() != Grade.ABSENT) {
        for (Evidence evidence : coverage.evidence()) {
          line = Math.min(line, evidence.span().line());
        }
      }
    }
    return line;
  }

  private static EarlyDetail detail(String what, int problem, Span span) {
    int line = problem == Integer.MAX_VALUE ? 0 : problem;
    return new EarlyDetail(
        what, line, span, List.of(new Evidence(span, what, "comes before the problem")));
  }
}
