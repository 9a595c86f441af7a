package dev.designlint.parse.fence;

import dev.designlint.document.Text;
import dev.designlint.parse.fence.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads tables that are sketched without SQL: {@code users(id, name, email)}, or a name on a line
 * of its own above lines such as {@code id int NOT NULL}.
 */
final class TableSketches {
  private static final String[] VERBS = {
    "get", "set", "create", "delete", "update", "post", "add", "send", "list", "fetch", "upload",
    "search", "find", "remove", "insert", "put", "read", "write", "save", "load", "make", "new",
    "is", "has", "check", "compute", "hash", "select", "count", "max", "min", "sum"
  };

  private final Text source;
  private final List<Token> tokens;
  private final List<TableBuilder> tables = new ArrayList<>();
  private boolean typical;

  private TableSketches(Text source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** The tables of a text if nothing else stands in it; otherwise none. */
  static List<TableBuilder> read(Text source, List<Token> tokens) {
    TableSketches calls = new TableSketches(source, tokens);
    if (calls.readParenthesised() && calls.typical) {
      return calls.tables;
    }
    TableSketches lines = new TableSketches(source, tokens);
    if (lines.readLines() && lines.typical) {
      return lines.tables;
    }
    return List.of();
  }

  private boolean readParenthesised() {
    int at = 0;
    while (at < tokens.size()) {
      if (mark(at, ";") || mark(at, "-") || mark(at, "*") || tokens.get(at).is("table")) {
        at++;
        continue;
      }
      if (at + 3 >= tokens.size() || !isTableName(at) || !mark(at + 1, "(")) {
        return false;
      }
      TableBuilder table = table(at);
      at = readColumns(table, at + 2);
      if (at < 0) {
        return false;
      }
    }
    return !tables.isEmpty();
  }

  private boolean mark(int index, String mark) {
    return index < tokens.size() && tokens.get(index).is(mark);
  }

  private boolean isTableName(int index) {
    Token token = tokens.get(index);
    return token.startsLine() && isIdentifier(token) && !isVerb(token.text())
        || index > 0 && mark(index - 1, "-") && isIdentifier(token) && !isVerb(token.text())
        || index > 0 && tokens.get(index - 1).is("table") && isIdentifier(token);
  }

  private static boolean isVerb(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String verb : VERBS) {
      boolean whole = lower.equals(verb) || lower.startsWith(verb + "_");
      boolean camel =
          name.length() > verb.length()
              && lower.startsWith(verb)
              && Character.isUpperCase(name.charAt(verb.length()));
      if (whole || camel) {
        return true;
      }
    }
    return false;
  }

  private TableBuilder table(int index) {
    Token token = tokens.get(index);
    TableBuilder table = new TableBuilder(token.text(), source.span(token.start(), token.end()));
    tables.add(table);
    return table;
  }

  /** Reads columns up to the closing parenthesis; gives the index behind it or -1. */
  private int readColumns(TableBuilder table, int from) {
    int count = 0;
    int at = from;
    while (at < tokens.size()) {
      Token first = tokens.get(at);
      if (!isIdentifier(first)) {
        return -1;
      }
      table.addColumn(first.text());
      count++;
      typical |= count == 1 && isIdentityOf(first.text(), table.name());
      at++;
      int depth = 0;
      while (at < tokens.size() && (depth > 0 || !mark(at, ",") && !mark(at, ")"))) {
        Token token = tokens.get(at);
        if (!token.isName() && !token.is("(") && !token.is(")")) {
          return -1;
        }
        typical |= SqlTypes.isTableType(token.text()) || SqlTypes.isKeyWord(token.text());
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        at++;
      }
      if (mark(at, ")")) {
        return count > 1 ? at + 1 : -1;
      }
      at++;
    }
    return -1;
  }

  /** Whether a first column is {@code id} or, for users, {@code user_id}. */
  private static boolean isIdentityOf(String column, String table) {
    String lower = column.toLowerCase(Locale.ROOT);
    if (lower.equals("id")) {
      return true;
    }
    String stem = lower.endsWith("_id") ? lower.substring(0, lower.length() - 3) : "";
    return stem.length() > 2 && table.toLowerCase(Locale.ROOT).startsWith(stem);
  }

  private boolean readLines() {
    int at = 0;
    while (at < tokens.size()) {
      int next = at + 1;
      if (mark(next, ":")) {
        next++;
      }
      boolean named = next >= tokens.size() || tokens.get(next).startsLine();
      boolean unnamed = at == 0 && isTypedLine(0);
      if (!isIdentifier(tokens.get(at)) || !named && !unnamed) {
        return false;
      }
      TableBuilder table = unnamed ? unnamedTable() : table(at);
      at = readTypedLines(table, unnamed ? 0 : next);
      if (at < 0) {
        return false;
      }
    }
    return !tables.isEmpty();
  }

  private TableBuilder unnamedTable() {
    Token first = tokens.get(0);
    TableBuilder table = new TableBuilder("", source.span(first.start(), first.end()));
    tables.add(table);
    return table;
  }

  /** Reads lines of a name and a type; gives the index behind them or -1 if there are under two. */
  private int readTypedLines(TableBuilder table, int from) {
    int at = from;
    int count = 0;
    while (at + 1 < tokens.size() && (isTypedLine(at) || isKeyLine(at))) {
      boolean key = isKeyLine(at);
      int first = mark(at, "-") || mark(at, "*") ? at + 1 : at;
      if (!key) {
        table.addColumn(tokens.get(first).text());
        count++;
      }
      typical |= key;
      for (at = first + 1; at < tokens.size() && !tokens.get(at).startsLine(); at++) {
        String word = tokens.get(at).text();
        typical |= SqlTypes.isTableType(word) || SqlTypes.isKeyWord(word);
        if (tokens.get(at - 1).is("REFERENCES") && tokens.get(at).isName()) {
          table.addReference(word);
        }
      }
    }
    return count > 1 ? at : -1;
  }

  private boolean isKeyLine(int at) {
    boolean key = mark(at, "PRIMARY") || mark(at, "FOREIGN") || mark(at, "UNIQUE");
    return key && tokens.get(at).startsLine() && (mark(at + 1, "KEY") || mark(at + 1, "("));
  }

  private boolean isTypedLine(int at) {
    int first = mark(at, "-") || mark(at, "*") ? at + 1 : at;
    int type = mark(first + 1, ":") ? first + 2 : first + 1;
    return type < tokens.size()
        && tokens.get(at).startsLine()
        && isIdentifier(tokens.get(first))
        && !tokens.get(type).startsLine()
        && SqlTypes.isType(tokens.get(type).text());
  }

  private static boolean isIdentifier(Token token) {
    if (!token.isName() || token.text().isEmpty()) {
      return false;
    }
    for (int i = 0; i < token.text().length(); i++) {
      char c = token.text().charAt(i);
      if (c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !Character.isDigit(token.text().charAt(0));
  }
}
