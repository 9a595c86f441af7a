package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;

/** Reads class diagrams. */
final class ClassParser extends StatementParser {
  private static final String[] SKIPPED = {
    "note", "click", "link", "callback", "style", "cssClass", "classDef", "direction", "title"
  };
  private static final String[] LEFT_HEADS = {"<|", "<", "*", "o", "()", "|>", ">"};
  private static final String[] RIGHT_HEADS = {"|>", ">", "*", "o", "()", "<|", "<"};

  ClassParser(Cursor cursor, DiagramBuilder diagram) {
    super(cursor, diagram);
  }

  @Override
  void readStatement() {
    int start = cursor.at;
    if (acceptClosing("a block")) {
      return;
    }
    if (acceptKeyword("namespace")) {
      readNamespace(start);
    } else if (acceptKeyword("class")) {
      readClass();
    } else if (isSkipped()) {
      cursor.skipQuotedLine();
    } else {
      readRelation();
    }
  }

  private boolean isSkipped() {
    for (String word : SKIPPED) {
      if (acceptKeyword(word)) {
        return true;
      }
    }
    return false;
  }

  private void readNamespace(int start) {
    String name = LabelText.clean(cursor.readUntil("{[\""));
    if (cursor.accept("[")) {
      String label = new BracketReader(cursor, diagram).read("]");
      name = label == null ? name : label;
    }
    cursor.skipBlanks();
    if (!cursor.accept("{")) {
      diagram.expected(cursor.at, "\"{\"");
      cursor.skipLine();
      return;
    }
    frames.open(name, name, start);
  }

  private void readClass() {
    cursor.skipBlanks();
    int start = cursor.at;
    Box box = readName();
    if (box == null) {
      diagram.expected(start, "the name of a class");
      cursor.skipLine();
      return;
    }
    box.placeIn(frames.path());
    if (cursor.accept("[")) {
      String label = new BracketReader(cursor, diagram).read("]");
      box.define(label == null ? "" : label, NodeShape.ENTITY);
    }
    skipStyle();
    skipAnnotation();
    cursor.skipBlanks();
    if (cursor.accept("{")) {
      readMembers(box);
    } else if (!cursor.atStatementEndOrComment() && cursor.peek() != '}') {
      diagram.expected(cursor.at, "\"{\" or the end of the line");
      cursor.skipLine();
    }
  }

  private void skipStyle() {
    cursor.skipBlanks();
    if (cursor.accept(":::")) {
      cursor.readUntil(" \t{<");
      cursor.skipBlanks();
    }
  }

  private void skipAnnotation() {
    if (cursor.startsWith("<<")) {
      int end = cursor.text.indexOf(">>", cursor.at);
      cursor.at = end >= 0 && end < cursor.lineEnd() ? end + 2 : cursor.at;
    }
  }

  private void readMembers(Box box) {
    int brace = cursor.at - 1;
    int end = cursor.text.indexOf('}', cursor.at);
    if (end < 0) {
      diagram.problem(brace, "\"{\" is not closed by \"}\"");
      end = cursor.text.length();
    }
    while (cursor.at < end) {
      int lineEnd = Math.min(end, cursor.lineEnd());
      String member = cursor.text.substring(cursor.at, lineEnd).strip();
      if (!member.startsWith("<<")) {
        box.addAttribute(generics(member));
      }
      cursor.at = Math.min(end, lineEnd + 1);
    }
    cursor.at = Math.min(end + 1, cursor.text.length());
  }

  private Box readName() {
    int start = cursor.at;
    String name = cursor.readQuoted('`');
    if (name == null) {
      name = cursor.readQuoted('"');
    }
    if (name == null) {
      while (isNameCharacter(cursor.peek(), cursor.peek(1))) {
        cursor.at++;
      }
      name = cursor.text.substring(start, cursor.at);
    }
    if (name.isEmpty()) {
      cursor.at = start;
      return null;
    }
    Box box = diagram.box(name, NodeShape.ENTITY, start, cursor.at);
    int end = cursor.peek() == '~' ? cursor.text.indexOf('~', cursor.at + 1) : -1;
    if (end >= 0 && end < cursor.lineEnd()) {
      while (end + 1 < cursor.text.length() && cursor.text.charAt(end + 1) == '~') {
        end++;
      }
      if (!box.isDefined()) {
        box.define(name + generics(cursor.text.substring(cursor.at, end + 1)), NodeShape.ENTITY);
      }
      cursor.at = end + 1;
    }
    return box;
  }

  private static boolean isNameCharacter(char c, char next) {
    if (c == '-' || c == '.') {
      return next != '-' && next != '.' && next != '>';
    }
    return Cursor.isWordCharacter(c) || c > 127 && !Cursor.isBlank(c);
  }

  /** Reads {@code A <|-- B : text}, {@code A : member} or a class alone. */
  private void readRelation() {
    skipAnnotation();
    cursor.skipBlanks();
    int start = cursor.at;
    Box first = readName();
    if (first == null) {
      diagram.expected(start, "a class");
      cursor.skipLine();
      return;
    }
    skipStyle();
    if (cursor.atStatementEndOrComment()) {
      return;
    }
    if (cursor.accept(":")) {
      first.addAttribute(generics(cursor.readUntil("")));
      return;
    }
    cursor.readQuoted('"');
    cursor.skipBlanks();
    String left = acceptHead(LEFT_HEADS);
    boolean dotted = cursor.startsWith("..");
    if (!cursor.accept("--") && !cursor.accept("..")) {
      diagram.expected(cursor.at, "a relation such as <|--");
      cursor.skipLine();
      return;
    }
    String right = acceptHead(RIGHT_HEADS);
    cursor.skipBlanks();
    int cardinality = cursor.at;
    if (cursor.readQuoted('"') != null) {
      cursor.skipBlanks();
      cursor.at = cursor.atStatementEndOrComment() ? cardinality : cursor.at;
    }
    int next = cursor.at;
    Box second = readName();
    if (second == null) {
      diagram.expected(next, "a class");
      cursor.skipLine();
      return;
    }
    skipStyle();
    int end = cursor.at;
    String label = "";
    if (cursor.accept(":")) {
      label = cursor.readLabel();
      end = cursor.at;
    } else if (!cursor.atStatementEndOrComment()) {
      diagram.expected(cursor.at, "\":\" or the end of the line");
      cursor.skipLine();
    }
    boolean back = left.startsWith("<") && right.isEmpty();
    boolean both = !left.isEmpty() && !right.isEmpty();
    Link link = Link.of(label, dotted, both);
    diagram.edge(back ? second : first, back ? first : second, link, start, end);
  }

  private String acceptHead(String[] heads) {
    for (String head : heads) {
      boolean letter = head.equals("o") && Cursor.isWordCharacter(cursor.peek(1));
      if (!letter && cursor.accept(head)) {
        return head;
      }
    }
    return "";
  }

  /** Writes type parameters between angle brackets: {@code List~int~} becomes {@code List<int>}. */
  private static String generics(String member) {
    int from = member.startsWith("~") && member.indexOf('~', 1) < 0 ? 1 : 0;
    int left = 0;
    for (int i = from; i < member.length(); i++) {
      left += member.charAt(i) == '~' ? 1 : 0;
    }
    int opening = left / 2;
    StringBuilder out = new StringBuilder(member.length());
    for (int i = from; i < member.length(); i++) {
      char c = member.charAt(i);
      if (c == '~' && left > 1) {
        out.append(opening > 0 ? '<' : '>');
        opening--;
      } else if (c != '~') {
        out.append(c);
      }
    }
    return LabelText.clean(out.toString());
  }
}
