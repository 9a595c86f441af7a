package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.fact.Component;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.NamedBottleneck;
import dev.designlint.fact.Technology;
import dev.designlint.fact.UnmarkedPart;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds bottlenecks and chosen stores that the text names and no diagram marks. */
final class UnmarkedParts {
  /** What authors write into a diagram where load or failure is the point. */
  private static final String[] MARKS = {
    "bottleneck",
    "hot ",
    "limit",
    "spof",
    "single point",
    "note ",
    "style ",
    "classdef",
    "<color:",
    "⚠",
    "🔥",
    "/s",
    " rps",
    " qps",
    " tps",
    "replica"
  };

  private final Document document;

  UnmarkedParts(Document document) {
    this.document = document;
  }

  /** What no diagram marks; nothing where a diagram of the document cannot be read. */
  List<UnmarkedPart> read(
      List<NamedBottleneck> bottlenecks, List<Component> components, List<Technology> chosen) {
    if (!DiagramReader.isFullyDrawn(document)) {
      return List.of();
    }
    StringBuilder all = new StringBuilder();
    Span place = null;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && DiagramReader.isOfComponents(diagram)) {
          if (diagram.form() == DiagramForm.DECLARED
              || !diagram.span().path().equals(document.source().path())) {
            return List.of();
          }
          place = place == null && ComponentCharts.isOne(diagram) ? diagram.span() : place;
          append(all, diagram.span());
        } else if (block instanceof Diagram other && other.kind() == DiagramKind.OTHER) {
          return List.of();
        }
      }
    }
    List<UnmarkedPart> result = new ArrayList<>();
    String text = all.toString().toLowerCase(Locale.ROOT);
    if (place != null) {
      Evidence diagram = new Evidence(place, "diagram", "marks nothing");
      bottlenecks(bottlenecks, text, diagram, result);
      if (!hasTableOfProducts()) {
        decisions(components, chosen, text, diagram, result);
      }
    }
    return result;
  }

  /** A table that gives the product of each part is the key to the diagram. */
  private boolean hasTableOfProducts() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Table table) {
          for (Text head : table.header()) {
            if (head.value().toLowerCase(Locale.ROOT).contains("tech")) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private void append(StringBuilder all, Span span) {
    SourceFile source = document.source();
    for (int line = span.start().line(); line <= span.end().line(); line++) {
      if (line <= source.lineCount()) {
        all.append(source.line(line)).append('\n');
      }
    }
  }

  private static void bottlenecks(
      List<NamedBottleneck> bottlenecks, String text, Evidence diagram, List<UnmarkedPart> result) {
    for (String mark : MARKS) {
      if (text.contains(mark)) {
        return;
      }
    }
    for (NamedBottleneck bottleneck : bottlenecks) {
      result.add(
          new UnmarkedPart(
              bottleneck.component(),
              "is called a bottleneck, and no diagram marks it",
              bottleneck.span(),
              List.of(bottleneck.evidence().get(0), diagram)));
    }
  }

  /** A box "Database" where the text decides for one product hides the decision. */
  private static void decisions(
      List<Component> components,
      List<Technology> chosen,
      String text,
      Evidence diagram,
      List<UnmarkedPart> result) {
    UnmarkedPart first = null;
    int more = 0;
    for (Technology technology : chosen) {
      if (technology.isChosen() && technology.justified() && technology.isOperated()) {
        for (Component component : components) {
          boolean hidden =
              component.technology().equals(technology.name())
                  && component.drawn()
                  && component.kind().isStateful()
                  && !text.contains(firstWord(technology.name()));
          more += hidden && first != null ? 1 : 0;
          if (hidden && first == null) {
            first =
                new UnmarkedPart(
                    component.name(),
                    "is " + technology.name() + " by decision, and no diagram says so",
                    technology.span(),
                    List.of(technology.evidence().get(0), diagram));
          }
        }
      }
    }
    if (first != null) {
      String gap = first.gap() + (more > 0 ? " (nor of " + more + " more)" : "");
      result.add(new UnmarkedPart(first.part(), gap, first.span(), first.evidence()));
    }
  }

  /** The word by which a product is called: "kafka" of "Apache Kafka". */
  private static String firstWord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String maker : new String[] {"apache ", "amazon ", "aws ", "google ", "azure "}) {
      if (lower.startsWith(maker)) {
        lower = lower.substring(maker.length());
      }
    }
    int space = lower.indexOf(' ');
    String word = space > 0 ? lower.substring(0, space) : lower;
    // Spoken short: "Postgres" for PostgreSQL, "Mongo" for MongoDB.
    return word.length() > 5 ? word.substring(0, 5) : word;
  }
}
