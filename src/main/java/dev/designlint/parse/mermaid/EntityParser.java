package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;

/** Reads entity relationship diagrams. */
final class EntityParser extends StatementParser {
  private static final String[] CARDINALITIES = {
    "|o",
    "||",
    "|{",
    "}o",
    "}|",
    "o|",
    "o{",
    "one or zero",
    "one or more",
    "one or many",
    "zero or one",
    "zero or more",
    "zero or many",
    "only one",
    "many(0)",
    "many(1)",
    "many",
    "one",
    "1+",
    "0+",
    "1"
  };
  private static final String[] LINES = {"--", "..", ".-", "-.", "optionally to", "to"};

  EntityParser(Cursor cursor, DiagramBuilder diagram) {
    super(cursor, diagram);
  }

  @Override
  void readStatement() {
    if (isStyling()) {
      cursor.skipLine();
      return;
    }
    int start = cursor.at;
    Box entity = readEntity();
    if (entity == null) {
      diagram.expected(start, "an entity");
      cursor.skipLine();
      return;
    }
    cursor.skipBlanks();
    if (cursor.accept("{")) {
      readAttributes(entity, cursor.at - 1);
    } else if (!cursor.atStatementEndOrComment()) {
      readRelation(entity, start);
    }
  }

  private boolean isStyling() {
    int start = cursor.at;
    for (String word : new String[] {"direction", "style", "classDef", "class", "title"}) {
      if (cursor.accept(word) && Cursor.isBlank(cursor.peek())) {
        cursor.skipBlanks();
        boolean relation = "|}{:[.-\n".indexOf(cursor.peek()) >= 0;
        cursor.at = start;
        return !relation;
      }
      cursor.at = start;
    }
    return false;
  }

  private Box readEntity() {
    int start = cursor.at;
    String id = cursor.readQuoted('"');
    if (id == null) {
      while (isNameCharacter(cursor.peek())) {
        cursor.at++;
      }
      id = cursor.text.substring(start, cursor.at);
    }
    if (id.isEmpty()) {
      cursor.at = start;
      return null;
    }
    Box box = diagram.box(id, NodeShape.ENTITY, start, cursor.at);
    if (cursor.peek() == '[') {
      cursor.at++;
      String label = new BracketReader(cursor, diagram).read("]");
      box.define(label == null ? "" : label, NodeShape.ENTITY);
    }
    if (cursor.accept(":::")) {
      cursor.readUntil(" \t{|}:");
    }
    return box;
  }

  private boolean isNameCharacter(char c) {
    if (c == '-' || c == '.') {
      return cursor.peek(1) != '-' && cursor.peek(1) != '.';
    }
    return c == '*' || c == '_' || c > 127 && !Cursor.isBlank(c) || Character.isLetterOrDigit(c);
  }

  private void readRelation(Box left, int start) {
    boolean parent = cursor.peek() == 'u' && "-.|".indexOf(cursor.peek(1)) >= 0;
    cursor.at += parent ? 1 : 0;
    boolean read = parent || acceptOneOf(CARDINALITIES) != null;
    cursor.skipBlanks();
    String line = acceptOneOf(LINES);
    cursor.skipBlanks();
    read = read && line != null && acceptOneOf(CARDINALITIES) != null;
    cursor.skipBlanks();
    if (!read) {
      diagram.expected(cursor.at, "a relation such as ||--o{");
      cursor.skipLine();
      return;
    }
    Box right = readEntity();
    if (right == null) {
      diagram.expected(cursor.at, "an entity");
      cursor.skipLine();
      return;
    }
    int end = cursor.at;
    cursor.skipBlanks();
    String label = "";
    if (cursor.accept(":")) {
      cursor.skipBlanks();
      label = LabelText.clean(cursor.readUntil("").replace("\"", ""));
      end = cursor.at;
    } else {
      diagram.expected(end, "\":\" and a label");
      cursor.skipLine();
    }
    boolean dotted = line.indexOf('.') >= 0 || line.startsWith("optionally");
    diagram.edge(left, right, Link.of(label, dotted, false), start, end);
  }

  private String acceptOneOf(String[] marks) {
    for (String mark : marks) {
      boolean word = Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
      if (word ? cursor.acceptWord(mark) : cursor.accept(mark)) {
        return mark;
      }
    }
    return null;
  }

  private void readAttributes(Box entity, int brace) {
    while (true) {
      cursor.skipSpace();
      if (cursor.atEnd()) {
        diagram.problem(brace, "\"{\" is not closed by \"}\"");
        return;
      }
      if (cursor.accept("}")) {
        return;
      }
      readAttribute(entity);
    }
  }

  /** Reads one attribute: a type, a name, then keys and a comment. */
  private void readAttribute(Box entity) {
    int start = cursor.at;
    readWord();
    cursor.skipBlanks();
    int name = cursor.at;
    readWord();
    if (cursor.at == name) {
      diagram.expected(name, "the name of an attribute");
      cursor.at = Math.max(name, start + (name == start ? 1 : 0));
    }
    while (true) {
      int end = cursor.at;
      cursor.skipBlanks();
      if (cursor.readQuoted('"') == null
          && !cursor.accept(",")
          && !cursor.acceptWord("PK")
          && !cursor.acceptWord("FK")
          && !cursor.acceptWord("UK")) {
        cursor.at = end;
        String attribute = cursor.text.substring(start, end).replace("\"", "");
        entity.addAttribute(LabelText.clean(attribute));
        return;
      }
    }
  }

  private void readWord() {
    int depth = 0;
    while (!cursor.atEnd() && cursor.peek() != '\n' && "}{\"".indexOf(cursor.peek()) < 0) {
      char c = cursor.peek();
      if (depth == 0 && Cursor.isBlank(c)) {
        return;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      cursor.at++;
    }
  }
}
