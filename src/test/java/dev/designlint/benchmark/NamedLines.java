package dev.designlint.benchmark;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the places that a review names, to tell which of them lie outside of its files. */
final class NamedLines {
  private final List<Span> spans = new ArrayList<>();

  private NamedLines() {}

  /** The places of findings, facts and their evidence whose line is not one of the file's. */
  static List<Span> outside(DocumentReview document) {
    NamedLines lines = new NamedLines();
    lines.add(document.findings());
    lines.add(document.facts().design());
    document.facts().facts().forEach(lines::add);
    return lines.spans.stream().filter(span -> !isWithin(span, document.sources())).toList();
  }

  private void add(List<Finding> findings) {
    for (Finding finding : findings) {
      spans.add(finding.span());
      addEvidence(finding.evidence());
      addEvidence(finding.candidates());
      add(finding.children());
    }
  }

  private void add(Fact fact) {
    spans.add(fact.span());
    addEvidence(fact.evidence());
    addEvidence(fact.candidates());
  }

  private void addEvidence(List<Evidence> all) {
    all.forEach(evidence -> spans.add(evidence.span()));
  }

  private static boolean isWithin(Span span, List<SourceFile> sources) {
    for (SourceFile source : sources) {
      if (source.path().equals(span.path())) {
        return span.line() >= 1 && span.line() <= lastLine(source);
      }
    }
    return false;
  }

  /** What follows the last line break is a line only if it holds something. */
  private static int lastLine(SourceFile source) {
    int count = source.lineCount();
    return count > 1 && source.line(count).isEmpty() ? count - 1 : count;
  }
}
