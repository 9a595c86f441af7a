package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.fact.AspectAnswer;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentDepth;
import dev.designlint.fact.Connection;
import dev.designlint.fact.DeepDiveSelection;
import dev.designlint.fact.DepthAspect;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Technology;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Tells which components matter most and how deep the document goes into each of them. */
final class ComponentDepthReader {
  private static final int MOST_COMPONENTS = 5;
  private static final int MOST_EVIDENCE = 3;

  /** A section of so many words under the name of a part goes into it. */
  private static final int WORDS_OF_A_DIVE = 80;

  /** Aspects beyond the role that make a part one that is gone into. */
  private static final int ASPECTS_OF_A_DIVE = 4;

  private final Document document;
  private final List<Marked> marked;
  private final SectionWords words;
  private final ComponentStatements statements;
  private final DepthCues depthCues;

  ComponentDepthReader(
      Document document, List<Marked> marked, SectionWords words, Vocabulary vocabulary) {
    this.document = document;
    this.marked = marked;
    this.words = words;
    this.statements = new ComponentStatements(document, marked, vocabulary);
    this.depthCues = new DepthCues(vocabulary);
  }

  /** The components that matter, the weightiest first, and how many of them are gone into. */
  List<Fact> read(
      List<Component> components, List<Technology> technologies, List<Connection> connections) {
    List<ComponentDepth> depths = new ArrayList<>();
    List<ComponentWeight> heaviest =
        ComponentWeight.heaviest(
            components, technologies, connections, statements, marked, depthCues);
    for (int i = 0; i < heaviest.size() && i < MOST_COMPONENTS; i++) {
      depths.add(depth(heaviest.get(i), i + 1, technologies));
    }
    List<Fact> result = new ArrayList<>(depths);
    if (!depths.isEmpty()) {
      result.add(selection(depths));
    }
    return result;
  }

  private ComponentDepth depth(ComponentWeight weight, int rank, List<Technology> technologies) {
    Component component = weight.component();
    List<Marked> about = statements.about(component);
    List<AspectAnswer> answers = new ArrayList<>();
    boolean limited = false;
    for (Marked mark : about) {
      limited |= depthCues.isLimit(mark);
    }
    for (DepthAspect aspect : DepthAspect.values()) {
      boolean applies =
          switch (aspect) {
            case DATA -> component.kind().isStateful();
            case CHOICE -> !component.technology().isEmpty();
            default -> true;
          };
      if (applies) {
        answers.add(new AspectAnswer(aspect, answer(aspect, component, about, technologies)));
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(component.span(), component.name(), "a component that much depends on"));
    if (weight.bottleneck() != null) {
      Statement statement = weight.bottleneck().statement();
      evidence.add(
          new Evidence(statement.text().span(), statement.quote(), "calls it the bottleneck"));
    }
    return new ComponentDepth(
        component.name(),
        component.kind(),
        component.technology(),
        rank,
        weight.bottleneck() != null,
        limited,
        about.size(),
        List.copyOf(answers),
        weight.bottleneck() == null ? component.span() : evidence.get(1).span(),
        List.copyOf(evidence));
  }

  private List<Evidence> answer(
      DepthAspect aspect, Component component, List<Marked> about, List<Technology> technologies) {
    List<Evidence> result = new ArrayList<>();
    for (Marked mark : about) {
      Statement statement = mark.statement();
      if (result.size() < MOST_EVIDENCE && depthCues.speaksOf(aspect, mark)) {
        result.add(
            new Evidence(statement.text().span(), statement.quote(), "says " + aspect.title()));
      }
    }
    if (result.isEmpty() && aspect == DepthAspect.CHOICE) {
      for (Technology technology : technologies) {
        if (technology.justified() && technology.name().equals(component.technology())) {
          List<Evidence> reasons = technology.evidence();
          result.add(reasons.get(reasons.size() - 1));
        }
      }
    }
    return List.copyOf(result);
  }

  private DeepDiveSelection selection(List<ComponentDepth> depths) {
    int goneInto = 0;
    List<Evidence> evidence = new ArrayList<>();
    StringBuilder first = new StringBuilder();
    for (ComponentDepth depth : depths) {
      goneInto += depth.depth() >= ASPECTS_OF_A_DIVE ? 1 : 0;
      evidence.add(depth.evidence().get(0));
      if (depth.rank() <= 2) {
        first.append(first.isEmpty() ? "`" : " and `").append(depth.component()).append('`');
      }
    }
    return new DeepDiveSelection(
        depths.size(),
        goneInto + dives(),
        first.toString(),
        Homes.title(document),
        List.copyOf(evidence));
  }

  /** Sections long enough to go into the part that their heading names. */
  private int dives() {
    int count = 0;
    for (Marked mark : marked) {
      Section section = mark.statement().section();
      boolean longEnough =
          mark.statement().kind() == StatementKind.HEADING
              && words.total()[section.index()] >= WORDS_OF_A_DIVE
              && !Marker.isTitle(document, section);
      count += longEnough && (depthCues.isDiveHeading(mark) || statements.namesAny(mark)) ? 1 : 0;
    }
    return count;
  }
}
