package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.Schema;
import dev.designlint.document.SchemaTable;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.DrawnEntity;
import dev.designlint.fact.Evidence;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads entities with their attributes and relations from tables and schema diagrams. */
final class DrawnEntities {
  /** A foreign key: many rows on this side belong to one on the other. */
  private static final String FOREIGN_KEY = "}o--||";

  private final SourceFile source;
  private final Map<String, DrawnEntity> entities = new LinkedHashMap<>();

  private DrawnEntities(SourceFile source) {
    this.source = source;
  }

  /** The entities in the order of the document; the first of a name counts. */
  static List<DrawnEntity> of(Document document) {
    DrawnEntities reader = new DrawnEntities(document.source());
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Schema schema && schema.voice() != Voice.TEMPLATE) {
          reader.read(schema);
        } else if (block instanceof Diagram diagram
            && diagram.evaluable()
            && diagram.kind() == DiagramKind.SCHEMA) {
          reader.read(diagram);
        }
      }
    }
    return List.copyOf(reader.entities.values());
  }

  private void read(Schema schema) {
    for (int i = 0; i < schema.tables().size(); i++) {
      SchemaTable table = schema.tables().get(i);
      boolean last = i + 1 == schema.tables().size();
      String text = between(table.span(), last ? schema.span() : schema.tables().get(i + 1).span());
      List<DrawnEntity.Attribute> attributes = new ArrayList<>();
      for (String column : table.columns()) {
        attributes.add(ColumnTypes.attribute(column, text));
      }
      List<DrawnEntity.Relation> relations = new ArrayList<>();
      for (String other : table.references()) {
        relations.add(new DrawnEntity.Relation(other, FOREIGN_KEY, ""));
      }
      add(table.name(), attributes, relations, table.span(), "a table");
    }
  }

  /** The lines from a name to the next name or to the end of the block. */
  private String between(Span from, Span to) {
    if (!from.path().equals(source.path())) {
      return "";
    }
    int end = to.start().line() > from.start().line() ? to.start().line() : to.end().line() + 1;
    StringBuilder text = new StringBuilder();
    for (int line = from.start().line(); line < Math.max(end, from.start().line() + 1); line++) {
      if (line <= source.lineCount()) {
        String value = source.line(line);
        boolean first = line == from.start().line();
        int start = first ? value.offsetByCodePoints(0, from.end().column() - 1) : 0;
        text.append(value, Math.min(start, value.length()), value.length()).append('\n');
      }
    }
    return text.toString();
  }

  private void read(Diagram diagram) {
    Map<String, String> names = new LinkedHashMap<>();
    diagram.nodes().forEach(node -> names.put(node.id(), node.label()));
    for (DiagramNode node : diagram.nodes()) {
      List<DrawnEntity.Relation> relations = new ArrayList<>();
      for (DiagramEdge edge : diagram.edges()) {
        if (edge.from().equals(node.id())) {
          String to = names.getOrDefault(edge.to(), edge.to());
          relations.add(new DrawnEntity.Relation(to, mark(edge.span()), edge.label()));
        }
      }
      add(node.label(), attributes(node.attributes()), relations, node.span(), "drawn");
    }
  }

  /** Attributes as they stand in diagrams, one per line: "string name", "name: string". */
  private static List<DrawnEntity.Attribute> attributes(String lines) {
    List<DrawnEntity.Attribute> result = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String text = line.strip();
      String key = text.endsWith(" PK") ? "PK" : text.endsWith(" FK") ? "FK" : "";
      text = key.isEmpty() ? text : text.substring(0, text.length() - 3).strip();
      if (text.isEmpty() || text.indexOf('(') >= 0 && text.indexOf(')') > 0 && isCall(text)) {
        continue;
      }
      int colon = text.indexOf(':');
      int space = text.indexOf(' ');
      if (colon > 0) {
        String type = text.substring(colon + 1).strip();
        result.add(new DrawnEntity.Attribute(text.substring(0, colon).strip(), type, key));
      } else if (space > 0) {
        String name = text.substring(space + 1).strip();
        result.add(new DrawnEntity.Attribute(name, text.substring(0, space), key));
      } else {
        result.add(new DrawnEntity.Attribute(text, "", key));
      }
    }
    return result;
  }

  /** A method of a class, as against a type such as {@code varchar(20)}. */
  private static boolean isCall(String text) {
    int bracket = text.indexOf('(');
    int space = text.indexOf(' ');
    return space < 0 || space > bracket && !Character.isDigit(text.charAt(bracket + 1));
  }

  /** How many stand at each end, as written in the source of the diagram; empty where unknown. */
  private String mark(Span span) {
    if (!span.path().equals(source.path()) || span.start().line() > source.lineCount()) {
      return "";
    }
    for (String word : source.line(span.start().line()).strip().split(" ")) {
      String mark = word.strip();
      boolean shaped = mark.length() == 6;
      for (int i = 0; i < mark.length() && shaped; i++) {
        shaped = (i == 2 || i == 3 ? "-." : i < 2 ? "|o}" : "|o{").indexOf(mark.charAt(i)) >= 0;
      }
      if (shaped && isEnd(mark.substring(0, 2)) && isEnd(mark.substring(4))) {
        return mark;
      }
    }
    return "";
  }

  private static boolean isEnd(String end) {
    return switch (end) {
      case "|o", "||", "}o", "}|", "o|", "o{", "|{" -> true;
      default -> false;
    };
  }

  private void add(
      String name,
      List<DrawnEntity.Attribute> attributes,
      List<DrawnEntity.Relation> relations,
      Span span,
      String how) {
    if (!name.isBlank()) {
      List<Evidence> evidence = List.of(new Evidence(span, name, how));
      entities.putIfAbsent(name, new DrawnEntity(name, attributes, relations, span, evidence));
    }
  }
}
