package dev.designlint.template;

import dev.designlint.template.SystemKind.Entity;
import dev.designlint.template.SystemKind.Part;
import dev.designlint.template.SystemKind.Relation;
import dev.designlint.template.SystemKind.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the diagrams of a kind of system in Mermaid, to be changed by the author. */
final class Skeletons {
  private static final String CLIENT = "Client";
  private static final String ENTRY = "Load balancer";

  private Skeletons() {}

  /** The parts with the client and the load balancer in front of them. */
  static List<Part> parts(SystemKind kind) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(CLIENT, "client"));
    parts.add(new Part(ENTRY, "load-balancer"));
    parts.addAll(kind.components());
    return parts;
  }

  /**
   * The steps with the way to the first one before them; the load balancer also leads to each other
   * part that calls and is called by none, unless it works by itself.
   */
  static List<Step> steps(SystemKind kind) {
    List<Step> steps = new ArrayList<>();
    String call = kind.apis().get(0);
    steps.add(new Step(CLIENT, ENTRY, call, true));
    steps.add(new Step(ENTRY, kind.steps().get(0).from(), call, true));
    for (Step step : kind.steps()) {
      if (isEntered(step.from(), kind) && !isCalled(step.from(), steps)) {
        steps.add(new Step(ENTRY, step.from(), "requests", true));
      }
      steps.add(step);
    }
    return steps;
  }

  private static boolean isEntered(String name, SystemKind kind) {
    for (Part part : kind.components()) {
      if (part.name().equals(name)) {
        return part.kind().equals("service") || part.kind().equals("gateway");
      }
    }
    return false;
  }

  private static boolean isCalled(String name, List<Step> steps) {
    return steps.stream().anyMatch(step -> step.to().equals(name));
  }

  /** A flowchart of the parts. */
  static String architecture(SystemKind kind) {
    List<String> lines = new ArrayList<>(List.of("flowchart LR"));
    for (Part part : parts(kind)) {
      String open = part.kind().equals("client") ? "([" : part.isStateful() ? "[(" : "[";
      String close = part.kind().equals("client") ? "])" : part.isStateful() ? ")]" : "]";
      lines.add("  " + id(part.name()) + open + part.name() + close);
    }
    for (Step step : steps(kind)) {
      String arrow = step.waits() ? " -->|" : " -.->|";
      lines.add("  " + id(step.from()) + arrow + edge(step.label()) + "| " + id(step.to()));
    }
    return String.join("\n", lines);
  }

  /** A sequence diagram of the steps. */
  static String sequence(SystemKind kind) {
    List<String> lines = new ArrayList<>(List.of("sequenceDiagram"));
    for (Part part : parts(kind)) {
      lines.add("  participant " + id(part.name()) + " as " + part.name());
    }
    for (Step step : steps(kind)) {
      String arrow = step.waits() ? "->>" : "-)";
      lines.add("  " + id(step.from()) + arrow + id(step.to()) + ": " + step.label());
    }
    lines.add("  " + id(ENTRY) + "-->>" + id(CLIENT) + ": answer");
    return String.join("\n", lines);
  }

  /** An entity diagram. */
  static String entities(SystemKind kind) {
    List<String> lines = new ArrayList<>(List.of("erDiagram"));
    for (Relation relation : kind.relations()) {
      lines.add(
          "  "
              + upper(relation.from())
              + " ||--o{ "
              + upper(relation.to())
              + " : "
              + relation.verb());
    }
    for (Entity entity : kind.entities()) {
      lines.add("  " + upper(entity.name()) + " {");
      for (int i = 0; i < entity.fields().size(); i++) {
        lines.add("    text " + entity.fields().get(i) + (i == 0 ? " PK" : ""));
      }
      lines.add("  }");
    }
    return String.join("\n", lines);
  }

  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return id.toString();
  }

  /** A label without the characters that end one in Mermaid. */
  private static String edge(String label) {
    return label.matches("[\\w ,.'-]*") ? label : "\"" + label + "\"";
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
