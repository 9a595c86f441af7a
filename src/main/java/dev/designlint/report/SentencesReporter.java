package dev.designlint.report;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.TalkingPoint;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import java.io.IOException;
import java.util.List;

/** Writes which choices and talking points a document states, and how to state the others. */
public final class SentencesReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      List<TalkingPoint> points = document.facts().of(TalkingPoint.class);
      out.append(Plain.text(document.path()));
      out.append(": " + found(points) + " of " + points.size() + " sentences\n");
      group("Choices", points, true, out);
      group("Talking points", points, false, out);
    }
  }

  private static void group(
      String heading, List<TalkingPoint> points, boolean choices, Appendable out)
      throws IOException {
    out.append('\n').append(heading).append('\n');
    for (TalkingPoint point : points) {
      if (point.choice() == choices) {
        point(point, out);
      }
    }
  }

  private static void point(TalkingPoint point, Appendable out) throws IOException {
    String verdict = point.found() ? "found" : "missing";
    out.append(String.format("  %-8s %s%n", verdict, Plain.text(point.title())));
    if (!point.found()) {
      out.append("           say: ").append(Plain.text(point.fillIn())).append('\n');
    }
    for (Evidence evidence : point.evidence()) {
      String place = String.valueOf(evidence.span().line());
      out.append("           line " + place + ": " + Plain.text(evidence.text())).append('\n');
    }
  }

  private static long found(List<TalkingPoint> points) {
    return points.stream().filter(TalkingPoint::found).count();
  }
}
