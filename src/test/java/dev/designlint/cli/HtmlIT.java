package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as files: what is in them, without a browser. */
class HtmlIT {
  private static final String ANSWER =
      """
      # Design a lost property office

      Passengers report what they lost and clerks report what they found.

      ## Requirements

      - A passenger describes what is lost; a clerk describes what is found.
      - 900 finds and 400 reports per week.

      ## Design

      The report service writes reports to PostgreSQL. The match job mails the clerk a list.
      """;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws IOException {
    program.file("docs/a.md", ANSWER);
    program.file("docs/b.md", ANSWER);
    program.run("check", "docs", "--output", "html=one.html");
    program.run("check", "docs/b.md", "docs/a.md", "--output", "html=two.html");
    assertThat(read("one.html")).isEqualTo(read("two.html"));
  }

  @Test
  void nothingIsLoadedAndOnlyTheOwnScriptRuns() throws IOException {
    program.file("docs/a.md", ANSWER);
    program.run("check", "docs", "--output", "html=page.html");
    String page = read("page.html");
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1))
        .startsWith("default-src &#39;none&#39;; script-src &#39;sha256-")
        .contains("base-uri &#39;none&#39;", "form-action &#39;none&#39;")
        .doesNotContain("script-src &#39;unsafe", "style-src &#39;unsafe");
    assertThat(page).doesNotContainPattern("<(script|link|img)[^>]*(src|href)=\"(https?:)?//");
  }

  @Test
  void earlierRunsGiveTheTrend() throws IOException {
    program.file("docs/a.md", ANSWER);
    Files.createDirectory(folder.resolve("runs"));
    String[] check = {
      "check", "docs", "--history", "runs", "--output", "json=runs/2026-03-01.json"
    };
    assertThat(program.run(with(check, "--output", "html=first.html")).err()).isEmpty();
    assertThat(read("first.html")).doesNotContain("Mean readiness");
    program.file(
        "docs/a.md",
        ANSWER + "\n## Cost\n\nThe two servers cost 400 euros a month; mails drive the bill.\n");
    check[5] = "json=runs/2026-03-08.json";
    assertThat(program.run(with(check, "--output", "html=second.html")).err()).isEmpty();
    String page = read("second.html");
    assertThat(page).contains("Readiness in earlier runs and now");
    assertThat(page.split("<circle", -1)).hasSize(3);
  }

  @Test
  void aBrokenEarlierRunIsToldAndTheReportWritten() throws IOException {
    program.file("docs/a.md", ANSWER);
    program.file("runs/1.json", "{\n  \"version\": 1");
    Program.Run run = program.run("check", "docs", "--history", "runs", "--output", "html=p.html");
    assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("runs/1.json:2").doesNotContain("Exception");
    assertThat(folder.resolve("p.html")).exists();
  }

  @Test
  void peersAreTold() throws IOException {
    program.file("docs/a.md", ANSWER);
    program.file(
        "docs/b.md",
        ANSWER
            + """

            ## Monitoring

            We alert when the error rate of the report service is above 1 % for five minutes, and a
            dashboard shows the latency and the age of the newest list.
            """);
    program.run("check", "docs", "--output", "html=page.html");
    assertThat(read("page.html"))
        .contains("Answers to the same question", "What others addressed and this one did not");
    program.run("check", "docs", "--peers", "none", "--output", "html=page.html");
    assertThat(read("page.html")).doesNotContain("Answers to the same question");
  }

  private static String[] with(String[] arguments, String... more) {
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return all;
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
