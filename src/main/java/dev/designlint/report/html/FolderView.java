package dev.designlint.report.html;

import dev.designlint.fact.Topic;
import dev.designlint.review.Problem;
import dev.designlint.rule.Severity;
import java.util.List;

/**
 * All documents of a run together.
 *
 * @param documents the documents, the worst first
 * @param topics the topics and how they are covered
 * @param rules the rules that found something, the most frequent first
 * @param buckets the distribution of the scores
 * @param groups answers to the same question
 * @param trend how the folder developed over earlier runs, or null
 * @param problems files that could not be read
 * @param skipped number of files that are no designs
 */
public record FolderView(
    List<DocumentView> documents,
    List<TopicShareView> topics,
    List<RuleCountView> rules,
    List<BucketView> buckets,
    List<GroupView> groups,
    TrendView trend,
    List<Problem> problems,
    int skipped) {
  /** The middle of the scores of all documents that could be judged, or -1 where there is none. */
  public int median() {
    List<Integer> scores =
        documents.stream().map(DocumentView::score).filter(score -> score >= 0).sorted().toList();
    return scores.isEmpty() ? -1 : scores.get(scores.size() / 2);
  }

  /** Number of findings of a severity. */
  public int count(Severity severity) {
    return documents.stream().mapToInt(document -> document.count(severity)).sum();
  }

  /** The topics in the order of the columns. */
  public List<Topic> columns() {
    return topics.stream().map(TopicShareView::topic).toList();
  }

  /** The parts of a design that some rule is about, for the filter. */
  public List<String> parts() {
    return rules.stream().map(RuleCountView::part).distinct().sorted().toList();
  }
}
