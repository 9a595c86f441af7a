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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides which topics a document owes its reader at all, and sees its diagrams. */
final class Applicability {
  private Applicability() {}

  /** The coverage with the diagrams seen and the topics that do not apply marked as such. */
  static List<TopicCoverage> adjusted(
      Document document,
      KindClassifier.Verdict verdict,
      List<Marked> marked,
      List<TopicCoverage> topics,
      List<Technology> technologies,
      Cues cues,
      boolean evaluable) {
    List<TopicCoverage> seen = new ArrayList<>();
    Map<Topic, Grade> grades = new EnumMap<>(Topic.class);
    for (TopicCoverage coverage : topics) {
      boolean drawn = coverage.topic() == Topic.DIAGRAM;
      seen.add(drawn ? diagram(document, coverage) : coverage);
      grades.put(coverage.topic(), seen.get(seen.size() - 1).grade());
    }
    ChangeScope scope = new ChangeScope(grades, marked, technologies, cues);
    List<TopicCoverage> result = new ArrayList<>();
    for (TopicCoverage coverage : seen) {
      boolean absent = coverage.grade() == Grade.ABSENT;
      if (absent && !evaluable) {
        result.add(of(coverage, Grade.NOT_EVALUABLE));
      } else if (absent
          && (isRuledOut(document, coverage)
              || !applies(verdict.kind(), coverage.topic(), scope))) {
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

  /** Whether the document itself says that the topic does not apply, as data or as "N/A". */
  private static boolean isRuledOut(Document document, TopicCoverage coverage) {
    if (document.settings().containsKey("not-applicable." + coverage.topic().key())) {
      return true;
    }
    for (Evidence candidate : coverage.rejected()) {
      String text = candidate.text().toLowerCase(Locale.ROOT);
      if (text.endsWith(" n/a") || text.endsWith(" n/a.") || text.endsWith(" not applicable")) {
        return true;
      }
    }
    return false;
  }

  private static boolean applies(DocumentKind kind, Topic topic, ChangeScope scope) {
    return switch (kind) {
      case PRACTICE_ANSWER -> true;
      case DECISION_RECORD -> scope.owedByDecision(topic);
      default -> scope.owedByProposal(topic);
    };
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
