package dev.designlint.report;

import dev.designlint.fact.Component;
import dev.designlint.fact.Connection;
import dev.designlint.fact.Decision;
import dev.designlint.fact.Dependence;
import dev.designlint.fact.Design;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.EarlyDetail;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Placeholder;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.SinglePointOfFailure;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyWeight;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.fact.TradeOff;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was understood of each document, with the statements it rests on. */
public final class FactsReporter implements Reporter {
  private static final Map<Class<?>, String> HEADINGS =
      Map.of(
          TopicCoverage.class, "Topics",
          Technology.class, "Technologies",
          Quantity.class, "Quantities",
          Component.class, "Components",
          Connection.class, "Connections",
          Decision.class, "Decisions",
          TradeOff.class, "Trade-offs",
          DrawnDiagram.class, "Diagrams",
          Placeholder.class, "Placeholders");

  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      Design design = document.facts().design();
      out.append(Plain.text(document.path())).append(": ").append(design.kind().key());
      out.append(", " + design.words() + " words, scale ")
          .append(lower(design.scale()))
          .append('\n');
      evidence(design.evidence(), "  ", out);
      String last = "";
      for (Fact fact : document.facts().facts()) {
        String heading = heading(fact);
        if (!heading.equals(last)) {
          out.append('\n').append(heading).append('\n');
          last = heading;
        }
        out.append("  ")
            .append(Plain.text(line(fact)))
            .append("  (line " + fact.span().line() + ")\n");
        if (!(fact instanceof Quantity)) {
          evidence(fact.evidence(), "    ", out);
        }
        if (fact instanceof TopicCoverage coverage && !coverage.isAddressed()) {
          for (Evidence rejected : coverage.rejected()) {
            out.append("    not accepted: ").append(words(rejected)).append('\n');
          }
        }
      }
    }
  }

  private static void evidence(List<Evidence> evidence, String indent, Appendable out)
      throws IOException {
    for (Evidence each : evidence) {
      out.append(indent).append(words(each)).append('\n');
    }
  }

  private static String words(Evidence evidence) {
    return Plain.text(
        evidence.span().line() + ": " + evidence.text() + " [" + evidence.reason() + "]");
  }

  private static String heading(Fact fact) {
    return HEADINGS.getOrDefault(fact.getClass(), fact.group());
  }

  private static String line(Fact fact) {
    if (fact instanceof TopicCoverage topic) {
      return topic.topic().key() + ": " + topic.grade().key();
    } else if (fact instanceof Technology technology) {
      return technology.name()
          + ": "
          + technology.role().key()
          + (technology.justified() ? ", with a reason" : ", without a reason");
    } else if (fact instanceof Quantity quantity) {
      return quantity.dimension().key() + " " + quantity.text() + " = " + quantity.value();
    } else if (fact instanceof Component component) {
      return component.name()
          + ": "
          + lower(component.kind())
          + ", copies "
          + lower(component.redundancy())
          + (component.drawn() ? ", drawn" : "")
          + (component.described() ? ", described" : "")
          + ", named "
          + component.mentions()
          + " times";
    } else if (fact instanceof Connection connection) {
      return connection.from()
          + " → "
          + connection.to()
          + (connection.label().isEmpty() ? "" : ": " + connection.label());
    } else if (fact instanceof Decision decision) {
      return decision.subject()
          + mark(decision.justified(), "reason")
          + mark(decision.alternative(), "alternative")
          + mark(decision.costStated(), "cost");
    } else if (fact instanceof TradeOff tradeOff) {
      return tradeOff.subject()
          + mark(tradeOff.gainStated(), "gain")
          + mark(tradeOff.costStated(), "cost");
    } else if (fact instanceof DrawnDiagram diagram) {
      return diagram.form()
          + " "
          + diagram.kind()
          + ", "
          + diagram.nodes()
          + " nodes, "
          + diagram.edges()
          + " lines"
          + (diagram.ofComponents() ? ", of components" : "")
          + (diagram.problem().isEmpty() ? "" : ": " + diagram.problem());
    } else if (fact instanceof Placeholder placeholder) {
      return placeholder.text();
    } else if (fact instanceof EarlyDetail detail) {
      return "detail before the problem: " + detail.detail();
    } else if (fact instanceof Dependence dependence) {
      return "depended upon: " + dependence.part() + ": " + dependence.reason();
    } else if (fact instanceof SinglePointOfFailure point) {
      return "single point of failure: " + point.component() + ": " + point.reason();
    } else if (fact instanceof TechnologyWeight weight) {
      return "technologies weigh "
          + weight.total()
          + " of "
          + weight.budget()
          + ": "
          + weight.heaviest();
    }
    return fact.describe();
  }

  private static String mark(boolean there, String what) {
    return there ? " +" + what : " -" + what;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
