package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Section;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.LinkForm;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers who calls whom from the diagrams and the text of a document. */
final class LinkReader {
  private static final int LONGEST_LABEL = 80;

  private final Document document;
  private final List<Marked> marked;
  private final Parties parties;
  private final Cues cues;
  private final List<ComponentLink> links = new ArrayList<>();
  private int flows;

  LinkReader(
      Document document,
      List<Marked> marked,
      List<Component> components,
      Vocabulary vocabulary,
      Cues cues) {
    this.document = document;
    this.marked = marked;
    this.parties = new Parties(components, vocabulary);
    this.cues = cues;
  }

  /** The links of diagrams, then those of flows in the text, then those of sentences. */
  List<ComponentLink> read() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && diagram.evaluable()) {
          drawn(diagram);
        }
      }
    }
    new ArrowLines(marked, parties, this).read();
    new NumberedSteps(marked, parties, this).read();
    new CallSentences(marked, parties, cues, this).read();
    return links;
  }

  private void drawn(Diagram diagram) {
    boolean sequence = diagram.kind() == DiagramKind.SEQUENCE;
    if (!sequence && !ComponentCharts.showsParts(diagram)) {
      return;
    }
    Map<String, DiagramNode> nodes = new HashMap<>();
    diagram.nodes().forEach(node -> nodes.put(node.id(), node));
    int flow = sequence ? startFlow() : 0;
    int order = 0;
    for (DiagramEdge edge : diagram.edges()) {
      Parties.Party from = party(nodes.get(edge.from()), edge.from());
      Parties.Party to = party(nodes.get(edge.to()), edge.to());
      LinkForm form = sequence ? LinkForm.SEQUENCE_DIAGRAM : LinkForm.ARCHITECTURE_DIAGRAM;
      if (from != null && to != null && (sequence || !from.name().equals(to.name()))) {
        order += sequence ? 1 : 0;
        add(from, to, edge.label(), form, flow, order, edge.dotted(), edge.span());
      }
    }
  }

  /** The part that a box stands for; null where it is a decision or a state. */
  private Parties.Party party(DiagramNode node, String id) {
    if (node == null) {
      return parties.named(id);
    }
    return switch (node.shape()) {
      case DECISION, STATE, ENTITY -> null;
      case ACTOR -> new Parties.Party(parties.named(node.label()).name(), ComponentKind.CLIENT);
      default -> ofKind(parties.named(node.label()), node.shape());
    };
  }

  private static Parties.Party ofKind(Parties.Party party, NodeShape shape) {
    if (party.kind() != ComponentKind.OTHER) {
      return party;
    }
    return switch (shape) {
      case DATABASE -> new Parties.Party(party.name(), ComponentKind.STORE);
      case QUEUE -> new Parties.Party(party.name(), ComponentKind.QUEUE);
      default -> party;
    };
  }

  /** The number of a new flow. */
  int startFlow() {
    return ++flows;
  }

  void add(
      Parties.Party from,
      Parties.Party to,
      String label,
      LinkForm form,
      int flow,
      int order,
      boolean answer,
      Span span) {
    String text = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
    String words = from.name() + " → " + to.name() + (text.isEmpty() ? "" : ": " + text);
    links.add(
        new ComponentLink(
            from.name(),
            from.kind(),
            to.name(),
            to.kind(),
            text.strip(),
            form,
            flow,
            order,
            answer,
            span,
            List.of(new Evidence(span, words, form.words()))));
  }
}
