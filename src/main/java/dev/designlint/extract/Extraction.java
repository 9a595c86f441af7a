package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Connection;
import dev.designlint.fact.Design;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.NamedBottleneck;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.StatedValue;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.fact.UnfilledTemplate;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementReader;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Turns a document into facts: the one place that knows all extractors and their order. */
public final class Extraction {
  private Extraction() {}

  /**
   * Understands a document.
   *
   * @param document the document, as parsed
   * @param vocabulary the words by which it is understood
   * @param kind the kind that the user asks for, or an empty string to find out
   */
  public static Facts extract(Document document, Vocabulary vocabulary, String kind) {
    List<Statement> statements = StatementReader.read(document);
    List<Marked> marked = new Marker(vocabulary).mark(document, statements);
    SectionWords words = SectionWords.of(document, marked);
    Cues cues = new Cues(vocabulary);

    KindClassifier.Verdict verdict = KindClassifier.classify(document, marked, words, kind);
    TopicGrader grader = new TopicGrader(document, marked, words, vocabulary);
    List<TopicCoverage> topics = grader.grade(vocabulary);
    verdict = recognised(document, marked, topics, verdict);
    List<Technology> technologies =
        new TechnologyReader(document, marked, vocabulary, cues, verdict.kind()).read();
    ScaleLevel scale = ScaleReader.level(marked);
    int count = words.total()[0] + rootWords(document, words);
    UnfilledTemplate unfilled = UnfilledReader.read(document, marked);
    String obstacle = unfilled == null ? Obstacles.of(document, count) : Design.UNFILLED;
    topics =
        Applicability.adjusted(
            document, verdict, marked, topics, technologies, cues, obstacle.isEmpty());

    Design design =
        new Design(
            document.title(),
            verdict.kind(),
            count,
            Applicability.isRunningSystem(verdict, topics, technologies),
            DiagramReader.isFullyDrawn(document),
            scale,
            obstacle,
            Homes.title(document),
            verdict.evidence());
    List<Fact> facts = new ArrayList<>(topics);
    facts.addAll(DiagramReader.diagrams(document, words));
    if (unfilled == null) {
      facts.addAll(PlaceholderReader.read(document, marked, words));
    } else {
      facts.add(unfilled);
    }
    facts.addAll(new TalkingPointReader(document, marked, vocabulary).read());
    if (design.isEvaluable()) {
      facts.addAll(technologies);
      marked.forEach(mark -> facts.addAll(mark.quantities()));
      List<Component> components =
          new ComponentReader(document, marked, technologies, vocabulary, cues).read();
      facts.addAll(components);
      facts.addAll(
          new AspectReader(document, marked, grader, vocabulary)
              .read(technologies, components, topics, scale));
      facts.addAll(
          new DependenceReader(document, marked, vocabulary, cues)
              .read(components, verdict.kind()));
      List<ComponentLink> links =
          new LinkReader(document, marked, components, vocabulary, cues).read();
      facts.addAll(links);
      facts.addAll(DrawnEntities.of(document));
      facts.addAll(ComponentCharts.orphans(document));
      facts.addAll(FlowViews.undrawn(document, marked, topics, links));
      List<NamedBottleneck> bottlenecks =
          new BottleneckReader(marked, components, vocabulary, cues).read();
      facts.addAll(bottlenecks);
      facts.addAll(new UnmarkedParts(document).read(bottlenecks, components, technologies));
      List<Connection> connections = DiagramReader.connections(document);
      facts.addAll(
          new ComponentDepthReader(document, marked, words, vocabulary)
              .read(components, technologies, connections));
      facts.addAll(connections);
      facts.addAll(new EntityReader(document, marked, vocabulary).read(technologies, components));
      facts.addAll(EndpointReader.read(document, marked));
      facts.addAll(ServiceNames.read(marked));
      facts.addAll(new PromiseReader(marked, vocabulary, cues).read());
      facts.addAll(new DecisionReader(marked, cues).read());
      facts.addAll(new AlternativeReader(marked, words, vocabulary, cues).read());
      facts.addAll(new FashionReader(marked, vocabulary, cues).read(technologies));
      facts.add(PhaseReader.read(document, marked, words, vocabulary));
      facts.addAll(new TradeOffReader(marked, cues).read());
      facts.addAll(EarlyDetailReader.read(document, marked, topics));
      List<StatedValue> values = new StatedValueReader(document, marked, cues).read();
      facts.addAll(values);
      facts.addAll(new RequirementReader(marked, vocabulary).read(values, topics));
      facts.addAll(CalculationReader.read(marked));
      facts.addAll(LatencyBudgetReader.read(marked));
      facts.addAll(UseCaseListReader.read(marked));
      facts.addAll(new AbsoluteClaimReader(document, marked, vocabulary, cues).read());
      facts.addAll(new VagueWordingReader(marked, vocabulary, topics).read());
    }
    return new Facts(design, List.copyOf(facts));
  }

  private static KindClassifier.Verdict recognised(
      Document document,
      List<Marked> marked,
      List<TopicCoverage> topics,
      KindClassifier.Verdict verdict) {
    if (verdict.stated() || Obstacles.isForeign(document.source().text())) {
      return verdict;
    }
    List<Evidence> against = DesignRecognizer.against(document, marked, topics, verdict.signs());
    return against.isEmpty()
        ? verdict
        : new KindClassifier.Verdict(DocumentKind.NOT_A_DESIGN, against, verdict.signs(), false);
  }

  private static int rootWords(Document document, SectionWords words) {
    int count = 0;
    for (int i = 1; i < document.sections().size(); i++) {
      if (document.sections().get(i).parent() < 0) {
        count += words.total()[i];
      }
    }
    return count;
  }
}
