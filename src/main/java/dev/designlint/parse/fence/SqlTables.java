package dev.designlint.parse.fence;

import dev.designlint.document.SchemaTable;
import dev.designlint.document.Text;
import dev.designlint.parse.fence.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads tables from {@code CREATE TABLE} statements, and from unmistakable sketches of tables. */
public final class SqlTables {
  private final Text source;
  private final List<Token> tokens;
  private final List<TableBuilder> tables = new ArrayList<>();
  private int at;

  private SqlTables(Text source) {
    this.source = source;
    this.tokens = SqlTokens.of(source.value());
  }

  /** The tables of a text in its order; what cannot be read is passed over. */
  public static List<SchemaTable> parse(Text text) {
    SqlTables reader = new SqlTables(text);
    reader.read();
    List<TableBuilder> found = reader.tables;
    if (found.isEmpty()) {
      found = TableSketches.read(text, reader.tokens);
    }
    List<SchemaTable> tables = new ArrayList<>(found.size());
    for (TableBuilder table : found) {
      tables.add(table.build());
    }
    return tables;
  }

  private void read() {
    for (at = 0; at < tokens.size(); at++) {
      if (is(at, "CREATE")) {
        int word = tableWord();
        if (word > 0) {
          at = word + 1;
          readTable();
        }
      } else if (is(at, "ALTER") && is(at + 1, "TABLE")) {
        at += 2;
        readAlteration();
      }
    }
  }

  private boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  /** The index of TABLE shortly behind CREATE; 0 if there is none. */
  private int tableWord() {
    for (int i = at + 1; i < tokens.size() && i <= at + 4; i++) {
      if (is(i, "TABLE")) {
        return i;
      }
      if (tokens.get(i).kind() != SqlTokens.Kind.WORD) {
        return 0;
      }
    }
    return 0;
  }

  private void readTable() {
    if (is(at, "IF") && is(at + 1, "NOT") && is(at + 2, "EXISTS")) {
      at += 3;
    }
    int first = at;
    String name = readName();
    if (name.isEmpty()) {
      at--;
      return;
    }
    int last = at - 1;
    if (is(at, "ON") && is(at + 1, "CLUSTER")) {
      at += 3;
    }
    if (!is(at, "(")) {
      at--;
      return;
    }
    TableBuilder table =
        new TableBuilder(name, source.span(tokens.get(first).start(), tokens.get(last).end()));
    tables.add(table);
    at++;
    readColumns(table);
  }

  /** Reads {@code name} or {@code schema.name} as written, without quotes. */
  private String readName() {
    StringBuilder name = new StringBuilder();
    while (at < tokens.size() && tokens.get(at).isName()) {
      name.append(tokens.get(at).text());
      at++;
      if (!is(at, ".")) {
        break;
      }
      name.append('.');
      at++;
    }
    return name.toString();
  }

  /** Reads the parts between the parentheses; leaves {@code at} on the closing one. */
  private void readColumns(TableBuilder table) {
    int depth = 1;
    int angles = 0;
    int start = at;
    for (; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      } else if (token.is("<") && SqlTypes.isType(tokens.get(at - 1).text())) {
        angles++;
      } else if (token.is(">") && angles > 0) {
        angles--;
      }
      boolean ends = depth == 0 || token.is(";");
      boolean restarts = token.is("CREATE") && tableWord() > 0;
      if (ends || restarts || depth == 1 && angles == 0 && (token.is(",") || startsColumn(start))) {
        readPart(table, start, at);
        start = token.is(",") ? at + 1 : at;
      }
      if (ends || restarts) {
        at -= restarts ? 1 : 0;
        return;
      }
    }
    readPart(table, start, at);
  }

  /** Whether a column starts here although the comma before it was forgotten. */
  private boolean startsColumn(int start) {
    return at >= start + 2
        && tokens.get(at).startsLine()
        && tokens.get(at).isName()
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).startsLine()
        && SqlTypes.isType(tokens.get(at + 1).text());
  }

  private void readPart(TableBuilder table, int from, int to) {
    if (from >= to) {
      return;
    }
    if (tokens.get(from).isName() && !isConstraint(from, to)) {
      table.addColumn(tokens.get(from).text());
    }
    readReferences(table, from, to);
  }

  private void readReferences(TableBuilder table, int from, int to) {
    int end = at;
    for (int i = from; i < to; i++) {
      if (is(i, "REFERENCES")) {
        at = i + 1;
        String other = readName();
        if (!other.isEmpty()) {
          table.addReference(other);
        }
      }
    }
    at = end;
  }

  private boolean isConstraint(int from, int to) {
    Token first = tokens.get(from);
    if (first.kind() == SqlTokens.Kind.QUOTED || from + 1 >= to) {
      return first.is("CONSTRAINT");
    }
    boolean opens = is(from + 1, "(");
    boolean named = is(from + 2, "(") && from + 3 < to && !startsWithDigit(from + 3);
    return switch (first.text().toUpperCase(Locale.ROOT)) {
      case "CONSTRAINT" -> true;
      case "PRIMARY", "FOREIGN" -> is(from + 1, "KEY");
      case "UNIQUE" -> opens || named || is(from + 1, "KEY") || is(from + 1, "INDEX");
      case "KEY", "INDEX", "FULLTEXT", "SPATIAL", "PROJECTION", "FAMILY" -> opens || named;
      case "CHECK" -> opens;
      case "EXCLUDE" -> opens || is(from + 1, "USING");
      case "LIKE" -> from + 2 == to || is(from + 2, "INCLUDING");
      case "PERIOD", "WATERMARK" -> is(from + 1, "FOR");
      default -> false;
    };
  }

  private boolean startsWithDigit(int index) {
    return Character.isDigit(tokens.get(index).text().charAt(0));
  }

  private void readAlteration() {
    if (is(at, "ONLY")) {
      at++;
    }
    String name = readName();
    int start = at;
    while (at < tokens.size() && !is(at, ";") && !is(at, "CREATE") && !is(at, "ALTER")) {
      at++;
    }
    for (TableBuilder table : tables) {
      if (table.name().equalsIgnoreCase(name)) {
        readReferences(table, start, at);
      }
    }
    at -= at < tokens.size() && !is(at, ";") ? 1 : 0;
  }
}
