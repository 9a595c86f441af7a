package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.docs.MarkdownLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

/** Unpacks the release archive and holds that what is in it belongs together. */
class ReleaseArchiveIT {
  @TempDir private static Path folder;
  private static Path root;

  @BeforeAll
  static void unpack() throws IOException {
    Path archive;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      archive = files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
    List<String> command = List.of("tar", "-xzf", archive.toAbsolutePath().toString());
    Program.Run run = new Program(folder).runCommand(command);
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      root = files.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  @Test
  void linksOfAllPagesLeadSomewhere() throws IOException {
    MarkdownLinks links = new MarkdownLinks(root);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
        links.follow(page);
      }
    }
    assertThat(links.broken()).isEmpty();
    assertThat(links.followed()).isGreaterThan(100);
  }

  @Test
  void eachCommandHasAManualPageOfItsOwn() throws IOException {
    List<String> expected =
        Stream.concat(
                Stream.of("designlint.1"),
                Commands.NAMES.stream().map(name -> "designlint-" + name + ".1"))
            .sorted()
            .toList();
    try (Stream<Path> pages = Files.list(root.resolve("man/man1"))) {
      assertThat(pages.map(page -> page.getFileName().toString()).sorted()).isEqualTo(expected);
    }
    assertThat(root.resolve("man/man1/designlint.1"))
        .content()
        .contains(".SH \"NAME\"\ndesignlint \\- ", ".SH \"EXIT STATUS\"", "designlint 0.");
  }

  @Test
  void theManualPageOfCheckHoldsAllItsOptions() throws IOException {
    String page = Files.readString(root.resolve("man/man1/designlint-check.1"));
    List<OptionSpec> options = new CheckCommand(Knowledge.later()).specification().options();
    assertThat(options).hasSizeGreaterThan(20);
    for (OptionSpec option : options) {
      assertThat(page).contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fP");
    }
    assertThat(page).contains("default: text.").doesNotContain("${");
  }

  @Test
  void whatMakesTheManualPagesIsNotInTheProgram() throws IOException {
    try (ZipFile jar = new ZipFile(root.resolve("lib/designlint.jar").toFile())) {
      List<String> picocli =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("picocli/") && name.endsWith(".class"))
              .toList();
      assertThat(picocli).contains("picocli/CommandLine.class").doesNotHaveDuplicates();
      assertThat(picocli).noneMatch(name -> name.startsWith("picocli/codegen/"));
    }
  }

  @Test
  void theProgramRuns() {
    String script = root.resolve("bin/designlint").toString();
    String sample = root.resolve("samples/facebook-feed.md").toString();
    Program.Run run =
        new Program(folder)
            .runCommand(List.of(script, "check", "--isolated", "--fail-on", "never", sample));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("facebook-feed.md  ");
  }
}
