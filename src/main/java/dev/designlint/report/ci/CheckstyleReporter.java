package dev.designlint.report.ci;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the report format of Checkstyle, which many tools read. */
public final class CheckstyleReporter extends XmlReporter {
  @Override
  void write(Review review, XMLStreamWriter xml) throws XMLStreamException {
    start("checkstyle", xml);
    xml.writeAttribute("version", "4.3");
    for (DocumentReview document : review.documents()) {
      String open = null;
      for (Finding finding : document.findings()) {
        if (!finding.span().path().equals(open)) {
          if (open != null) {
            end(xml);
          }
          open = finding.span().path();
          file(open, xml);
        }
        error(
            finding.span().line(),
            finding.span().start().column(),
            finding.severity().key(),
            finding.message(),
            "designlint." + finding.rule().id(),
            xml);
      }
      if (open != null) {
        end(xml);
      }
    }
    for (Problem problem : review.problems()) {
      file(problem.path(), xml);
      error(problem.line(), problem.column(), "error", problem.message(), "designlint", xml);
      end(xml);
    }
    end(xml);
  }

  private static void file(String path, XMLStreamWriter xml) throws XMLStreamException {
    start("file", xml);
    attribute("name", path, xml);
  }

  private static void error(
      int line, int column, String severity, String message, String source, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("error");
    attribute("line", String.valueOf(Math.max(1, line)), xml);
    attribute("column", String.valueOf(Math.max(1, column)), xml);
    attribute("severity", severity, xml);
    attribute("message", message, xml);
    attribute("source", source, xml);
  }
}
