package dev.designlint.draw;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Facts;
import dev.designlint.fact.LinkForm;
import dev.designlint.fact.NamedBottleneck;
import dev.designlint.fact.SinglePointOfFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws the parts of a design and the connections that the document states between them. */
final class ArchitectureDrawing {
  /** A first picture is read at a glance up to about so many boxes. */
  private static final int MOST_PARTS = 12;

  private static final int LONGEST_LABEL = 32;

  private final Facts facts;
  private final boolean deep;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  ArchitectureDrawing(Facts facts, boolean deep) {
    this.facts = facts;
    this.deep = deep;
  }

  /** The drawing; null where the document names no part. */
  Drawing draw() {
    gather();
    Map<String, ComponentLink> links = links();
    for (ComponentLink link : links.values()) {
      part(link.from(), link.fromKind()).degree++;
      part(link.to(), link.toKind()).degree++;
    }
    mark();
    if (parts.isEmpty()) {
      return null;
    }
    List<Part> kept = kept();
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).id = "n" + (i + 1);
    }
    List<Drawing.Node> nodes = new ArrayList<>();
    kept.forEach(part -> nodes.add(new Drawing.Node(part.id, String.join(" ", part.lines()), "")));
    List<ComponentLink> drawn = new ArrayList<>();
    List<Drawing.Edge> edges = new ArrayList<>();
    for (ComponentLink link : links.values()) {
      Part from = part(link.from(), link.fromKind());
      Part to = part(link.to(), link.toKind());
      if (!from.id.isEmpty() && !to.id.isEmpty()) {
        drawn.add(link);
        edges.add(new Drawing.Edge(from.id, to.id, MermaidText.line(label(link), LONGEST_LABEL)));
      }
    }
    return new Drawing(DrawingType.ARCHITECTURE, nodes, edges, text(kept, drawn, edges));
  }

  private void gather() {
    for (Component component : facts.of(Component.class)) {
      Part part = part(component.name(), component.kind());
      part.technology = component.technology();
      part.mentions = component.mentions();
    }
  }

  private Part part(String name, ComponentKind kind) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    Part part = parts.get(key);
    if (part == null) {
      part = new Part(name.strip(), kind, parts.size());
      parts.put(key, part);
    } else if (part.kind == ComponentKind.OTHER) {
      part.kind = Part.kind(name, kind);
    }
    return part;
  }

  /** The first statement of each connection; what only answers another one is none of its own. */
  private Map<String, ComponentLink> links() {
    Map<String, ComponentLink> links = new LinkedHashMap<>();
    for (ComponentLink link : facts.of(ComponentLink.class)) {
      if (link.leadsOn()
          && !isAnswer(link, links)
          && !link.from().isBlank()
          && !link.to().isBlank()) {
        String key = link.from() + "\n" + link.to();
        ComponentLink before = links.get(key.toLowerCase(Locale.ROOT));
        if (before == null && !isDrawnInSteps(link, links)) {
          links.put(key.toLowerCase(Locale.ROOT), link);
        }
      }
    }
    return links;
  }

  /** A call that a diagram of the architecture draws through the parts between both ends. */
  private static boolean isDrawnInSteps(ComponentLink link, Map<String, ComponentLink> links) {
    if (link.form() == LinkForm.ARCHITECTURE_DIAGRAM) {
      return false;
    }
    Set<String> reached = new HashSet<>(Set.of(link.from().toLowerCase(Locale.ROOT)));
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      for (ComponentLink drawn : links.values()) {
        if (drawn.form() == LinkForm.ARCHITECTURE_DIAGRAM
            && reached.contains(drawn.from().toLowerCase(Locale.ROOT))) {
          reached.add(drawn.to().toLowerCase(Locale.ROOT));
        }
      }
    }
    return reached.contains(link.to().toLowerCase(Locale.ROOT));
  }

  /** A step of a flow that goes back to a client, or back along a connection that is known. */
  private static boolean isAnswer(ComponentLink link, Map<String, ComponentLink> links) {
    if (link.form() == LinkForm.ARCHITECTURE_DIAGRAM || link.form() == LinkForm.SENTENCE) {
      return false;
    }
    String back = (link.to() + "\n" + link.from()).toLowerCase(Locale.ROOT);
    return link.form() == LinkForm.SEQUENCE_DIAGRAM && link.answer()
        || link.toKind() == ComponentKind.CLIENT
        || links.containsKey(back);
  }

  private void mark() {
    for (SinglePointOfFailure point : facts.of(SinglePointOfFailure.class)) {
      String name = point.component();
      boolean known = parts.containsKey(name.toLowerCase(Locale.ROOT));
      String bare = name.startsWith("The ") ? name.substring(4) : name;
      ComponentKind kind =
          bare.toLowerCase(Locale.ROOT).contains("database")
              ? ComponentKind.STORE
              : ComponentKind.OTHER;
      part(known ? name : capital(bare), kind).mark = "single point of failure";
    }
    for (NamedBottleneck bottleneck : facts.of(NamedBottleneck.class)) {
      Part part = parts.get(bottleneck.component().toLowerCase(Locale.ROOT));
      if (part != null) {
        part.mark = part.mark.isEmpty() ? "bottleneck" : "bottleneck, " + part.mark;
      }
    }
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private List<Part> kept() {
    List<Part> kept = new ArrayList<>(parts.values());
    if (!deep && kept.size() > MOST_PARTS) {
      kept.sort(Comparator.comparingInt(Part::importance).reversed());
      kept = new ArrayList<>(kept.subList(0, MOST_PARTS));
      kept.sort(Comparator.comparingInt(part -> part.place));
    }
    return kept;
  }

  /** What passes; of a step in words only a short one fits beside a line. */
  private static String label(ComponentLink link) {
    boolean step = link.form() == LinkForm.NUMBERED_STEPS;
    return step && link.label().length() > LONGEST_LABEL ? "" : link.label();
  }

  private String text(List<Part> kept, List<ComponentLink> links, List<Drawing.Edge> edges) {
    StringBuilder out = new StringBuilder("flowchart LR\n");
    Map<String, Boolean> connected = new LinkedHashMap<>();
    edges.forEach(edge -> connected.put(edge.from(), true));
    edges.forEach(edge -> connected.put(edge.to(), true));
    List<Part> alone = new ArrayList<>();
    for (Part part : kept) {
      if (connected.containsKey(part.id)) {
        box(part, "  ", out);
      } else {
        alone.add(part);
      }
    }
    if (!alone.isEmpty()) {
      out.append("  subgraph unconnected[\"no connection found\"]\n");
      alone.forEach(part -> box(part, "    ", out));
      out.append("  end\n");
    }
    for (int i = 0; i < edges.size(); i++) {
      Drawing.Edge edge = edges.get(i);
      out.append("  ").append(edge.from()).append(links.get(i).answer() ? " -.->" : " -->");
      if (!edge.label().isEmpty()) {
        out.append("|\"").append(MermaidText.escaped(edge.label())).append("\"|");
      }
      out.append(' ').append(edge.to()).append('\n');
    }
    styles(kept, out);
    int left = parts.size() - kept.size();
    if (left > 0) {
      out.append("  %% ").append(left).append(" more parts are drawn with --depth deep\n");
    }
    return out.toString();
  }

  private static void box(Part part, String indent, StringBuilder out) {
    List<String> lines = new ArrayList<>();
    part.lines().forEach(line -> lines.add(MermaidText.escaped(line)));
    String[] brackets = part.brackets();
    out.append(indent).append(part.id).append(brackets[0]).append('"');
    out.append(String.join("<br/>", lines)).append('"').append(brackets[1]).append('\n');
  }

  private static void styles(List<Part> kept, StringBuilder out) {
    List<String> marked = new ArrayList<>();
    List<String> external = new ArrayList<>();
    for (Part part : kept) {
      if (!part.mark.isEmpty()) {
        marked.add(part.id);
      } else if (part.kind == ComponentKind.EXTERNAL) {
        external.add(part.id);
      }
    }
    if (!marked.isEmpty()) {
      out.append("  classDef risk stroke:red,stroke-width:3px\n");
      out.append("  class ").append(String.join(",", marked)).append(" risk\n");
    }
    if (!external.isEmpty()) {
      out.append("  classDef external stroke-dasharray:5 5\n");
      out.append("  class ").append(String.join(",", external)).append(" external\n");
    }
  }
}
