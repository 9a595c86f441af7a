package dev.designlint.extract;

import dev.designlint.fact.TechnologyRole;
import dev.designlint.language.Statement;

/** Reads the words before a technology: "instead of", "such as", "unlike". */
final class WordsBefore {
  private WordsBefore() {}

  /** What the words just before a mention say of its role, or null where they say nothing. */
  static TechnologyRole role(Statement statement, TechnologyMention mention) {
    String[] forms = statement.words().forms();
    if (statement.words().negated()[mention.from()]) {
      return TechnologyRole.REJECTED;
    }
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 12); i--) {
      int distance = mention.from() - i;
      String between =
          statement
              .text()
              .value()
              .substring(statement.words().ends()[i], statement.words().starts()[mention.from()]);
      if (between.contains(".")
          && between.contains(" ")
          && between.indexOf('.') + 1 < between.length()
          && between.charAt(between.indexOf('.') + 1) == ' ') {
        return null;
      }
      if (between.contains(":") || between.contains(";") || between.contains("—")) {
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
            return i > 0 && forms[i - 1].equals("rather")
                ? TechnologyRole.REJECTED
                : TechnologyRole.MENTIONED;
          }
        }
        case "over", "versus", "vs" -> {
          if (distance <= 2
              && between.strip().length() <= 3 + distance * 8
              && !isTransport(forms, i)) {
            return TechnologyRole.REJECTED;
          }
        }
        case "naive" -> {
          return TechnologyRole.REJECTED;
        }
        case "others",
            "companies",
            "competitors",
            "houses",
            "elsewhere",
            "everyone",
            "people",
            "vendors" -> {
          return TechnologyRole.MENTIONED;
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
        case "e.g" -> {
          return TechnologyRole.CONSIDERED;
        }
        case "like" -> {
          if (distance <= 6) {
            return TechnologyRole.CONSIDERED;
          }
        }
        case "similar" -> {
          if (distance <= 4) {
            return TechnologyRole.MENTIONED;
          }
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
      case "http",
          "https",
          "tcp",
          "udp",
          "tls",
          "grpc",
          "websocket",
          "websockets",
          "quic",
          "rest",
          "rpc",
          "sse",
          "the",
          "a" ->
          true;
      default -> false;
    };
  }
}
