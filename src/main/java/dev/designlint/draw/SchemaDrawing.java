package dev.designlint.draw;

import dev.designlint.fact.DrawnEntity;
import dev.designlint.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws the entities of a design with their attributes and relations. */
final class SchemaDrawing {
  private static final int MOST_ENTITIES = 12;
  private static final int MOST_ATTRIBUTES = 10;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_WORD = 40;
  private static final String UNKNOWN_TYPE = "unstated";

  /** Mermaid cannot draw a relation without saying how many; the label takes it back. */
  private static final String UNKNOWN_MARK = "}o..o{";

  private final Facts facts;
  private final boolean deep;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Drawing.Node> nodes = new ArrayList<>();
  private final List<Drawing.Edge> edges = new ArrayList<>();
  private final StringBuilder out = new StringBuilder("erDiagram\n");

  SchemaDrawing(Facts facts, boolean deep) {
    this.facts = facts;
    this.deep = deep;
  }

  /** The drawing; null where the document states no entity. */
  Drawing draw() {
    List<DrawnEntity> all = facts.of(DrawnEntity.class);
    if (all.isEmpty()) {
      return null;
    }
    List<DrawnEntity> kept = deep ? all : all.subList(0, Math.min(MOST_ENTITIES, all.size()));
    for (DrawnEntity entity : kept) {
      ids.putIfAbsent(key(entity.name()), "e" + (ids.size() + 1));
    }
    for (DrawnEntity entity : kept) {
      entity(ids.get(key(entity.name())), entity);
    }
    Set<String> seen = new LinkedHashSet<>();
    for (DrawnEntity entity : kept) {
      for (DrawnEntity.Relation relation : entity.relations()) {
        relation(entity, relation, seen);
      }
    }
    int left = all.size() - kept.size();
    if (left > 0) {
      out.append("  %% ").append(left).append(" more entities are drawn with --depth deep\n");
    }
    return new Drawing(DrawingType.SCHEMA, nodes, edges, out.toString());
  }

  /** Names are compared without case and without the name of a schema: "public.users". */
  private static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf('.') + 1);
  }

  private void entity(String id, DrawnEntity entity) {
    if (nodes.stream().anyMatch(node -> node.id().equals(id))) {
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (DrawnEntity.Attribute attribute : entity.attributes()) {
      String name = MermaidText.word(MermaidText.line(attribute.name(), LONGEST_WORD));
      if (!name.isEmpty()) {
        String key = attribute.key().isEmpty() ? "" : " " + attribute.key();
        attributes.putIfAbsent(name + key, type(attribute.type()));
      }
    }
    List<String> lines = new ArrayList<>();
    int more = 0;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (deep || lines.size() < MOST_ATTRIBUTES) {
        lines.add(attribute.getValue() + " " + attribute.getKey());
      } else {
        more++;
      }
    }
    write(id, entity.name(), lines, more);
  }

  private void write(String id, String name, List<String> lines, int more) {
    String label = MermaidText.line(name, LONGEST_NAME);
    nodes.add(new Drawing.Node(id, label, String.join("\n", lines)));
    out.append("  ").append(id).append("[\"").append(MermaidText.escaped(label)).append("\"]");
    if (!lines.isEmpty()) {
      out.append(" {\n");
      lines.forEach(line -> out.append("    ").append(line).append('\n'));
      out.append("  }");
    }
    out.append('\n');
    if (more > 0) {
      out.append("  %% ").append(more).append(" more attributes are drawn with --depth deep\n");
    }
  }

  private static String type(String stated) {
    int bracket = stated.indexOf('(');
    String base = bracket > 0 ? stated.substring(0, bracket) : stated;
    String word = MermaidText.word(MermaidText.line(base, LONGEST_WORD));
    if (word.isEmpty()) {
      return UNKNOWN_TYPE;
    }
    String length = bracket > 0 && stated.endsWith(")") ? stated.substring(bracket) : "";
    for (int i = 1; i < length.length() - 1; i++) {
      if (length.charAt(i) < '0' || length.charAt(i) > '9') {
        return word;
      }
    }
    return length.length() > 2 ? word + length : word;
  }

  private void relation(DrawnEntity entity, DrawnEntity.Relation relation, Set<String> seen) {
    String from = ids.get(key(entity.name()));
    String to = ids.get(key(relation.to()));
    if (to == null) {
      if (isLeftOut(relation.to())) {
        return;
      }
      to = "e" + (ids.size() + 1);
      ids.put(key(relation.to()), to);
      write(to, relation.to(), List.of(), 0);
    }
    boolean counted = !relation.mark().isEmpty();
    String stated = MermaidText.line(relation.label(), LONGEST_NAME);
    String label = stated.isEmpty() ? "refers to" : stated;
    label = counted ? label : label + " (how many not stated)";
    if (seen.add(from + " " + to + " " + label)) {
      edges.add(new Drawing.Edge(from, to, label));
      out.append("  ").append(from).append(' ');
      out.append(counted ? relation.mark() : UNKNOWN_MARK).append(' ').append(to);
      out.append(" : \"").append(MermaidText.escaped(label)).append("\"\n");
    }
  }

  /** Whether it is one of the entities for which there is no room. */
  private boolean isLeftOut(String name) {
    return facts.of(DrawnEntity.class).stream()
        .anyMatch(entity -> key(entity.name()).equals(key(name)));
  }
}
