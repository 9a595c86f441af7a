package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.AspectCoverage;
import dev.designlint.fact.Component;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.AspectEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Grades the aspects that something in the design makes a reviewer ask for. */
final class AspectReader {
  /** What raises a question: its name and its place. */
  private record Asking(String subject, Span span) {}

  private final Document document;
  private final List<Marked> marked;
  private final TopicGrader grader;
  private final Vocabulary vocabulary;

  AspectReader(Document document, List<Marked> marked, TopicGrader grader, Vocabulary vocabulary) {
    this.document = document;
    this.marked = marked;
    this.grader = grader;
    this.vocabulary = vocabulary;
  }

  /** The aspects in the order of the vocabulary. */
  List<AspectCoverage> read(
      List<Technology> technologies,
      List<Component> components,
      List<TopicCoverage> topics,
      ScaleLevel scale) {
    List<AspectCoverage> result = new ArrayList<>();
    for (AspectEntry entry : vocabulary.aspects()) {
      Asking asking = asking(entry, technologies, components, topics, scale);
      if (asking == null) {
        result.add(
            new AspectCoverage(
                entry.entry().key(),
                "",
                Grade.NOT_APPLICABLE,
                Homes.title(document),
                List.of(),
                List.of()));
        continue;
      }
      TopicGrader.Verdict verdict = grader.aspect(entry.entry());
      List<Evidence> evidence = new ArrayList<>(verdict.evidence());
      if (verdict.grade() != Grade.ADDRESSED && !asking.subject().isEmpty()) {
        evidence.add(new Evidence(asking.span(), asking.subject(), "raises the question"));
      }
      result.add(
          new AspectCoverage(
              entry.entry().key(),
              asking.subject(),
              verdict.grade(),
              asking.span(),
              List.copyOf(evidence),
              verdict.rejected()));
    }
    return result;
  }

  private Asking asking(
      AspectEntry entry,
      List<Technology> technologies,
      List<Component> components,
      List<TopicCoverage> topics,
      ScaleLevel scale) {
    if (!entry.scale().isEmpty()
        && scale.compareTo(ScaleLevel.valueOf(entry.scale().toUpperCase(Locale.ROOT))) < 0) {
      return null;
    }
    if (entry.isAlwaysAsked()) {
      return new Asking("", Homes.title(document));
    }
    for (Technology technology : technologies) {
      if (technology.isChosen() && entry.technologies().contains(technology.kind())) {
        return new Asking(technology.name(), technology.span());
      }
    }
    for (Component component : components) {
      String kind = component.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (entry.components().contains(kind)) {
        return new Asking(component.name(), component.span());
      }
    }
    for (TopicCoverage topic : topics) {
      boolean said = topic.isAddressed() || topic.isMentioned();
      if (said && entry.topics().contains(topic.topic().key())) {
        return new Asking(topic.evidence().get(0).text(), topic.span());
      }
    }
    return claimed(entry);
  }

  private Asking claimed(AspectEntry entry) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean claim =
          statement.voice() == Voice.AUTHOR
              && statement.kind() != StatementKind.HEADING
              && statement.tense() == Tense.NOW
              && statement.mood() == Mood.DOES;
      for (int cue : entry.cues()) {
        if (claim && mark.has(cue)) {
          return new Asking(statement.quote(), statement.text().span());
        }
      }
    }
    return null;
  }
}
