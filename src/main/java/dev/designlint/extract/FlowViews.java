package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.Image;
import dev.designlint.document.Section;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.LinkForm;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.fact.UndrawnFlow;
import java.util.List;

/** Finds out whether anything shows the order in which a request passes the parts. */
final class FlowViews {
  /** So many steps in order are a flow. */
  private static final int FLOW = 3;

  /** So many sentences in which a part calls another tell of a path worth a picture. */
  private static final int SAID = 2;

  private FlowViews() {}

  /** The flow that is told in words only; none where a diagram or a list may show it. */
  static List<UndrawnFlow> undrawn(
      Document document,
      List<Marked> marked,
      List<TopicCoverage> topics,
      List<ComponentLink> links) {
    TopicCoverage told = null;
    for (TopicCoverage topic : topics) {
      if (topic.topic() == Topic.DATA_FLOW && (topic.isAddressed() || topic.isMentioned())) {
        told = topic;
      }
    }
    if (told == null || mayBeDrawn(document) || isListed(marked)) {
      return List.of();
    }
    int said = 0;
    for (ComponentLink link : links) {
      if (link.flow() > 0) {
        return List.of();
      }
      said += link.form() == LinkForm.SENTENCE ? 1 : 0;
    }
    if (said < SAID) {
      return List.of();
    }
    return List.of(new UndrawnFlow(told.span(), told.evidence()));
  }

  private static boolean mayBeDrawn(Document document) {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Image image && Images.isDrawing(image)
            || block instanceof Diagram diagram && showsOrder(diagram)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A diagram that cannot be read, one of calls or states, or one with numbers on its lines. */
  private static boolean showsOrder(Diagram diagram) {
    if (!diagram.evaluable() || diagram.kind() != DiagramKind.ARCHITECTURE) {
      return diagram.kind() != DiagramKind.SCHEMA;
    }
    if (!ComponentCharts.isOne(diagram)) {
      return true;
    }
    int numbered = 0;
    for (DiagramEdge edge : diagram.edges()) {
      numbered += startsWithNumber(edge.label()) ? 1 : 0;
    }
    return numbered >= FLOW;
  }

  private static boolean startsWithNumber(String label) {
    for (int i = 0; i < Math.min(2, label.length()); i++) {
      if (Character.isDigit(label.charAt(i)) || label.charAt(i) >= '①' && label.charAt(i) <= '⑳') {
        return true;
      }
    }
    return false;
  }

  /** Whether a numbered list goes through at least three steps, or a line has two arrows. */
  private static boolean isListed(List<Marked> marked) {
    int last = 0;
    for (Marked mark : marked) {
      int number = mark.statement().number();
      last = number == 0 ? last : number == last + 1 ? number : number == 1 ? 1 : 0;
      if (last >= FLOW || arrows(mark.statement().text().value()) > 1) {
        return true;
      }
    }
    return false;
  }

  private static int arrows(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c == '→' || c == '>' && i > 0 && text.charAt(i - 1) == '-' ? 1 : 0;
    }
    return count;
  }
}
