package dev.designlint.draw;

import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Facts;
import dev.designlint.fact.LinkForm;
import dev.designlint.fact.NamedBottleneck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws the path of the main request as a sequence diagram. */
final class FlowDrawing {
  /** More messages than this do not fit on a page. */
  private static final int MOST_STEPS = 16;

  private static final int MOST_STEPS_DEEP = 60;

  /** Of an order that is guessed only so much is worth showing. */
  private static final int MOST_GUESSED = 10;

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_LABEL = 60;
  private static final String NOT_STATED = "(not stated)";

  private final Facts facts;
  private final boolean deep;

  FlowDrawing(Facts facts, boolean deep) {
    this.facts = facts;
    this.deep = deep;
  }

  /** The drawing; null where no flow is stated and no connection starts at a client. */
  Drawing draw() {
    List<ComponentLink> steps = stated();
    boolean guessed = steps.isEmpty();
    if (guessed) {
      steps = guessed();
    }
    if (steps.isEmpty()) {
      return null;
    }
    int most = deep ? MOST_STEPS_DEEP : MOST_STEPS;
    int left = Math.max(0, steps.size() - most);
    return drawing(steps.subList(0, steps.size() - left), left, guessed);
  }

  /**
   * The flow whose form is the most reliable; among equals the one that starts at a client, else
   * the first.
   */
  private List<ComponentLink> stated() {
    Map<Integer, List<ComponentLink>> flows = new LinkedHashMap<>();
    for (ComponentLink link : facts.of(ComponentLink.class)) {
      if (link.flow() > 0) {
        flows.computeIfAbsent(link.flow(), any -> new ArrayList<>()).add(link);
      }
    }
    List<ComponentLink> best = List.of();
    int bestRank = Integer.MAX_VALUE;
    for (List<ComponentLink> flow : flows.values()) {
      ComponentLink first = flow.get(0);
      int rank = 2 * first.form().ordinal();
      rank += first.fromKind() == ComponentKind.CLIENT ? 0 : 1;
      if (rank < bestRank) {
        best = flow;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The connections from the first client onwards, each followed as far as it leads. */
  private List<ComponentLink> guessed() {
    List<ComponentLink> all = new ArrayList<>();
    for (ComponentLink link : facts.of(ComponentLink.class)) {
      if (link.leadsOn() && link.form() != LinkForm.SEQUENCE_DIAGRAM) {
        all.add(link);
      }
    }
    List<ComponentLink> result = new ArrayList<>();
    for (ComponentLink link : all) {
      boolean client = Part.kind(link.from(), link.fromKind()) == ComponentKind.CLIENT;
      if (client && result.isEmpty()) {
        follow(link, all, new HashSet<>(), result);
      }
    }
    int silent = 0;
    for (ComponentLink link : result) {
      silent += link.label().isBlank() ? 1 : 0;
    }
    // Without words on its lines it would repeat the architecture.
    return silent * 2 > result.size() ? List.of() : result;
  }

  private static void follow(
      ComponentLink link, List<ComponentLink> all, Set<String> seen, List<ComponentLink> result) {
    if (result.size() >= MOST_GUESSED || !seen.add(key(link.from()) + "\n" + key(link.to()))) {
      return;
    }
    result.add(link);
    for (ComponentLink next : all) {
      if (key(next.from()).equals(key(link.to()))) {
        follow(next, all, seen, result);
      }
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private Drawing drawing(List<ComponentLink> steps, int left, boolean guessed) {
    Map<String, Drawing.Node> nodes = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder("sequenceDiagram\n");
    if (!guessed) {
      out.append("  autonumber\n");
    }
    for (ComponentLink step : steps) {
      participant(step.from(), step.fromKind(), nodes, out);
      participant(step.to(), step.toKind(), nodes, out);
    }
    List<Drawing.Node> all = List.copyOf(nodes.values());
    if (guessed) {
      note(over(all), "order not stated in the document", out);
    }
    Set<String> noted = new HashSet<>();
    List<Drawing.Edge> edges = new ArrayList<>();
    for (ComponentLink step : steps) {
      Drawing.Node from = nodes.get(key(step.from()));
      Drawing.Node to = nodes.get(key(step.to()));
      String stated = MermaidText.line(step.label(), LONGEST_LABEL);
      String label = stated.isEmpty() ? NOT_STATED : stated;
      edges.add(new Drawing.Edge(from.id(), to.id(), label));
      out.append("  ").append(from.id()).append(step.answer() ? "-->>" : "->>");
      out.append(to.id()).append(": ").append(MermaidText.wrapped(label)).append('\n');
      if (isBottleneck(step.to()) && noted.add(to.id())) {
        note(to.id(), "bottleneck", out);
      }
    }
    if (left > 0) {
      note(over(all), left + (left == 1 ? " more step" : " more steps"), out);
    }
    return new Drawing(DrawingType.FLOW, all, edges, out.toString());
  }

  private static void participant(
      String name, ComponentKind kind, Map<String, Drawing.Node> nodes, StringBuilder out) {
    if (!nodes.containsKey(key(name))) {
      String label = MermaidText.line(name, LONGEST_NAME);
      Drawing.Node node =
          new Drawing.Node("p" + (nodes.size() + 1), label.isEmpty() ? NOT_STATED : label, "");
      nodes.put(key(name), node);
      boolean client = Part.kind(name, kind) == ComponentKind.CLIENT;
      out.append(client ? "  actor " : "  participant ").append(node.id());
      out.append(" as ").append(MermaidText.escaped(node.label())).append('\n');
    }
  }

  private static String over(List<Drawing.Node> nodes) {
    String first = nodes.get(0).id();
    String last = nodes.get(nodes.size() - 1).id();
    return first.equals(last) ? first : first + "," + last;
  }

  private static void note(String over, String text, StringBuilder out) {
    out.append("  Note over ").append(over).append(": ").append(text).append('\n');
  }

  private boolean isBottleneck(String name) {
    for (NamedBottleneck bottleneck : facts.of(NamedBottleneck.class)) {
      if (key(bottleneck.component()).equals(key(name))) {
        return true;
      }
    }
    return false;
  }
}
