package dev.designlint.report.html;

import dev.designlint.draw.Drawing;
import dev.designlint.draw.Drawings;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.finding.Finding;
import dev.designlint.question.InterviewSheet;
import dev.designlint.report.Plain;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.ReadinessDetails;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what a template shows of one reviewed design. */
final class DocumentViews {
  private final DocumentReview review;
  private final String id;
  private final Map<String, Integer> files = new HashMap<>();

  private DocumentViews(DocumentReview review, String id) {
    this.review = review;
    this.id = id;
    for (SourceFile source : review.sources()) {
      files.putIfAbsent(source.path(), files.size());
    }
  }

  /**
   * What is shown of a design.
   *
   * @param review the design
   * @param id the start of all ids in its part of the page
   * @param href where its part of the report is
   * @param trend its readiness in earlier runs and now, or null
   */
  static DocumentView of(DocumentReview review, String id, String href, LineChart trend) {
    return new DocumentViews(review, id).view(href, trend);
  }

  private DocumentView view(String href, LineChart trend) {
    List<FindingView> findings = new ArrayList<>();
    List<Finding> worst = new ArrayList<>(review.findings());
    worst.sort((one, other) -> one.severity().compareTo(other.severity()));
    for (Finding finding : worst) {
      findings.add(finding(finding, id + "-f" + (findings.size() + 1)));
    }
    return new DocumentView(
        id,
        href,
        Plain.text(review.path()),
        Plain.text(review.facts().design().title()),
        review.facts().design().kind().key(),
        review.score(),
        review.facts().design().obstacle(),
        sources(findings),
        List.copyOf(findings),
        review.suppressed().size(),
        review.baselined().size(),
        topics(),
        ReadinessDetails.of(review.facts()),
        trend,
        review.deepDive() == null
            ? List.of()
            : InterviewSheet.of(review.findings(), review.deepDive()).phases(),
        diagrams(),
        List.of());
  }

  private FindingView finding(Finding finding, String findingId) {
    List<FindingView> children = new ArrayList<>();
    for (Finding child : finding.children()) {
      children.add(finding(child, findingId + "-" + (children.size() + 1)));
    }
    return new FindingView(
        findingId,
        finding.severity(),
        finding.rule().id(),
        finding.rule().part().key(),
        Plain.text(finding.message()),
        finding.rule().advice(),
        finding.rule().question(),
        place(finding.span(), "", ""),
        target(finding.span(), finding.span().line())
            + " "
            + target(finding.span(), finding.span().end().line()),
        places(finding.evidence()),
        places(finding.candidates()),
        List.copyOf(children));
  }

  private List<PlaceView> places(List<Evidence> all) {
    List<PlaceView> places = new ArrayList<>();
    for (Evidence evidence : all) {
      places.add(place(evidence.span(), evidence.text(), evidence.reason()));
    }
    return List.copyOf(places);
  }

  private PlaceView place(Span span, String text, String reason) {
    String line = "line " + span.line();
    boolean first = files.getOrDefault(span.path(), 0) == 0;
    return new PlaceView(
        first ? line : Plain.text(span.path()) + ", " + line,
        target(span, span.line()),
        Plain.text(text),
        Plain.text(reason));
  }

  private String target(Span span, int line) {
    return fileId(files.getOrDefault(span.path(), 0)) + line;
  }

  private String fileId(int file) {
    return id + "-" + (file + 1) + "-l";
  }

  private List<FileView> sources(List<FindingView> findings) {
    Map<String, List<FindingView>> byLine = new HashMap<>();
    for (FindingView finding : findings) {
      byLine.computeIfAbsent(finding.place().target(), key -> new ArrayList<>()).add(finding);
    }
    List<FileView> result = new ArrayList<>();
    for (SourceFile source : review.sources()) {
      String fileId = fileId(files.get(source.path()));
      List<LineView> lines = new ArrayList<>();
      Fences fences = new Fences();
      int count = source.lineCount();
      // A text that ends with a line break has no line behind it.
      int last = count > 1 && source.line(count).isEmpty() ? count - 1 : count;
      for (int number = 1; number <= last; number++) {
        String line = source.line(number);
        List<FindingView> here = byLine.getOrDefault(fileId + number, List.of());
        lines.add(LineView.of(number, line, fences.encloses(line), here));
      }
      result.add(new FileView(fileId, Plain.text(source.path()), List.copyOf(lines)));
    }
    return List.copyOf(result);
  }

  private List<TopicView> topics() {
    List<TopicView> topics = new ArrayList<>();
    for (TopicCoverage coverage : review.facts().of(TopicCoverage.class)) {
      topics.add(
          new TopicView(
              coverage.topic(),
              coverage.grade(),
              places(coverage.evidence()),
              places(coverage.rejected())));
    }
    topics.sort(Comparator.comparing(TopicView::topic));
    return List.copyOf(topics);
  }

  private List<DiagramView> diagrams() {
    List<DiagramView> diagrams = new ArrayList<>();
    for (DrawnDiagram diagram : review.facts().of(DrawnDiagram.class)) {
      if (diagram.form().equals("mermaid")) {
        PlaceView place = place(diagram.span(), "", "");
        diagrams.add(
            new DiagramView(
                "Its own diagram, " + place.line(),
                "As the document has it.",
                place.target(),
                fenced(diagram.span())));
      }
    }
    for (Drawing drawing : Drawings.of(review.facts(), false)) {
      diagrams.add(
          new DiagramView(
              drawing.type().title(),
              "Drawn by designlint from what the document states.",
              "",
              lines(drawing.mermaid())));
    }
    return List.copyOf(diagrams);
  }

  /** The lines between the fences of a diagram, without their common indentation. */
  private String fenced(Span span) {
    SourceFile source = review.source(span.path());
    StringBuilder text = new StringBuilder();
    for (int line = span.line(); line <= span.end().line(); line++) {
      String content = source.line(line);
      String start = content.strip();
      boolean fence = start.startsWith("```") || start.startsWith("~~~") || start.startsWith(":::");
      if (!fence) {
        text.append(content).append('\n');
      }
    }
    return lines(text.toString().stripIndent());
  }

  private static String lines(String text) {
    StringBuilder result = new StringBuilder();
    text.lines().forEach(line -> result.append(Plain.text(line)).append('\n'));
    return result.toString();
  }
}
