package dev.designlint.report.html;

import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.finding.Finding;
import dev.designlint.report.WorstFirst;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes what a template shows of all documents together. */
final class FolderViews {
  private static final int BUCKETS = 10;

  private FolderViews() {}

  /**
   * What is shown of a run.
   *
   * @param review the run
   * @param documents its documents as they are shown, in the same order
   * @param groups answers to the same question
   * @param trend how the folder developed, or null
   */
  static FolderView of(
      Review review, List<DocumentView> documents, List<GroupView> groups, TrendView trend) {
    IdentityHashMap<DocumentReview, DocumentView> shown = new IdentityHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      shown.put(review.documents().get(i), documents.get(i));
    }
    List<DocumentView> worst = new ArrayList<>();
    WorstFirst.sorted(review.documents()).forEach(document -> worst.add(shown.get(document)));
    return new FolderView(
        List.copyOf(worst),
        topics(documents),
        rules(review),
        buckets(documents),
        groups,
        trend,
        review.problems(),
        review.skipped().size());
  }

  private static List<TopicShareView> topics(List<DocumentView> documents) {
    Map<Topic, int[]> counts = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      counts.put(topic, new int[2]);
    }
    for (DocumentView document : documents) {
      for (TopicView topic : document.topics()) {
        boolean asked =
            topic.grade() != Grade.NOT_APPLICABLE && topic.grade() != Grade.NOT_EVALUABLE;
        int[] count = counts.get(topic.topic());
        count[0] += topic.grade() == Grade.ADDRESSED ? 1 : 0;
        count[1] += asked ? 1 : 0;
      }
    }
    List<TopicShareView> shares = new ArrayList<>();
    counts.forEach((topic, count) -> shares.add(new TopicShareView(topic, count[0], count[1])));
    return List.copyOf(shares);
  }

  /** Counts the findings of a rule. */
  private static final class Count {
    private final Rule rule;
    private final Set<String> documents = new HashSet<>();
    private Severity severity;
    private int findings;

    private Count(Finding first) {
      rule = first.rule();
      severity = first.severity();
    }

    private void add(Finding finding, String document) {
      findings++;
      documents.add(document);
      severity = finding.severity().compareTo(severity) < 0 ? finding.severity() : severity;
    }
  }

  private static List<RuleCountView> rules(Review review) {
    Map<String, Count> counts = new TreeMap<>();
    for (DocumentReview document : review.documents()) {
      for (Finding finding : document.findings()) {
        count(finding, document.path(), counts);
        finding.children().forEach(child -> count(child, document.path(), counts));
      }
    }
    List<RuleCountView> result = new ArrayList<>();
    for (Count count : counts.values()) {
      result.add(
          new RuleCountView(
              count.rule.id(),
              count.rule.summary(),
              count.rule.part().key(),
              count.severity,
              count.findings,
              count.documents.size()));
    }
    result.sort(
        Comparator.<RuleCountView>comparingInt(rule -> -rule.documents())
            .thenComparing(RuleCountView::rule));
    return List.copyOf(result);
  }

  private static void count(Finding finding, String document, Map<String, Count> counts) {
    counts.computeIfAbsent(finding.rule().id(), id -> new Count(finding)).add(finding, document);
  }

  private static List<BucketView> buckets(List<DocumentView> documents) {
    int[] counts = new int[BUCKETS];
    for (DocumentView document : documents) {
      if (document.score() >= 0) {
        counts[Math.min(BUCKETS - 1, document.score() / BUCKETS)]++;
      }
    }
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    List<BucketView> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      int to = i == BUCKETS - 1 ? 100 : i * 10 + 9;
      int height = Math.round((float) BucketView.HIGHEST * counts[i] / most);
      buckets.add(new BucketView(i * 10 + "–" + to, counts[i], i * (BucketView.WIDTH + 8), height));
    }
    return List.copyOf(buckets);
  }
}
