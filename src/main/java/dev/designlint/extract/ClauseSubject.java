package dev.designlint.extract;

import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a phrase in a statement is said of: "Seats are strongly consistent", "strong consistency for
 * seats", "Seats: strong consistency", or the first cell of a row.
 *
 * @param text the words as written; empty where the whole design is meant
 * @param terms their stems without words that fit any data
 */
record ClauseSubject(String text, List<String> terms) {
  private static final ClauseSubject WHOLE = new ClauseSubject("", List.of());

  /** Stems that fit any data, and so tell none from other data. */
  private static final String GENERAL =
      " "
          + "already second third also the and all any each every our its this that these they you system "
          + "servic service data design consistency consistent consistenci read writ write "
          + "model strong strongly eventual eventually user stor store databas database "
          + "operation requirement availability reliability choic choice not note som some "
          + "most other storag storage state valu value for from with must can will should "
          + "need are was has hav have scalability latency durability performanc performance "
          + "cap type property region replica replication replicat copy node cluster "
          + "functional non nfr trade off tradeoff accept acceptabl everything entir entire "
          + "whol whole backend client server better high low level case part component only "
          + "between guarante guarantee multi across asynchronous asynchronously async "
          + "synchronous synchronously both than more into one two their cassandra redis "
          + "cache disaster recovery loss failover primary ";

  private static final int LONGEST = 5;

  /** The subject of the phrase that stands in the words from {@code from} to {@code to}. */
  static ClauseSubject of(Statement statement, int from, int to) {
    ClauseSubject after = after(statement, to);
    if (!after.terms().isEmpty()) {
      return after;
    }
    ClauseSubject before = before(statement, from);
    if (!before.terms().isEmpty()) {
      return before;
    }
    int label = statement.labelWords();
    if (label > 0 && label <= from) {
      return words(statement, 0, label);
    }
    return statement.kind() == StatementKind.TABLE_ROW ? firstCell(statement, from) : WHOLE;
  }

  /** The stems of some words that tell data from other data. */
  static List<String> terms(Words words, int from, int to) {
    List<String> terms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String stem = words.stems()[i];
      if (stem.length() > 2 && Character.isLetter(stem.charAt(0)) && !isGeneral(stem)) {
        terms.add(stem);
      }
    }
    return terms;
  }

  /** First word of the clause in which a word stands. */
  static int clauseStart(Statement statement, int at) {
    int start = at;
    while (start > 0 && !isBreak(statement, start)) {
      start--;
    }
    return start;
  }

  /** One past the last word of the clause in which a word stands. */
  static int clauseEnd(Statement statement, int at) {
    int end = at;
    while (end < statement.words().count() && (end == at || !isBreak(statement, end))) {
      end++;
    }
    return end;
  }

  /** Whether a clause starts at a word. */
  private static boolean isBreak(Statement statement, int at) {
    Words words = statement.words();
    if (at == 0) {
      return true;
    }
    String between = statement.text().value().substring(words.ends()[at - 1], words.starts()[at]);
    for (int i = 0; i < between.length(); i++) {
      if (",;:.|()—–→".indexOf(between.charAt(i)) >= 0) {
        return true;
      }
    }
    boolean and = words.forms()[at].equals("and") && at + 1 < words.count();
    return and
        ? words.forms()[at + 1].equals("the") || words.forms()[at + 1].equals("a")
        : isConjunction(words.forms()[at]);
  }

  private static boolean isConjunction(String form) {
    return switch (form) {
      case "while", "but", "whereas", "because", "so", "since", "and" -> true;
      default -> false;
    };
  }

  private static ClauseSubject after(Statement statement, int to) {
    Words words = statement.words();
    int end = clauseEnd(statement, Math.max(0, to - 1));
    for (int i = to; i < Math.min(end, to + 4); i++) {
      switch (words.forms()[i]) {
        case "for", "of", "on", "across", "between" -> {
          int last = i + 1;
          while (last < Math.min(end, i + 1 + LONGEST) && !isVerb(words.forms()[last])) {
            last++;
          }
          return words(statement, i + 1, last);
        }
        default -> {}
      }
    }
    return WHOLE;
  }

  private static ClauseSubject before(Statement statement, int from) {
    Words words = statement.words();
    int start = clauseStart(statement, from);
    start += start < from && isConjunction(words.forms()[start]) ? 1 : 0;
    for (int i = start; i <= from; i++) {
      if (isVerb(words.forms()[i])) {
        return i - start <= LONGEST ? words(statement, start, i) : WHOLE;
      }
    }
    return WHOLE;
  }

  private static ClauseSubject firstCell(Statement statement, int from) {
    int bar = statement.text().value().indexOf(" | ");
    int end = 0;
    while (end < from && bar >= 0 && statement.words().ends()[end] <= bar) {
      end++;
    }
    return end < from && end <= LONGEST ? words(statement, 0, end) : WHOLE;
  }

  private static ClauseSubject words(Statement statement, int from, int to) {
    List<String> terms = terms(statement.words(), from, to);
    if (terms.isEmpty()) {
      return WHOLE;
    }
    Words words = statement.words();
    int start = words.starts()[from];
    String text = statement.text().value().substring(start, words.ends()[to - 1]);
    return new ClauseSubject(text, terms);
  }

  private static boolean isVerb(String form) {
    return switch (form) {
      case "is",
          "are",
          "be",
          "must",
          "should",
          "need",
          "needs",
          "require",
          "requires",
          "have",
          "has",
          "use",
          "uses",
          "using",
          "with",
          "stay",
          "stays",
          "remain",
          "remains",
          "get",
          "gets",
          "will",
          "can",
          "may",
          "want",
          "wants",
          "provide",
          "provides",
          "guarantee",
          "guarantees",
          "offer",
          "offers",
          "accept",
          "accepts",
          "tolerate",
          "tolerates",
          "prefer",
          "favor",
          "favour",
          "choose",
          "where",
          "when",
          "if",
          "which",
          "that",
          "to",
          "by" ->
          true;
      default -> false;
    };
  }

  private static boolean isGeneral(String stem) {
    return GENERAL.contains(" " + stem + " ");
  }
}
