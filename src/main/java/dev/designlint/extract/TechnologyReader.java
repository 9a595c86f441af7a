package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the mentions of each technology into what it is to the design. */
final class TechnologyReader {
  private static final int OFTEN = 8;

  /** All mentions of one technology. */
  private static final class Mentions {
    final List<Marked> marks = new ArrayList<>();
    final List<TechnologyMention> mentions = new ArrayList<>();
    final List<TechnologyRole> roles = new ArrayList<>();
  }

  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final DocumentKind kind;
  private final MentionRoles roles;
  private final Justifications justifications;

  TechnologyReader(
      Document document, List<Marked> marked, Vocabulary vocabulary, Cues cues, DocumentKind kind) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.kind = kind;
    this.roles = new MentionRoles(vocabulary, cues, kind);
    this.justifications = new Justifications(marked, cues);
  }

  /** The technologies in the order of their first mention. */
  List<Technology> read() {
    Map<Integer, Mentions> byTechnology = new LinkedHashMap<>();
    for (Marked mark : marked) {
      for (TechnologyMention mention : mark.technologies()) {
        TechnologyRole role = roles.role(mark, mention);
        if (role != null) {
          Mentions all = byTechnology.computeIfAbsent(mention.technology(), key -> new Mentions());
          all.marks.add(mark);
          all.mentions.add(mention);
          all.roles.add(role);
        }
      }
    }
    List<Technology> result = new ArrayList<>();
    byTechnology.forEach((technology, mentions) -> result.add(technology(technology, mentions)));
    InterfaceLanguages.addTo(result, document, vocabulary);
    return result;
  }

  private Technology technology(int number, Mentions mentions) {
    TechnologyEntry entry = vocabulary.technologies().get(number);
    TechnologyRole role = role(entry, mentions);
    int decisive = Math.max(0, mentions.roles.indexOf(role));
    List<Evidence> evidence = new ArrayList<>();
    Marked mark = mentions.marks.get(decisive);
    TechnologyMention mention = mentions.mentions.get(decisive);
    Statement statement = mark.statement();
    evidence.add(
        new Evidence(statement.text().span(), statement.quote(), "names it as " + role.key()));
    Evidence reason = null;
    for (int i = 0; i < mentions.marks.size() && reason == null; i++) {
      // What speaks against a technology in one place is no reason to choose it in another.
      if (role == TechnologyRole.CHOSEN && mentions.roles.get(i) == TechnologyRole.REJECTED) {
        continue;
      }
      reason = justifications.reason(mentions.marks.get(i), mentions.mentions.get(i));
    }
    if (reason != null) {
      evidence.add(reason);
    }
    int from = statement.words().starts()[mention.from()];
    int to = statement.words().ends()[mention.to() - 1];
    return new Technology(
        entry.name(),
        entry.kind(),
        role,
        reason != null,
        entry.weight(),
        entry.managed().equals("yes"),
        mentions.marks.size(),
        statement.text().span(from, to),
        List.copyOf(evidence));
  }

  private TechnologyRole role(TechnologyEntry entry, Mentions mentions) {
    int chosen = 0;
    int rejected = 0;
    int considered = 0;
    for (TechnologyRole role : mentions.roles) {
      chosen += role == TechnologyRole.CHOSEN ? 1 : 0;
      rejected += role == TechnologyRole.REJECTED ? 1 : 0;
      considered += role == TechnologyRole.CONSIDERED ? 1 : 0;
    }
    if (isSubject(entry, mentions)) {
      return TechnologyRole.SURROUNDINGS;
    }
    if (rejected > 0 && rejected >= chosen && !isDrawn(mentions)) {
      return TechnologyRole.REJECTED;
    }
    if (chosen > 0) {
      return TechnologyRole.CHOSEN;
    }
    if (considered > 0) {
      return TechnologyRole.CONSIDERED;
    }
    return mentions.roles.contains(TechnologyRole.SURROUNDINGS)
        ? TechnologyRole.SURROUNDINGS
        : TechnologyRole.MENTIONED;
  }

  private static boolean isDrawn(Mentions mentions) {
    return mentions.marks.stream()
        .anyMatch(mark -> mark.statement().kind() == StatementKind.DIAGRAM_LABEL);
  }

  /**
   * A technology in the title, unless a record decides on it there, or one that a proposal speaks
   * of all the time, is its subject.
   */
  private boolean isSubject(TechnologyEntry entry, Mentions mentions) {
    String title = document.title().toLowerCase(Locale.ROOT);
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (title.contains(name) && kind != DocumentKind.DECISION_RECORD) {
      return true;
    }
    boolean proposal = kind == DocumentKind.DESIGN_PROPOSAL || kind == DocumentKind.NOTES;
    long spoken =
        mentions.marks.stream()
            .filter(
                mark ->
                    mark.statement().kind() != StatementKind.DIAGRAM_LABEL
                        && mark.statement().voice() == Voice.AUTHOR)
            .count();
    return proposal && spoken >= OFTEN;
  }
}
