package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.LinkForm;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.language.Words;
import java.util.List;

/**
 * Reads sentences in which one component calls another: "the feed service reads from the cache".
 */
final class CallSentences {
  /** Most words between the verb and the part to which it leads. */
  private static final int REACH = 7;

  private final List<Marked> marked;
  private final Parties parties;
  private final Cues cues;
  private final LinkReader links;

  CallSentences(List<Marked> marked, Parties parties, Cues cues, LinkReader links) {
    this.marked = marked;
    this.parties = parties;
    this.cues = cues;
    this.links = links;
  }

  void read() {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean kind =
          statement.kind() == StatementKind.SENTENCE || statement.kind() == StatementKind.ITEM;
      if (kind
          && statement.voice() == Voice.AUTHOR
          && statement.isClaim()
          && statement.tense() == Tense.NOW
          && !mark.has(cues.rejection)
          && !mark.inContext(cues.alternativesHeading)) {
        read(mark);
      }
    }
  }

  private void read(Marked mark) {
    List<Parties.Mention> mentions = parties.mentions(mark);
    Words words = mark.statement().words();
    Parties.Party above = mentions.isEmpty() ? null : subjectAbove(mark.statement());
    if (above != null) {
      link(mark.statement(), above, 0, mentions.get(0));
    }
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Parties.Mention from = mentions.get(i);
      Parties.Mention to = mentions.get(i + 1);
      int verb = verb(words, from.to());
      if (verb < 0
          || words.negated()[verb]
          || to.from() - verb > REACH
          || from.party().name().equals(to.party().name())
          || !isSubject(words, from.from())
          || !leadsTo(words, verb, to.from())) {
        continue;
      }
      String value = mark.statement().text().value();
      if (!crossesClause(value, words.ends()[from.to() - 1], words.starts()[to.from()])) {
        link(mark.statement(), from.party(), verb, to);
      }
    }
  }

  private void link(Statement statement, Parties.Party from, int verb, Parties.Mention to) {
    Words words = statement.words();
    int end = words.ends()[to.from() - 1 - (isArticle(words.forms()[to.from() - 1]) ? 1 : 0)];
    links.add(
        from,
        to.party(),
        statement.text().value().substring(words.starts()[verb], end),
        LinkForm.SENTENCE,
        0,
        0,
        false,
        statement.text().span());
  }

  /**
   * Who acts in an item that starts with a verb and its object, "uses the document service to …":
   * the part with which the line above the list starts, "The query API does the following:".
   */
  private Parties.Party subjectAbove(Statement item) {
    Words words = item.words();
    if (item.kind() != StatementKind.ITEM || item.leadIn() < 0 || words.count() < 3) {
      return null;
    }
    String verb = words.forms()[0];
    boolean acts = verb.equals("uses") || verb.endsWith("s") && CallVerbs.isCall(verb);
    Marked above = marked.get(item.leadIn());
    List<Parties.Mention> subjects = acts ? parties.mentions(above) : List.of();
    List<Parties.Mention> objects = acts ? parties.mentions(marked.get(item.index())) : List.of();
    if (subjects.isEmpty() || objects.isEmpty() || !isObject(words, objects.get(0))) {
      return null;
    }
    Parties.Mention subject = subjects.get(0);
    boolean opens = subject.from() <= 1 && above.statement().text().value().strip().endsWith(":");
    boolean other = !subject.party().name().equals(objects.get(0).party().name());
    return opens && other ? subject.party() : null;
  }

  private static boolean isObject(Words words, Parties.Mention mention) {
    int from = mention.from();
    return from > 0 && from <= REACH && leadsTo(words, 0, from);
  }

  /** The verb of calling right behind a name, or -1. */
  private static int verb(Words words, int at) {
    for (int i = at; i < Math.min(at + 2, words.count()); i++) {
      if (CallVerbs.isCall(words.forms()[i])) {
        return i;
      }
      switch (words.forms()[i]) {
        case "then", "also", "first", "only", "periodically", "asynchronously", "directly" -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "Requests to the gateway call …": what stands behind a preposition does not act. */
  private static boolean isSubject(Words words, int from) {
    int before = from > 0 && isArticle(words.forms()[from - 1]) ? from - 2 : from - 1;
    return before < 0 || !isPreposition(words.forms()[before]);
  }

  /** Whether the part is the object of the verb itself or of a preposition that leads there. */
  private static boolean leadsTo(Words words, int verb, int to) {
    int before = isArticle(words.forms()[to - 1]) ? to - 2 : to - 1;
    if (before == verb) {
      return true;
    }
    for (int i = verb + 1; i < before; i++) {
      if (startsClause(words.forms()[i])) {
        return false;
      }
    }
    return switch (words.forms()[before]) {
      case "to", "from", "into", "onto", "through", "via" -> true;
      case "in", "on", "with" -> CallVerbs.keeps(words.forms()[verb]);
      default -> false;
    };
  }

  /** Words behind which somebody else may act. */
  private static boolean startsClause(String form) {
    return switch (form) {
      case "and",
          "or",
          "which",
          "that",
          "if",
          "when",
          "while",
          "because",
          "so",
          "until",
          "before" ->
          true;
      default -> form.length() > 5 && form.endsWith("ing");
    };
  }

  private static boolean isPreposition(String form) {
    return switch (form) {
      case "to", "from", "into", "in", "of", "for", "by", "with", "via", "on", "at", "behind" ->
          true;
      default -> false;
    };
  }

  private static boolean isArticle(String form) {
    return form.equals("the") || form.equals("a") || form.equals("an") || form.equals("its");
  }

  private static boolean crossesClause(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (";:!?()|".indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
