package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.vocabulary.Vocabulary;

/** Decides what one mention of a technology says about its role. */
final class MentionRoles {
  /** Words of a label before its colon, as in "Primary message queue:". */
  private static final int LONGEST_LABEL = 3;

  /** Characters from a product to the "etc" that closes its list. */
  private static final int LONGEST_LIST = 40;

  private final Cues cues;
  private final DocumentKind kind;
  private final Vocabulary vocabulary;

  MentionRoles(Vocabulary vocabulary, Cues cues, DocumentKind kind) {
    this.vocabulary = vocabulary;
    this.kind = kind;
    this.cues = cues;
  }

  /** The role, or null where the mention says nothing at all. */
  TechnologyRole role(Marked mark, TechnologyMention mention) {
    Statement statement = mark.statement();
    if (statement.voice() == Voice.TEMPLATE) {
      return null;
    }
    if (statement.voice() == Voice.CODE) {
      // The program text of an answer shows what the system runs on; that of a change is the
      // host's.
      return kind == DocumentKind.PRACTICE_ANSWER
              && !isEither(mark, mention)
              && !isExample(statement, mention)
          ? TechnologyRole.CHOSEN
          : TechnologyRole.MENTIONED;
    }
    if (statement.voice() == Voice.REFERENCE || statement.voice() == Voice.QUOTATION) {
      return TechnologyRole.MENTIONED;
    }
    if (statement.kind() == StatementKind.TABLE_ROW) {
      TechnologyRole byColumn = byColumn(statement, mention);
      if (byColumn != null) {
        return byColumn;
      }
    }
    TechnologyRole byWords = WordsBefore.role(statement, mention);
    if (byWords != null) {
      return byWords;
    }
    TechnologyRole byVerdict = WordsAfter.role(statement, mention);
    if (byVerdict != null) {
      return byVerdict;
    }
    if (statement.kind() == StatementKind.HEADING) {
      return describesUse(statement) ? TechnologyRole.CHOSEN : TechnologyRole.MENTIONED;
    }
    if (mark.has(cues.tests)) {
      return TechnologyRole.MENTIONED;
    }
    if (mark.inContext(cues.alternativesHeading) && !mark.has(cues.choice)) {
      return TechnologyRole.CONSIDERED;
    }
    boolean open =
        statement.mood() == Mood.COULD
            || statement.mood() == Mood.QUESTION
            || statement.mood() == Mood.DEFERRED
            || statement.tense() == Tense.LATER;
    return open || isEither(mark, mention) || isOneOfMany(mark) || leadsToOr(statement, mention)
        ? TechnologyRole.CONSIDERED
        : used(mark, mention);
  }

  /** What a change names without a word of choosing or using is there already. */
  private TechnologyRole used(Marked mark, TechnologyMention mention) {
    StatementKind place = mark.statement().kind();
    boolean prose = place == StatementKind.SENTENCE || place == StatementKind.ITEM;
    boolean there =
        kind != DocumentKind.PRACTICE_ANSWER
            && prose
            && !mark.has(cues.choice)
            && !fillsLabel(mark.statement(), mention);
    return there ? TechnologyRole.SURROUNDINGS : TechnologyRole.CHOSEN;
  }

  /** "Database: PostgreSQL" chooses what fills the labelled part. */
  private static boolean fillsLabel(Statement statement, TechnologyMention mention) {
    String before =
        statement.text().value().substring(0, statement.words().starts()[mention.from()]).strip();
    if (mention.from() > LONGEST_LABEL || !before.endsWith(":")) {
      return false;
    }
    return switch (ComponentNames.kind(before, "")) {
      case STORE, CACHE, QUEUE, CDN, LOAD_BALANCER, GATEWAY -> true;
      default -> false;
    };
  }

  /** A heading such as "PostgreSQL schema" shows the technology in use. */
  private static boolean describesUse(Statement statement) {
    for (String form : statement.words().forms()) {
      switch (form) {
        case "schema",
            "setup",
            "metrics",
            "cluster",
            "topics",
            "tables",
            "indexes",
            "keys",
            "streams",
            "configuration" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Call the routing service (this one, that one, etc.)" leaves the choice open. */
  private static boolean isExample(Statement statement, TechnologyMention mention) {
    String text = statement.text().value();
    int end = statement.words().ends()[mention.to() - 1];
    int line = text.indexOf('\n', end);
    String rest = text.substring(end, line < 0 ? text.length() : line);
    return rest.length() < LONGEST_LIST && rest.contains("etc");
  }

  /** "Chef, Puppet, Ansible, etc": a list of products of one sort leaves the choice open. */
  private boolean isOneOfMany(Marked mark) {
    boolean label =
        mark.statement().kind() == StatementKind.DIAGRAM_LABEL
            || mark.statement().kind() == StatementKind.TABLE_ROW;
    if (label || mark.has(cues.choice)) {
      return false;
    }
    String text = mark.statement().text().value();
    int first = mark.statement().words().starts()[mark.technologies().get(0).from()];
    String list = text.substring(first);
    boolean open = list.contains("etc");
    int others = 0;
    for (String part : list.split(",")) {
      others += part.isBlank() ? 0 : 1;
    }
    if (mark.technologies().size() < 3 && others < 4) {
      return false;
    }
    return open || others >= 3 && mark.statement().words().count() <= 3 * others + 4;
  }

  private static TechnologyRole byColumn(Statement statement, TechnologyMention mention) {
    String column = statement.columnAt(statement.words().starts()[mention.from()]);
    if (column.contains("reject") || column.contains("why not")) {
      return TechnologyRole.REJECTED;
    }
    if (column.contains("alternative") || column.contains("option") || column.contains("instead")) {
      return TechnologyRole.REJECTED;
    }
    boolean chosen =
        column.contains("chosen")
            || column.contains("choice")
            || column.contains("selected")
            || column.contains("technology")
            || column.contains("decision");
    return chosen ? TechnologyRole.CHOSEN : null;
  }

  /** Whether the technology is one of two that an "or" or a slash leaves open. */
  private boolean isEither(Marked mark, TechnologyMention mention) {
    String[] forms = mark.statement().words().forms();
    for (TechnologyMention other : mark.technologies()) {
      if (!sameKind(mention, other)) {
        continue;
      }
      boolean after = other.from() - mention.to() == 1 && forms[mention.to()].equals("or");
      boolean before = mention.from() - other.to() == 1 && forms[other.to()].equals("or");
      boolean slash =
          isSlash(mark.statement(), mention.to(), other.from())
              || isSlash(mark.statement(), other.to(), mention.from());
      if (after || before || slash) {
        return true;
      }
    }
    return false;
  }

  /** "Long polling, WebSockets, or an event stream": a list that ends in "or" is left open. */
  private static boolean leadsToOr(Statement statement, TechnologyMention mention) {
    String[] forms = statement.words().forms();
    if (mention.from() > 0 && forms[mention.from() - 1].equals("or")) {
      return true;
    }
    for (int i = mention.to(); i < Math.min(forms.length, mention.to() + 4); i++) {
      if (forms[i].equals("or")) {
        String between =
            statement
                .text()
                .value()
                .substring(
                    statement.words().ends()[mention.to() - 1], statement.words().starts()[i]);
        return between.startsWith(",") || between.isBlank();
      }
    }
    return false;
  }

  private boolean sameKind(TechnologyMention one, TechnologyMention other) {
    String kind = vocabulary.technologies().get(one.technology()).kind();
    String otherKind = vocabulary.technologies().get(other.technology()).kind();
    boolean stores =
        ComponentNames.ofTechnology(kind) == ComponentKind.STORE
            && ComponentNames.ofTechnology(otherKind) == ComponentKind.STORE;
    return stores || kind.equals(otherKind);
  }

  /** Whether nothing but a slash stands between two words that follow each other. */
  private static boolean isSlash(Statement statement, int end, int next) {
    return end == next
        && end > 0
        && next < statement.words().count()
        && statement
            .text()
            .value()
            .substring(statement.words().ends()[end - 1], statement.words().starts()[next])
            .strip()
            .equals("/");
  }
}
