package dev.designlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.report.Reporter;
import dev.designlint.report.Reviews;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class XmlReportersTest {
  private static final SourceFile SOURCE = new SourceFile("a\"<&.md", "one\ntwo\n");
  private static final Finding FINDING =
      Reviews.finding(Severity.WARNING, "]]> \"<&\u0001\uFFFE\uD800\n é", SOURCE.span(4, 7));
  private static final Problem PROBLEM = new Problem("gone.md", 0, 0, "is \u0000", "", false);

  @Test
  void junitHasACaseForEachFindingAndProblem() throws Exception {
    Review review = Reviews.with(Reviews.of(Reviews.document(SOURCE, FINDING)), PROBLEM);
    Element root = root(new JunitReporter(), review);
    assertThat(counts(root)).isEqualTo("2 1 1");
    NodeList cases = root.getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(2);
    Element found = (Element) cases.item(0);
    assertThat(found.getAttribute("name")).isEqualTo("unjustified-technology 2:1");
    assertThat(found.getAttribute("classname")).isEqualTo("a\"<&.md");
    Element failure = (Element) found.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("]]> \"<&?\uFFFD\uFFFD? é");
    assertThat(failure.getTextContent())
        .isEqualTo("a\"<&.md:2:1: ]]> \"<&?\uFFFD\uFFFD? é\nGive one reason");
    assertThat(((Element) cases.item(1)).getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @Test
  void junitHasACaseThatPassesWhereNothingIsFound() throws Exception {
    for (Review review : new Review[] {Reviews.of(), Reviews.of(Reviews.document(SOURCE))}) {
      Element root = root(new JunitReporter(), review);
      assertThat(counts(root)).isEqualTo("1 0 0");
      assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(1);
      assertThat(root.getElementsByTagName("failure").getLength()).isZero();
    }
  }

  @Test
  void checkstyleHasAnErrorForEachFindingAndProblem() throws Exception {
    Review review = Reviews.with(Reviews.of(Reviews.document(SOURCE, FINDING)), PROBLEM);
    NodeList files = root(new CheckstyleReporter(), review).getElementsByTagName("file");
    assertThat(files.getLength()).isEqualTo(2);
    Element file = (Element) files.item(0);
    assertThat(file.getAttribute("name")).isEqualTo("a\"<&.md");
    Element error = (Element) file.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("2");
    assertThat(error.getAttribute("column")).isEqualTo("1");
    assertThat(error.getAttribute("severity")).isEqualTo("warning");
    assertThat(error.getAttribute("source")).isEqualTo("designlint.unjustified-technology");
    assertThat(error.getAttribute("message")).startsWith("]]> \"<&?");
    assertThat(((Element) files.item(1)).getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @Test
  void whatXmlDoesNotKnowIsReplaced() {
    assertThat(XmlReporter.allowed("a\u0000\u001f\uD800b\uFFFF\t\n\uD83D\uDE00"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFDb\uFFFD\t\n\uD83D\uDE00");
  }

  private static String counts(Element root) {
    return String.join(
        " ",
        root.getAttribute("tests"),
        root.getAttribute("failures"),
        root.getAttribute("errors"));
  }

  private static Element root(Reporter reporter, Review review) throws Exception {
    String xml = Reviews.written(reporter, review);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
