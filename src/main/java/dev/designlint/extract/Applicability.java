package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.Image;
import dev.designlint.document.Section;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides which topics a document owes its reader at all, and sees its diagrams. */
final class Applicability {
  private static final Set<Topic> OF_RUNNING_SYSTEMS =
      EnumSet.of(
          Topic.SCALE_NUMBERS,
          Topic.DATA_VOLUME,
          Topic.LATENCY_TARGET,
          Topic.AVAILABILITY_TARGET,
          Topic.READ_WRITE_MIX,
          Topic.GROWTH,
          Topic.DATA_MODEL,
          Topic.CACHING,
          Topic.REPLICATION_FAILOVER,
          Topic.CONSISTENCY,
          Topic.CAP_JOINT,
          Topic.BOTTLENECKS,
          Topic.SCALING,
          Topic.DISASTER_RECOVERY);

  private Applicability() {}

  /** The coverage with the diagrams seen and the topics that do not apply marked as such. */
  static List<TopicCoverage> adjusted(
      Document document,
      KindClassifier.Verdict verdict,
      List<TopicCoverage> topics,
      boolean evaluable) {
    List<TopicCoverage> result = new ArrayList<>();
    Map<Topic, Grade> grades = new EnumMap<>(Topic.class);
    topics.forEach(coverage -> grades.put(coverage.topic(), coverage.grade()));
    for (TopicCoverage coverage : topics) {
      boolean absent = coverage.grade() == Grade.ABSENT;
      if (absent && !evaluable) {
        result.add(of(coverage, Grade.NOT_EVALUABLE));
      } else if (coverage.topic() == Topic.DIAGRAM) {
        result.add(diagram(document, coverage));
      } else if (absent && !applies(verdict.kind(), coverage.topic(), grades)) {
        result.add(of(coverage, Grade.NOT_APPLICABLE));
      } else {
        result.add(coverage);
      }
    }
    return result;
  }

  private static TopicCoverage of(TopicCoverage coverage, Grade grade) {
    return new TopicCoverage(coverage.topic(), grade, coverage.span(), List.of(), List.of());
  }

  private static boolean applies(DocumentKind kind, Topic topic, Map<Topic, Grade> grades) {
    return switch (kind) {
      case PRACTICE_ANSWER -> true;
      case DECISION_RECORD -> !OF_RUNNING_SYSTEMS.contains(topic);
      default -> appliesToChange(topic, grades);
    };
  }

  /**
   * A proposal changes something that exists. What it leaves as it is, it need not speak of: it
   * owes a word on disaster recovery only where it deals with copies of data, on consistency
   * against availability only where it deals with consistency at all, and on load and growth only
   * where it touches the load, the limits, the copies or the consistency of the system.
   */
  private static boolean appliesToChange(Topic topic, Map<Topic, Grade> grades) {
    return switch (topic) {
      case CACHING, CONSISTENCY, DATA_MODEL -> false;
      case CAP_JOINT -> grades.get(Topic.CONSISTENCY) != Grade.ABSENT;
      case DISASTER_RECOVERY ->
          grades.get(Topic.REPLICATION_FAILOVER) == Grade.ADDRESSED
              || grades.get(Topic.DATA_VOLUME) == Grade.ADDRESSED;
      case REPLICATION_FAILOVER, READ_WRITE_MIX ->
          touchesCapacity(grades) || grades.get(Topic.FAILURE_MODES) == Grade.ADDRESSED;
      case AVAILABILITY_TARGET, GROWTH, DATA_VOLUME, SCALING, BOTTLENECKS, LATENCY_TARGET ->
          touchesCapacity(grades);
      default -> true;
    };
  }

  private static boolean touchesCapacity(Map<Topic, Grade> grades) {
    return grades.get(Topic.SCALE_NUMBERS) != Grade.ABSENT
        || grades.get(Topic.BOTTLENECKS) != Grade.ABSENT
        || grades.get(Topic.CONSISTENCY) != Grade.ABSENT
        || grades.get(Topic.SCALING) == Grade.ADDRESSED
        || grades.get(Topic.REPLICATION_FAILOVER) == Grade.ADDRESSED;
  }

  static boolean isRunningSystem(
      KindClassifier.Verdict verdict, List<TopicCoverage> topics, List<Technology> technologies) {
    return verdict.kind() == DocumentKind.PRACTICE_ANSWER
        || verdict.kind() == DocumentKind.DESIGN_PROPOSAL;
  }

  private static TopicCoverage diagram(Document document, TopicCoverage coverage) {
    List<Evidence> drawn = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && diagram.kind() != DiagramKind.OTHER) {
          drawn.add(
              new Evidence(
                  diagram.span(),
                  diagram.form().name().toLowerCase(Locale.ROOT) + " diagram",
                  "a diagram"));
        } else if (block instanceof Image image && Images.isDrawing(image)) {
          drawn.add(new Evidence(image.span(), Images.name(image), "an image"));
        }
      }
    }
    if (drawn.isEmpty()) {
      return coverage;
    }
    List<Evidence> first = drawn.stream().limit(5).toList();
    return new TopicCoverage(Topic.DIAGRAM, Grade.ADDRESSED, first.get(0).span(), first, List.of());
  }
}
