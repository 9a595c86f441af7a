package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.TalkingPoint;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Pattern;
import dev.designlint.vocabulary.SentenceEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences by which an author states a choice or tells a design. */
final class TalkingPointReader {
  /** As many statements are kept for each sentence. */
  private static final int MOST_EVIDENCE = 3;

  /** A statement of fewer words names a subject and says nothing about it. */
  private static final int FEWEST_WORDS = 3;

  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final int nonGoals;

  TalkingPointReader(Document document, List<Marked> marked, Vocabulary vocabulary) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.nonGoals = vocabulary.cue("heading-of-non-goals");
  }

  /** All sentences in the order of the vocabulary, each found or missing. */
  List<TalkingPoint> read() {
    List<SentenceEntry> entries = vocabulary.sentences();
    List<List<Evidence>> found = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      found.add(new ArrayList<>(MOST_EVIDENCE));
    }
    List<List<Pattern>> patterns = possible(entries);
    for (int at = 0; at < marked.size(); at++) {
      if (!canTell(marked.get(at))) {
        continue;
      }
      for (int i = 0; i < entries.size(); i++) {
        if (found.get(i).size() < MOST_EVIDENCE && tells(patterns.get(i), at)) {
          Statement statement = marked.get(at).statement();
          found
              .get(i)
              .add(
                  new Evidence(statement.text().span(), statement.quote(), entries.get(i).title()));
        }
      }
    }
    List<TalkingPoint> result = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      result.add(point(entries.get(i), found.get(i)));
    }
    return result;
  }

  private TalkingPoint point(SentenceEntry entry, List<Evidence> evidence) {
    Span span = evidence.isEmpty() ? Homes.title(document) : evidence.get(0).span();
    return new TalkingPoint(
        entry.key(),
        entry.title(),
        entry.group().equals(SentenceEntry.CHOICE),
        !evidence.isEmpty(),
        entry.fillIn(),
        span,
        List.copyOf(evidence));
  }

  private boolean canTell(Marked mark) {
    Statement statement = mark.statement();
    return statement.voice() == Voice.AUTHOR
        && isProse(statement.kind())
        && statement.words().count() >= FEWEST_WORDS
        && !mark.inContext(nonGoals)
        && !isPlaceholder(statement);
  }

  private static boolean isProse(StatementKind kind) {
    return kind == StatementKind.SENTENCE
        || kind == StatementKind.ITEM
        || kind == StatementKind.TABLE_ROW;
  }

  /** A sentence that was copied and not filled in tells nothing. */
  private static boolean isPlaceholder(Statement statement) {
    for (String form : statement.words().forms()) {
      if (form.equals("todo") || form.equals("tbd")) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each sentence the patterns all of whose cues stand somewhere in the document: a few of
   * many, which is what counts at a start, when nothing is compiled yet.
   */
  private List<List<Pattern>> possible(List<SentenceEntry> entries) {
    long[] anywhere = null;
    for (Marked mark : marked) {
      anywhere = Scopes.merged(anywhere, mark.cues());
      anywhere = Scopes.merged(anywhere, mark.context());
    }
    List<List<Pattern>> result = new ArrayList<>(entries.size());
    for (SentenceEntry entry : entries) {
      List<Pattern> possible = new ArrayList<>();
      for (Pattern pattern : entry.patterns()) {
        boolean all = true;
        for (int[] group : pattern.all()) {
          all &= PatternMatch.anyOf(group, anywhere, anywhere);
        }
        if (all) {
          possible.add(pattern);
        }
      }
      result.add(possible);
    }
    return result;
  }

  private boolean tells(List<Pattern> patterns, int at) {
    Marked mark = marked.get(at);
    for (Pattern pattern : patterns) {
      boolean meant = (pattern.moods() & 1 << mark.statement().mood().ordinal()) != 0;
      // The first cue stands for the sentence itself, and most statements do not have it.
      boolean row = mark.statement().kind() == StatementKind.TABLE_ROW;
      if (!meant
          || row && !namesRow(pattern)
          || !PatternMatch.anyOf(pattern.all()[0], mark.cues(), mark.context())) {
        continue;
      }
      long[] cues = mark.cues();
      if (pattern.scope() == Pattern.Scope.PASSAGE && continues(at)) {
        cues = Scopes.merged(cues.clone(), marked.get(at + 1).cues());
      }
      if (PatternMatch.matches(pattern, cues, mark.context())) {
        return true;
      }
    }
    return false;
  }

  /** A row of a table says many things; only patterns that ask for one look at it. */
  private static boolean namesRow(Pattern pattern) {
    for (int[] group : pattern.all()) {
      if (group.length == 1 && group[0] == FoundCue.TABLE_ROW.cue()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next statement goes on with what this one says. */
  private boolean continues(int at) {
    return at + 1 < marked.size()
        && canTell(marked.get(at + 1))
        && marked.get(at + 1).statement().passage() == marked.get(at).statement().passage()
        && marked.get(at + 1).statement().kind() == marked.get(at).statement().kind();
  }
}
