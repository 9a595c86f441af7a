package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;

/** Decides what one mention of a technology says about its role. */
final class MentionRoles {
  private final Cues cues;

  MentionRoles(Cues cues) {
    this.cues = cues;
  }

  /** The role, or null where the mention says nothing at all. */
  TechnologyRole role(Marked mark, TechnologyMention mention) {
    Statement statement = mark.statement();
    if (statement.voice() == Voice.TEMPLATE || statement.voice() == Voice.REFERENCE) {
      return null;
    }
    if (statement.voice() == Voice.CODE || statement.voice() == Voice.QUOTATION) {
      return TechnologyRole.MENTIONED;
    }
    if (statement.kind() == StatementKind.TABLE_ROW) {
      TechnologyRole byColumn = byColumn(statement, mention);
      if (byColumn != null) {
        return byColumn;
      }
    }
    TechnologyRole byWords = byWordsBefore(statement, mention);
    if (byWords != null) {
      return byWords;
    }
    if (statement.kind() == StatementKind.HEADING) {
      return TechnologyRole.MENTIONED;
    }
    if (mark.inContext(cues.alternativesHeading) && !mark.has(cues.choice)) {
      return TechnologyRole.CONSIDERED;
    }
    boolean open = statement.mood() == Mood.COULD || statement.mood() == Mood.QUESTION || statement.mood() == Mood.DEFERRED || statement.tense() == Tense.LATER;
    return open || isEither(mark, mention) ? TechnologyRole.CONSIDERED : TechnologyRole.CHOSEN;
  }

  private static TechnologyRole byColumn(Statement statement, TechnologyMention mention) {
    String column = statement.columnAt(statement.words().starts()[mention.from()]);
    if (column.contains("reject") || column.contains("why not")) {
      return TechnologyRole.REJECTED;
    }
    if (column.contains("alternative") || column.contains("option") || column.contains("instead")) {
      return TechnologyRole.REJECTED;
    }
    boolean chosen = column.contains("chosen") || column.contains("choice") || column.contains("selected") || column.contains("technology") || column.contains("decision");
    return chosen ? TechnologyRole.CHOSEN : null;
  }

  private static TechnologyRole byWordsBefore(Statement statement, TechnologyMention mention) {
    String[] forms = statement.words().forms();
    if (statement.words().negated()[mention.from()]) {
      return TechnologyRole.REJECTED;
    }
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 6); i--) {
      int distance = mention.from() - i;
      String between = statement.text().value().substring(statement.words().ends()[i], statement.words().starts()[mention.from()]);
      if (between.contains(".") && between.contains(" ") && between.indexOf('.') + 1 < between.length() && between.charAt(between.indexOf('.') + 1) == ' ') {
        return null;
      }
      switch (forms[i]) {
        case "of" -> {
          if (i > 0 && forms[i - 1].equals("instead") && distance <= 4) {
            return TechnologyRole.REJECTED;
          }
        }
        case "than" -> {
          if (distance <= 3) {
            return i > 0 && forms[i - 1].equals("rather") ? TechnologyRole.REJECTED : TechnologyRole.MENTIONED;
          }
        }
        case "over", "versus", "vs" -> {
          if (distance <= 2 && between.strip().length() <= 3 + distance * 8 && !isTransport(forms, i)) {
            return TechnologyRole.REJECTED;
          }
        }
        case "unlike" -> {
          if (distance <= 3) {
            return TechnologyRole.REJECTED;
          }
        }
        case "as" -> {
          if (i > 0 && forms[i - 1].equals("such")) {
            return TechnologyRole.CONSIDERED;
          }
        }
        case "e.g", "like" -> {
          return TechnologyRole.CONSIDERED;
        }
        case "similar" -> {
          return TechnologyRole.MENTIONED;
        }
        default -> {}
      }
    }
    return null;
  }

  /** "over HTTP" and "over WebSocket" name a transport, not something rejected. */
  private static boolean isTransport(String[] forms, int over) {
    if (!forms[over].equals("over") || over + 1 >= forms.length) {
      return false;
    }
    return switch (forms[over + 1]) {
      case "http", "https", "tcp", "udp", "tls", "grpc", "websocket", "websockets", "quic", "rest", "rpc", "sse", "the", "a" -> true;
      default -> false;
    };
  }

  /** Whether the technology is one of two that an "or" or a slash leaves open. */
  private static boolean isEither(Marked mark, TechnologyMention mention) {
    String[] forms = mark.statement().words().forms();
    for (TechnologyMention other : mark.technologies()) {
      boolean after = other.from() - mention.to() == 1 && forms[mention.to()].equals("or");
      boolean before = mention.from() - other.to() == 1 && forms[other.to()].equals("or");
      if (after || before) {
        return true;
      }
    }
    return false;
  }
}
