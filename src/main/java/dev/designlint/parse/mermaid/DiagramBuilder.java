package dev.designlint.parse.mermaid;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the boxes and edges of one block and the first problem met on the way. */
final class DiagramBuilder {
  private static final int MOST_EDGES = 20_000;
  private static final int EXCERPT = 40;

  private final Text source;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<DiagramEdge> edges = new ArrayList<>();
  private String problem = "";

  DiagramBuilder(Text source) {
    this.source = source;
  }

  /** The box with this id, made at its first appearance. */
  Box box(String id, NodeShape shape, int from, int to) {
    Box box = boxes.get(id);
    if (box == null) {
      box = new Box(id, shape, source.span(from, to));
      boxes.put(id, box);
    }
    return box;
  }

  /** Whether a box with this id has appeared. */
  boolean knows(String id) {
    return boxes.containsKey(id);
  }

  Collection<Box> boxes() {
    return boxes.values();
  }

  void edge(Box start, Box end, Link link, int from, int to) {
    edge(start.id(), end.id(), link, 0, from, to);
  }

  /** Adds an edge at the next position of a sequence. */
  void step(Box start, Box end, Link link, int from, int to) {
    edge(start.id(), end.id(), link, edges.size() + 1, from, to);
  }

  private void edge(String start, String end, Link link, int order, int from, int to) {
    if (edges.size() >= MOST_EDGES) {
      problem(from, "more edges than can be read");
      return;
    }
    Span span = source.span(from, to);
    edges.add(new DiagramEdge(start, end, link.label(), link.dotted(), link.both(), order, span));
  }

  boolean hasProblem() {
    return !problem.isEmpty();
  }

  /** Remembers why the text cannot be read at an offset; only the first reason counts. */
  void problem(int offset, String reason) {
    if (problem.isEmpty()) {
      problem = "line " + source.span(offset, offset).line() + ": " + reason;
    }
  }

  /** Remembers that something else should stand at an offset. */
  void expected(int offset, String what) {
    if (hasProblem()) {
      return;
    }
    String text = source.value();
    int at = Math.min(offset, text.length());
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    String before = text.substring(start, at).strip();
    if (before.isEmpty()) {
      String found = text.substring(at, end).strip();
      String shown = found.length() > EXCERPT ? found.substring(0, EXCERPT) + "…" : found;
      problem(at, "expected " + what + (shown.isEmpty() ? "" : " but found \"" + shown + "\""));
    } else {
      int length = before.length();
      String shown = length > EXCERPT ? "…" + before.substring(length - EXCERPT) : before;
      problem(at, "expected " + what + " after \"" + shown + "\"");
    }
  }

  Diagram build(DiagramKind kind, Voice voice, Span block) {
    List<DiagramNode> nodes = new ArrayList<>(boxes.size());
    for (Box box : boxes.values()) {
      nodes.add(box.node());
    }
    return new Diagram(DiagramForm.MERMAID, kind, nodes, List.copyOf(edges), problem, voice, block);
  }
}
