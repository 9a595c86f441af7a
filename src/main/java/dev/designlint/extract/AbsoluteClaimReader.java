package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.AbsoluteClaim;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Quantity;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.language.Words;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds promises without a limit: "never loses", "zero downtime", "infinite scale". */
final class AbsoluteClaimReader {
  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final Cues cues;
  private final int claim;
  private final int exemption;

  AbsoluteClaimReader(Document document, List<Marked> marked, Vocabulary vocabulary, Cues cues) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.claim = vocabulary.cue("absolute-claim");
    this.exemption = vocabulary.cue("absolute-exemption");
  }

  /** The claims in the order of the document. */
  List<AbsoluteClaim> read() {
    List<AbsoluteClaim> result = new ArrayList<>();
    for (Marked mark : marked) {
      if (isClaim(mark)) {
        Statement statement = mark.statement();
        CueWords words =
            mark.has(claim) ? CueWords.find(vocabulary, statement.words(), claim) : null;
        if (words != null && !isTechnique(statement, words)) {
          result.add(claim(statement, words));
        } else {
          whole(mark, result);
        }
      }
    }
    return result;
  }

  /** What is said of deployments names a technique; what is said with a condition has a limit. */
  private boolean isClaim(Marked mark) {
    Statement statement = mark.statement();
    boolean place =
        statement.kind() == StatementKind.SENTENCE
            || statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.TABLE_ROW;
    return place
        && statement.voice() == Voice.AUTHOR
        && statement.tense() == Tense.NOW
        && (statement.mood() == Mood.DOES || statement.mood() == Mood.SHOULD)
        && !mark.has(exemption)
        && !mark.inContext(exemption)
        && !mark.has(cues.rejection)
        && !mark.has(cues.drawback)
        && !mark.inContext(cues.alternativesHeading)
        && !isAbout(document.title());
  }

  /** The title of a document on upgrades tells what all of its claims are about. */
  private boolean isAbout(String title) {
    Words words = Words.of(title);
    return CueWords.find(vocabulary, words, exemption) != null;
  }

  /** "Zero-downtime" before a noun names a way to do something, "zero downtime" is a promise. */
  private static boolean isTechnique(Statement statement, CueWords words) {
    String text = statement.text().value();
    String last = statement.words().forms()[words.to() - 1];
    return last.equals("downtime")
        && Numerals.between(text, statement.words(), words.to() - 1).equals("-");
  }

  private static void whole(Marked mark, List<AbsoluteClaim> result) {
    for (Quantity quantity : mark.quantities()) {
      if (quantity.dimension() == Dimension.AVAILABILITY && quantity.value() >= 100) {
        Statement statement = mark.statement();
        for (String form : statement.words().forms()) {
          if (form.equals("uptime") || form.equals("availability") || form.equals("available")) {
            result.add(claim(statement, quantity.text() + " " + form, quantity.span()));
            return;
          }
        }
      }
    }
  }

  private static AbsoluteClaim claim(Statement statement, CueWords words) {
    int first = statement.words().starts()[words.from()];
    int last = statement.words().ends()[words.to() - 1];
    String text = statement.text().value().substring(first, last);
    return claim(statement, text, statement.text().span(first, last));
  }

  private static AbsoluteClaim claim(Statement statement, String text, Span span) {
    Evidence evidence =
        new Evidence(statement.text().span(), statement.quote(), "promises without a limit");
    return new AbsoluteClaim(text, span, List.of(evidence));
  }
}
