package dev.designlint.review;

import dev.designlint.document.Section;
import dev.designlint.fact.Facts;
import dev.designlint.finding.Finding;
import dev.designlint.question.DeepDive;
import dev.designlint.review.suppression.SuppressedFinding;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The review of one design.
 *
 * @param path the document, or the design file that lists the documents
 * @param sources the files that were read for it, the first one being the document
 * @param sections the headings of all these files, without what stands below them; {@link
 *     SectionPaths} puts them in order
 * @param facts what was understood
 * @param findings the defects, ordered by place
 * @param reported every single finding that is not suppressed, in no order
 * @param baselined those of them that a baseline holds, which are left out above, ordered by place
 * @param suppressed the defects that its author has suppressed, ordered by place
 * @param score readiness from 0 to 100, or -1 where it cannot be judged
 * @param deepDive the questions about its components, or null where none were asked for
 */
public record DocumentReview(
    String path,
    List<SourceFile> sources,
    List<Section> sections,
    Facts facts,
    List<Finding> findings,
    List<Finding> reported,
    List<Finding> baselined,
    List<SuppressedFinding> suppressed,
    int score,
    DeepDive deepDive) {
  /** The same review with some of its findings only. */
  DocumentReview only(Predicate<Finding> wanted) {
    return new DocumentReview(
        path,
        sources,
        sections,
        facts,
        findings.stream().flatMap(finding -> wanted(finding, wanted)).toList(),
        reported.stream().filter(wanted).toList(),
        baselined,
        suppressed,
        score,
        deepDive);
  }

  /** A finding that is wanted, or else those that it stands for and that are. */
  private static Stream<Finding> wanted(Finding finding, Predicate<Finding> wanted) {
    if (wanted.test(finding)) {
      return Stream.of(finding);
    }
    return Stream.concat(finding.more().stream(), finding.children().stream())
        .flatMap(hidden -> wanted(hidden, wanted));
  }

  /** Whether there is a finding at least as severe. */
  public boolean hasAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /** Number of findings of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** The same review of which a baseline holds some findings. */
  public DocumentReview withBaseline(List<Finding> left, List<Finding> held) {
    return new DocumentReview(
        path, sources, sections, facts, left, reported, held, suppressed, score, deepDive);
  }

  /** The file of that path among the sources, or the first one. */
  public SourceFile source(String wanted) {
    for (SourceFile source : sources) {
      if (source.path().equals(wanted)) {
        return source;
      }
    }
    return sources.get(0);
  }
}
