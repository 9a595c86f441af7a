package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Holds that a document whose name and text attack every format forges nothing in any of them. */
class HostileDocumentIT {
  /** Each stands in the title, in prose and in an unfinished sentence, which a message quotes. */
  private static final List<String> ATTACKS =
      List.of(
          "::error file=x::pwn %0A::warning::x",
          "]]> \"quoted\" & &lt; `<script>alert(1)</script>`;=1+1",
          "\u001b[31mred \u0001\u0007\u000b\u009b \u202eevil\u2066 \uFFFE",
          "##[error]no ##vso[task.complete]",
          "`[click](http://evil.example)` `![x](y)` {0} @octocat | cell");

  private static final String NAME =
      "::error file=x::%0A,\n::warning::b\u001b[31m]]>\"&<b>'##[error]";

  private static final String TEXT =
      """
      # Design a feed ATTACK

      ## Requirements

      - A reader sees new posts of friends. 500 posts per second, 4,000 reads per second.

      ## Design ATTACK

      - The cache layer (Redis) stores hot posts ATTACK

      ::error file=x::a paragraph

      TODO: ATTACK
      """;

  @TempDir private static Path folder;
  private static Program program;
  private static final List<String> MESSAGES = new ArrayList<>();

  @BeforeAll
  static void writeTheDocument() throws IOException {
    assumeTrue(File.separatorChar == '/', "such a name is possible");
    program = new Program(folder).file("b\u001b.md", "PK\0");
    for (int i = 0; i < ATTACKS.size(); i++) {
      program.file(NAME + i + ".md", TEXT.replace("ATTACK", ATTACKS.get(i)));
    }
    JsonNode documents = new ObjectMapper().readTree(report(ReportFormat.json)).at("/documents");
    assertThat(documents.size()).isEqualTo(ATTACKS.size());
    for (JsonNode document : documents) {
      document.at("/findings").forEach(each -> MESSAGES.add(each.path("message").asText()));
    }
    assertThat(String.join("\n", MESSAGES))
        .contains("::error file=x::pwn %0A", "]]> ", "<script>", "\u001b[31m", "\u0001", "\u202e")
        .contains(
            "\uFFFE", "##[error]", "##vso[", "[click](http://evil.example)", "{0} @octocat |");
  }

  private static String report(ReportFormat format) {
    Program.Run run = program.run("--format", format.name(), "--max-findings", "0", ".");
    assertThat(run.code()).isEqualTo(2);
    return run.out();
  }

  @ParameterizedTest
  @EnumSource
  void noFormatHoldsHiddenCharacters(ReportFormat format) {
    String report = report(format);
    assertHoldsNoHiddenCharacters(
        format == ReportFormat.csv ? report.replace("\r\n", "\n") : report);
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsACommandOfABuildServer(ReportFormat format) {
    List<String> commands = commands(report(format));
    if (format != ReportFormat.github) {
      assertThat(commands).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void questionsHoldNoCommandEither(QuestionsCommand.Format format) throws IOException {
    for (int i = 0; i < ATTACKS.size(); i++) {
      Program.Run run =
          program.run("questions", "--depth", "deep", "--format", format.name(), NAME + i + ".md");
      assertThat(run.code()).as(run.err()).isZero();
      assertHoldsNoHiddenCharacters(run.out());
      assertThat(commands(run.out())).isEmpty();
      if (format == QuestionsCommand.Format.json) {
        JsonNode sheet = new ObjectMapper().readTree(run.out());
        assertThat(sheet.at("/path").asText()).isEqualTo(NAME + i + ".md");
        assertThat(sheet.at("/title").asText().contains("##[error]no ##vso[task.complete]"))
            .isEqualTo(ATTACKS.get(i).startsWith("##["));
      }
    }
  }

  private static void assertHoldsNoHiddenCharacters(String out) {
    out.codePoints()
        .filter(c -> c != '\n' && c != '\t')
        .forEach(
            c ->
                assertThat(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                    .as(Integer.toHexString(c))
                    .isFalse());
  }

  /** The lines that GitHub would act on; there is none that others would. */
  private static List<String> commands(String out) {
    assertThat(out).doesNotContain("##[", "##vso[", "##teamcity[");
    return out.lines().filter(line -> line.stripLeading().startsWith("::")).toList();
  }

  @Test
  void annotationsNameOnlyTheRealFiles() {
    List<String> lines = report(ReportFormat.github).lines().toList();
    String file = "file=%3A%3Aerror file=x%3A%3A%250A%2C?%3A%3Awarning%3A%3Ab?[31m";
    int annotated = 0;
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertThat(line).matches("::(error|warning|notice) title=designlint[^:]*::.*");
      assertThat(line.substring(0, line.indexOf("::", 2)))
          .containsAnyOf(file, "file=b?.md")
          .doesNotContain("file=x::", "file=x,");
      annotated++;
    }
    assertThat(lines.get(lines.size() - 1))
        .startsWith("Annotated: " + annotated + " of " + (MESSAGES.size() + 1));
  }

  @Test
  void conciseHasALineForEachFindingAndProblem() {
    List<String> lines = report(ReportFormat.concise).lines().toList();
    assertThat(lines).hasSize(MESSAGES.size() + 1);
    assertThat(lines.subList(0, MESSAGES.size())).allMatch(line -> line.startsWith("./::error f"));
  }

  @Test
  void jsonFormatsHoldTheTextAsItIs() throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = report(ReportFormat.jsonl).lines().toList();
    assertThat(lines).hasSize(MESSAGES.size() + ATTACKS.size() + 1);
    assertThat(json.readTree(lines.get(0)).at("/path").asText()).isEqualTo(NAME + "0.md");
    for (int i = 0; i < MESSAGES.size(); i++) {
      assertThat(json.readTree(lines.get(i)).at("/message").asText()).isEqualTo(MESSAGES.get(i));
    }
    List<String> scores = report(ReportFormat.scores).lines().toList();
    assertThat(scores).hasSize(ATTACKS.size());
    assertThat(json.readTree(scores.get(3)).at("/path").asText()).isEqualTo(NAME + "3.md");
    assertThat(json.readTree(scores.get(3)).at("/title").asText()).contains("##[error]no");
    JsonNode run = json.readTree(report(ReportFormat.sarif)).at("/runs/0");
    assertThat(run.at("/results").size()).isEqualTo(MESSAGES.size());
    for (JsonNode result : run.at("/results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertThat(URI.create(uri).getPath()).startsWith(NAME).endsWith(".md");
      assertThat(result.at("/message/text").asText()).doesNotContain("[click](", " {0}");
    }
    assertThat(run.at("/invocations/0/toolExecutionNotifications").size()).isEqualTo(1);
    JsonNode issues = json.readTree(report(ReportFormat.gitlab));
    Set<String> fingerprints = new HashSet<>();
    issues.forEach(issue -> fingerprints.add(issue.at("/fingerprint").asText()));
    assertThat(fingerprints).hasSize(MESSAGES.size() + 1).hasSize(issues.size());
    assertThat(issues.at("/0/location/path").asText()).isEqualTo(NAME + "0.md");
    JsonNode diagnostics = json.readTree(report(ReportFormat.rdjson)).at("/diagnostics");
    assertThat(diagnostics.size()).isEqualTo(MESSAGES.size() + 1);
  }

  @Test
  void csvHasARowForEachDocumentAndNoFormula() throws IOException {
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    List<String[]> rows;
    try (MappingIterator<String[]> cells =
        mapper.readerFor(String[].class).readValues(report(ReportFormat.csv))) {
      rows = cells.readAll();
    }
    assertThat(rows).hasSize(1 + ATTACKS.size());
    for (String[] row : rows) {
      assertThat(row).hasSameSizeAs(rows.get(0));
      for (String cell : row) {
        assertThat(cell).doesNotMatch("(.*;)?[=+@-].*");
      }
    }
    assertThat(rows.get(1)[0]).startsWith("./::error file=x::%0A,?").endsWith("0.md");
    assertThat(rows.get(2)[1]).contains("</script>;'=1+1");
  }

  @Test
  void xmlFormatsHoldNoElementOfTheDocument() throws Exception {
    Document junit = xml(report(ReportFormat.junit));
    assertThat(names(junit))
        .containsOnly("testsuites", "testsuite", "testcase", "failure", "error");
    assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo(MESSAGES.size());
    Document checkstyle = xml(report(ReportFormat.checkstyle));
    assertThat(names(checkstyle)).containsOnly("checkstyle", "file", "error");
    assertThat(checkstyle.getElementsByTagName("error").getLength()).isEqualTo(MESSAGES.size() + 1);
    assertThat(((Element) checkstyle.getElementsByTagName("file").item(0)).getAttribute("name"))
        .isEqualTo("::error file=x::%0A,?::warning::b?[31m]]>\"&<b>'?#[error]0.md");
  }

  @Test
  void markdownHoldsNoMarkupOfTheDocument() {
    List<String> found = new ArrayList<>();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(report(ReportFormat.markdown))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                found.add("link");
              }

              @Override
              public void visit(Image image) {
                found.add("image");
              }

              @Override
              public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
              }

              @Override
              public void visit(HtmlInline html) {
                found.add(html.getLiteral());
              }

              @Override
              public void visit(Heading heading) {
                found.add("heading");
                visitChildren(heading);
              }

              @Override
              public void visit(ListItem item) {
                found.add("item");
                visitChildren(item);
              }
            });
    assertThat(found).containsOnly("heading", "item", "<!-- -->");
    assertThat(found.stream().filter("heading"::equals).count()).isEqualTo(ATTACKS.size() + 2);
    assertThat(found.stream().filter("item"::equals).count()).isEqualTo(2 * MESSAGES.size() + 1);
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static Set<String> names(Document document) {
    NodeList all = document.getElementsByTagName("*");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
    }
    return names;
  }
}
