package dev.designlint.extract;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Connection;
import dev.designlint.fact.Technology;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a component matters: how often it is named, how many ties it has and how hard it is to
 * operate; the named bottleneck comes before all others.
 *
 * @param component the component
 * @param weight its weight; a plain number that only compares components of one document
 * @param bottleneck the statement that calls it the bottleneck, or null
 */
record ComponentWeight(Component component, int weight, Marked bottleneck)
    implements Comparable<ComponentWeight> {
  private static final int OF_A_TIE = 2;
  private static final int OF_OPERATION = 2;
  private static final int OF_THE_BOTTLENECK = 1_000;

  /** Names so seldom met belong to parts that hardly matter. */
  private static final int FEWEST_MENTIONS = 2;

  /** The components that matter, the weightiest first. */
  static List<ComponentWeight> heaviest(
      List<Component> components,
      List<Technology> technologies,
      List<Connection> connections,
      ComponentStatements statements,
      List<Marked> marked,
      DepthCues cues) {
    List<Marked> bottlenecks = new ArrayList<>();
    for (Marked mark : marked) {
      if (mark.statement().isClaim() && cues.isBottleneck(mark)) {
        bottlenecks.add(mark);
      }
    }
    List<ComponentWeight> result = new ArrayList<>();
    for (Component component : components) {
      if (component.kind() == ComponentKind.CLIENT
          || component.mentions() < FEWEST_MENTIONS
          || !isName(component.name())) {
        continue;
      }
      Marked bottleneck = null;
      for (Marked mark : bottlenecks) {
        if (bottleneck == null && isCalled(mark, component, statements)) {
          bottleneck = mark;
        }
      }
      int weight = component.mentions() + (bottleneck == null ? 0 : OF_THE_BOTTLENECK);
      for (Technology technology : technologies) {
        if (technology.isChosen() && technology.name().equals(component.technology())) {
          weight += OF_OPERATION * technology.weight();
        }
      }
      for (Connection connection : connections) {
        boolean tied =
            connection.from().equals(component.name()) || connection.to().equals(component.name());
        weight += tied ? OF_A_TIE : 0;
      }
      result.add(new ComponentWeight(component, weight, bottleneck));
    }
    result.sort(null);
    return result;
  }

  /** Orders by weight from the heaviest down, then by name. */
  @Override
  public int compareTo(ComponentWeight other) {
    return weight != other.weight
        ? Integer.compare(other.weight, weight)
        : component.name().compareTo(other.component.name());
  }

  /** A name of one common word names no part in particular. */
  private static boolean isName(String name) {
    String[] forms = Words.of(name).forms();
    if (forms.length != 1) {
      return forms.length > 0;
    }
    return switch (forms[0]) {
      case "server",
          "servers",
          "service",
          "services",
          "worker",
          "workers",
          "node",
          "nodes",
          "api",
          "backend",
          "frontend",
          "database",
          "db",
          "cache",
          "queue",
          "storage",
          "store",
          "cluster",
          "system",
          "client",
          "clients",
          "web",
          "app",
          "proxy",
          "gateway",
          "controller",
          "start",
          "end",
          "yes",
          "no" ->
          false;
      default -> true;
    };
  }

  /** Whether the part stands in the statement, not far from the word, and nothing denies it. */
  private static boolean isCalled(
      Marked mark, Component component, ComponentStatements statements) {
    if (!statements.names(mark, component)) {
      return false;
    }
    Words words = mark.statement().words();
    for (int i = 0; i < words.count(); i++) {
      if (words.negated()[i] && words.forms()[i].equals("bottleneck")) {
        return false;
      }
    }
    return true;
  }
}
