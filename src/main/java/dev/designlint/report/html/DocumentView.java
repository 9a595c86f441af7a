package dev.designlint.report.html;

import dev.designlint.question.InterviewSheet.PhaseQuestions;
import dev.designlint.review.ReadinessDetails;
import dev.designlint.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reviewed design in the report.
 *
 * @param id the start of all ids in its part of the page
 * @param href where its part of the report is
 * @param path the document
 * @param title its title
 * @param kind what it was taken for
 * @param score readiness from 0 to 100, or -1 where it cannot be judged
 * @param obstacle why it cannot be judged, or an empty string
 * @param files the files that it consists of
 * @param findings the findings, the worst first
 * @param suppressed number of findings that its author has suppressed
 * @param baselined number of findings that a baseline holds
 * @param topics how well it covers each topic
 * @param readiness its readiness by criterion and phase
 * @param trend its readiness in earlier runs and now, or null
 * @param questions what to ask in an hour
 * @param diagrams its own diagrams, and those that were drawn from what it states
 * @param peers what others addressed and this one did not
 */
public record DocumentView(
    String id,
    String href,
    String path,
    String title,
    String kind,
    int score,
    String obstacle,
    List<FileView> files,
    List<FindingView> findings,
    int suppressed,
    int baselined,
    List<TopicView> topics,
    ReadinessDetails readiness,
    LineChart trend,
    List<PhaseQuestions> questions,
    List<DiagramView> diagrams,
    List<PeerView> peers) {
  /** Number of findings of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (FindingView finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** The score for people. */
  public String readable() {
    return score < 0 ? "inconclusive" : String.valueOf(score);
  }

  /** What the filters of the dashboard look at: that of each finding, with blanks between. */
  public String facets() {
    return findings.stream().map(FindingView::facets).collect(Collectors.joining(" "));
  }

  /** The same document with what its peers have. */
  DocumentView withPeers(List<PeerView> others) {
    return new DocumentView(
        id,
        href,
        path,
        title,
        kind,
        score,
        obstacle,
        files,
        findings,
        suppressed,
        baselined,
        topics,
        readiness,
        trend,
        questions,
        diagrams,
        others);
  }
}
