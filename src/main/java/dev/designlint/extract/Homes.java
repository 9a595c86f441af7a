package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.fact.Topic;
import dev.designlint.language.Voices;
import dev.designlint.source.Span;

/** Finds the place where a topic that is not there would belong. */
final class Homes {
  private Homes() {}

  /** The first heading that fits the topic, else the title, else the first line. */
  static Span of(Document document, Topic topic) {
    for (String word : words(topic)) {
      for (Section section : document.sections()) {
        // Words are compared from their start: "scal" stands for scale, scaling and scalability.
        String heading = " " + Headings.normal(section.heading().value());
        boolean fits = section.level() > 0 && heading.contains(" " + word);
        if (fits && !isReference(document, section)) {
          return section.heading().span();
        }
      }
    }
    return title(document);
  }

  /** Whether a section stands among links and sources, where nothing of the design belongs. */
  private static boolean isReference(Document document, Section section) {
    Section above = section;
    while (!Voices.isReferenceHeading(above.heading().value())) {
      if (above.parent() < 0) {
        return false;
      }
      above = document.sections().get(above.parent());
    }
    return true;
  }

  /** The first heading over the design itself, else the first line with text. */
  static Span title(Document document) {
    for (Section section : document.sections()) {
      String heading = Headings.normal(section.heading().value());
      if (section.level() > 0 && !heading.equals("meta") && !heading.equals("metadata")) {
        return section.heading().span();
      }
    }
    String text = document.source().text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return document
        .source()
        .span(start == text.length() ? 0 : start, end < 0 ? text.length() : end);
  }

  private static String[] words(Topic topic) {
    return switch (topic) {
      case USE_CASES, CLARIFICATION, NON_GOALS ->
          new String[] {"requirement", "scope", "goal", "problem"};
      case SCALE_NUMBERS,
          DATA_VOLUME,
          LATENCY_TARGET,
          AVAILABILITY_TARGET,
          READ_WRITE_MIX,
          GROWTH ->
          new String[] {"non-functional", "estimat", "scale", "requirement", "constraint", "goal"};
      case ARCHITECTURE, DATA_FLOW, COMMUNICATION, DIAGRAM ->
          new String[] {"architecture", "high-level", "high level", "design", "proposal"};
      case DATA_MODEL -> new String[] {"schema", "data model", "storage", "database", "design"};
      case API -> new String[] {"api", "interface", "design"};
      case CACHING, SCALING, BOTTLENECKS -> new String[] {"scal", "performance", "cach", "design"};
      case REPLICATION_FAILOVER, FAILURE_MODES, DISASTER_RECOVERY ->
          new String[] {"failure", "reliab", "availab", "fault", "risk", "design"};
      case CONSISTENCY, CAP_JOINT ->
          new String[] {"consisten", "database", "storage", "trade", "design"};
      case ALTERNATIVES, TRADE_OFFS ->
          new String[] {"alternative", "trade", "decision", "drawback"};
      case MONITORING, OPERATIONS, ROLLOUT, TESTING, COST ->
          new String[] {"operations", "deployment", "monitor", "rollout", "implementation", "plan"};
      case SECURITY -> new String[] {"secur", "privacy", "auth", "api"};
      case PROBLEM -> new String[0];
    };
  }
}
