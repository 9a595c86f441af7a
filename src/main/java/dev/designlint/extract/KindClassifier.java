package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out what sort of document is under review, from its headings, front matter and path. */
final class KindClassifier {
  /** Statements that are read for a word on the reader's task. */
  private static final int OPENING = 8;

  /**
   * The kind and what it rests on.
   *
   * @param kind the kind
   * @param evidence headings and other signs
   * @param signs number of headings that are typical of designs of any kind
   * @param stated whether the user or the document states the kind
   */
  record Verdict(DocumentKind kind, List<Evidence> evidence, int signs, boolean stated) {}

  private static final String[] PRACTICE = {
    "functional requirements",
    "non-functional requirements",
    "back of the envelope",
    "back-of-the-envelope",
    "capacity estimation",
    "capacity model",
    "clarifying questions",
    "clarify",
    "scale estimat",
    "high-level design",
    "high level design",
    "outline use cases",
    "calculate usage",
    "state assumptions",
    "scale the design",
    "deep dive",
    "interview",
    "opening statement",
    "closing summary",
    "additional talking points",
    "wrap up",
    "understand the problem",
    "establish design scope",
    "follow-up questions",
    "step 1",
    "step 2",
    "ml objective",
    "problem formulation",
    "design core components",
    "estimation",
    "key trade-offs",
    "core entities",
    "capacity planning",
    "requirements clarification"
  };
  private static final String[] PROPOSAL = {
    "motivation",
    "proposal",
    "non-goals",
    "non goals",
    "goals",
    "drawbacks",
    "test plan",
    "graduation criteria",
    "alternatives",
    "alternatives considered",
    "user stories",
    "design details",
    "risks and mitigations",
    "upgrade",
    "unresolved questions",
    "future possibilities",
    "rationale",
    "prior art",
    "implementation history",
    "summary",
    "background",
    "detailed design",
    "compatibility",
    "rollout",
    "migration",
    "open questions",
    "abstract",
    "proposed",
    "high-level design",
    "implementation",
    "problem",
    "action plan"
  };
  private static final String[] DECISION = {
    "decision",
    "consequences",
    "status",
    "context",
    "considered options",
    "decision outcome",
    "decision drivers",
    "pros and cons of the options",
    "positive consequences",
    "negative consequences",
    "context and problem statement"
  };

  private KindClassifier() {}

  static Verdict classify(
      Document document, List<Marked> marked, SectionWords words, String asked) {
    String wanted =
        asked.isEmpty()
            ? document
                .settings()
                .getOrDefault("kind", document.settings().getOrDefault("profile", ""))
            : asked;
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.key().equals(wanted)) {
        return new Verdict(
            kind,
            List.of(new Evidence(Homes.title(document), wanted, "the kind is stated")),
            0,
            true);
      }
    }
    List<Evidence> practice = new ArrayList<>();
    List<Evidence> proposal = new ArrayList<>();
    List<Evidence> decision = new ArrayList<>();
    for (Section section : document.sections()) {
      String heading = Headings.normal(section.heading().value());
      if (!heading.isEmpty()) {
        add(practice, PRACTICE, heading, section, false);
        add(proposal, PROPOSAL, heading, section, true);
        add(decision, DECISION, heading, section, true);
      }
    }
    String title = document.title().toLowerCase(Locale.ROOT);
    int signs =
        practice.size() + proposal.size() + decision.size() + (isDesignTitle(title) ? 2 : 0);
    String path = document.source().path().toLowerCase(Locale.ROOT);
    int practiceScore = 2 * practice.size();
    practiceScore += isStudyMaterial(marked) ? 4 : 0;
    practiceScore +=
        isTask(title) || title.contains("system design") || title.contains("interview") ? 4 : 0;
    int proposalScore = 2 * proposal.size();
    proposalScore +=
        title.contains("rfc")
                || title.contains("kep-")
                || title.contains("proposal")
                || title.contains("enhancement")
                || title.startsWith("design doc")
            ? 4
            : 0;
    int decisionScore = 2 * decision.size();
    decisionScore +=
        isRecordName(path) || title.startsWith("adr") || title.contains("decision record") ? 4 : 0;
    if (decisionScore >= 6
        && decisionScore >= proposalScore
        && decisionScore > practiceScore
        && words.total().length < 40) {
      return new Verdict(DocumentKind.DECISION_RECORD, decision, signs, false);
    }
    if (practiceScore >= 4 && practiceScore >= proposalScore) {
      return new Verdict(DocumentKind.PRACTICE_ANSWER, practice, signs, false);
    }
    if (proposalScore >= 4) {
      return new Verdict(DocumentKind.DESIGN_PROPOSAL, proposal, signs, false);
    }
    if (practiceScore >= 2) {
      return new Verdict(DocumentKind.PRACTICE_ANSWER, practice, signs, false);
    }
    return new Verdict(
        document.declared() ? DocumentKind.PRACTICE_ANSWER : DocumentKind.DESIGN_PROPOSAL,
        proposal,
        signs,
        document.declared());
  }

  /** "Design a parking lot" sets a task; "design document" and "design of" name a document. */
  private static boolean isTask(String title) {
    if (!title.startsWith("design ")) {
      return false;
    }
    String object = title.substring("design ".length()).strip();
    return !object.startsWith("doc")
        && !object.startsWith("proposal")
        && !object.startsWith("note")
        && !object.startsWith("spec")
        && !object.startsWith("of ")
        && !object.startsWith("for ");
  }

  /** Whether the text before the first part says what the reader is to learn. */
  private static boolean isStudyMaterial(List<Marked> marked) {
    for (Marked mark : marked.subList(0, Math.min(marked.size(), OPENING))) {
      String text = mark.statement().text().value().toLowerCase(Locale.ROOT);
      if (text.contains("learning goal") || text.contains("learning objective")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title in lower case says that the document is a design. */
  private static boolean isDesignTitle(String title) {
    return title.startsWith("design ")
        || title.endsWith(" design")
        || title.contains("system design")
        || title.startsWith("rfc")
        || title.contains("proposal")
        || title.startsWith("adr");
  }

  /**
   * Whether a path names a decision record: "adr" as a word or before a number, or a folder of
   * them.
   */
  private static boolean isRecordName(String path) {
    for (int at = path.indexOf("adr"); at >= 0; at = path.indexOf("adr", at + 1)) {
      boolean starts = at == 0 || !Character.isLetter(path.charAt(at - 1));
      int end = at + 3 < path.length() && path.charAt(at + 3) == 's' ? at + 4 : at + 3;
      boolean ends = end >= path.length() || !Character.isLetter(path.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<Evidence> signs, String[] headings, String heading, Section section, boolean whole) {
    for (String sign : headings) {
      if (whole ? heading.equals(sign) : heading.contains(sign)) {
        signs.add(
            new Evidence(
                section.heading().span(),
                section.heading().value().strip(),
                "a heading of this kind"));
        return;
      }
    }
  }
}
