package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.Image;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
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
  /** Statements about data in a thousand words from which on a proposal deals with data. */
  private static final int LEAST_ABOUT_DATA = 3;

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
      List<Marked> marked,
      List<TopicCoverage> topics,
      Cues cues,
      boolean evaluable) {
    List<TopicCoverage> result = new ArrayList<>();
    Map<Topic, Grade> grades = new EnumMap<>(Topic.class);
    topics.forEach(coverage -> grades.put(coverage.topic(), coverage.grade()));
    boolean data = dealsWithData(marked, cues.dataWord);
    for (TopicCoverage coverage : topics) {
      boolean absent = coverage.grade() == Grade.ABSENT;
      if (absent && !evaluable) {
        result.add(of(coverage, Grade.NOT_EVALUABLE));
      } else if (coverage.topic() == Topic.DIAGRAM) {
        result.add(diagram(document, coverage));
      } else if (absent
          && (isRuledOut(document, coverage.topic())
              || !applies(verdict.kind(), coverage.topic(), grades, data))) {
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

  /** Whether the document itself says that the topic does not apply, as data. */
  private static boolean isRuledOut(Document document, Topic topic) {
    return document.settings().containsKey("not-applicable." + topic.key());
  }

  private static boolean applies(
      DocumentKind kind, Topic topic, Map<Topic, Grade> grades, boolean dealsWithData) {
    return switch (kind) {
      case PRACTICE_ANSWER -> true;
      case DECISION_RECORD -> !OF_RUNNING_SYSTEMS.contains(topic);
      default -> appliesToChange(topic, grades, dealsWithData);
    };
  }

  /**
   * A proposal changes something that exists. What it leaves as it is, it need not speak of:
   * disaster recovery, caching, consistency and the data model only where it says something about
   * them; the mix of reads and writes and the copies only where it deals with data; consistency
   * against availability only where it deals with consistency; load and growth only where it
   * touches the load, the limits, the copies or the consistency of the system.
   */
  private static boolean appliesToChange(
      Topic topic, Map<Topic, Grade> grades, boolean dealsWithData) {
    return switch (topic) {
      case CACHING, CONSISTENCY, DATA_MODEL, DISASTER_RECOVERY -> false;
      case CAP_JOINT -> grades.get(Topic.CONSISTENCY) != Grade.ABSENT;
      case REPLICATION_FAILOVER, READ_WRITE_MIX -> dealsWithData;
      case AVAILABILITY_TARGET, GROWTH, DATA_VOLUME, SCALING -> touchesCapacity(grades);
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

  /** Whether a fair share of the statements is about data that is kept, copied or recovered. */
  private static boolean dealsWithData(List<Marked> marked, int dataWord) {
    int about = 0;
    int words = 0;
    for (Marked mark : marked) {
      if (mark.statement().voice() == Voice.AUTHOR) {
        words += mark.statement().words().count();
        about += mark.has(dataWord) ? 1 : 0;
      }
    }
    return about * 1000 >= words * LEAST_ABOUT_DATA;
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
