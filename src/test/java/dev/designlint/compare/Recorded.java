package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes reports with what a test needs. */
final class Recorded {
  private Recorded() {}

  static RecordedReport report(String name, RecordedDocument... documents) {
    return new RecordedReport(name, List.of(documents), Map.of(), List.of());
  }

  /** A design with sections as its findings name them. */
  static RecordedDocument document(String path, int score, RecordedFinding... findings) {
    Set<List<String>> sections = new HashSet<>();
    for (RecordedFinding finding : findings) {
      sections.add(finding.key().section());
    }
    return new RecordedDocument(
        path,
        "Title of " + path,
        "design-proposal",
        true,
        score,
        List.of(new RecordedTopic("cost", "cost", "absent")),
        List.of(),
        List.of(),
        sections,
        List.of(findings),
        List.of());
  }

  /** The same document with findings that a comment suppresses. */
  static RecordedDocument holding(RecordedDocument document, RecordedFinding... held) {
    List<FindingKey> keys = new ArrayList<>(document.held());
    for (RecordedFinding finding : held) {
      keys.add(finding.key());
    }
    return new RecordedDocument(
        document.path(),
        document.title(),
        document.kind(),
        document.judged(),
        document.score(),
        document.topics(),
        document.criteria(),
        document.phases(),
        document.sections(),
        document.findings(),
        List.copyOf(keys));
  }

  static RecordedDocument titled(RecordedDocument document, String title) {
    return new RecordedDocument(
        document.path(),
        title,
        document.kind(),
        document.judged(),
        document.score(),
        document.topics(),
        document.criteria(),
        document.phases(),
        document.sections(),
        document.findings(),
        document.held());
  }

  static RecordedDocument notJudged(RecordedDocument document) {
    return new RecordedDocument(
        document.path(),
        document.title(),
        document.kind(),
        false,
        -1,
        document.topics(),
        document.criteria(),
        document.phases(),
        document.sections(),
        document.findings(),
        document.held());
  }

  static RecordedDocument graded(RecordedDocument document, String grade) {
    return new RecordedDocument(
        document.path(),
        document.title(),
        document.kind(),
        document.judged(),
        document.score(),
        List.of(new RecordedTopic("cost", "cost", grade)),
        document.criteria(),
        document.phases(),
        document.sections(),
        document.findings(),
        document.held());
  }

  /** A finding in a section; its line stands for any, as lines do not count. */
  static RecordedFinding finding(String rule, Severity severity, String section) {
    FindingKey key = new FindingKey(rule, List.of(section), "subject of " + rule);
    return new RecordedFinding(key, severity, "message of " + rule, "a.md", 1 + section.length());
  }
}
