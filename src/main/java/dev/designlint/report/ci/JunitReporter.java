package dev.designlint.report.ci;

import dev.designlint.finding.Finding;
import dev.designlint.report.Plain;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes JUnit's report format: each document is a suite, each finding a case that failed, and a
 * document without findings has one case that passed, since many readers reject a report without
 * any.
 */
public final class JunitReporter extends XmlReporter {
  @Override
  void write(Review review, XMLStreamWriter xml) throws XMLStreamException {
    int failures = 0;
    int passed = 0;
    for (DocumentReview document : review.documents()) {
      failures += document.findings().size();
      passed += document.findings().isEmpty() ? 1 : 0;
    }
    int errors = review.problems().size();
    boolean empty = review.documents().isEmpty() && errors == 0;
    start("testsuites", xml);
    attribute("name", "designlint", xml);
    counts(failures + passed + errors + (empty ? 1 : 0), failures, errors, xml);
    for (DocumentReview document : review.documents()) {
      document(document, xml);
    }
    if (errors > 0) {
      problems(review.problems(), xml);
    }
    if (empty) {
      start("testsuite", xml);
      attribute("name", "designlint", xml);
      counts(1, 0, 0, xml);
      passed("no document to review", "designlint", xml);
      end(xml);
    }
    end(xml);
  }

  private static void document(DocumentReview document, XMLStreamWriter xml)
      throws XMLStreamException {
    int count = document.findings().size();
    start("testsuite", xml);
    attribute("name", document.path(), xml);
    counts(Math.max(1, count), count, 0, xml);
    if (count == 0) {
      passed("no findings", document.path(), xml);
    }
    for (Finding finding : document.findings()) {
      String place = finding.span().line() + ":" + finding.span().start().column();
      start("testcase", xml);
      attribute("name", finding.rule().id() + " " + place, xml);
      attribute("classname", finding.span().path(), xml);
      start("failure", xml);
      attribute("type", finding.severity().key(), xml);
      attribute("message", finding.message(), xml);
      String where = finding.span().path() + ":" + place + ": ";
      xml.writeCharacters(
          allowed(Plain.text(where + finding.message()) + "\n" + finding.rule().advice()));
      xml.writeEndElement();
      end(xml);
    }
    end(xml);
  }

  private static void problems(List<Problem> problems, XMLStreamWriter xml)
      throws XMLStreamException {
    start("testsuite", xml);
    attribute("name", "not reviewed", xml);
    counts(problems.size(), 0, problems.size(), xml);
    for (Problem problem : problems) {
      start("testcase", xml);
      attribute("name", "line " + problem.line(), xml);
      attribute("classname", problem.path(), xml);
      start("error", xml);
      attribute("type", Severity.ERROR.key(), xml);
      attribute("message", problem.message(), xml);
      xml.writeCharacters(allowed(Plain.text(problem.message())));
      xml.writeEndElement();
      end(xml);
    }
    end(xml);
  }

  private static void passed(String name, String path, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("testcase");
    attribute("name", name, xml);
    attribute("classname", path, xml);
  }

  private static void counts(int tests, int failures, int errors, XMLStreamWriter xml)
      throws XMLStreamException {
    attribute("tests", String.valueOf(tests), xml);
    attribute("failures", String.valueOf(failures), xml);
    attribute("errors", String.valueOf(errors), xml);
  }
}
