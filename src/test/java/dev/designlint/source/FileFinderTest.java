package dev.designlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void createFiles() throws IOException {
    for (String name :
        List.of(
            "README.md",
            "b.markdown",
            "c.MD",
            "d.mdx",
            "design.yaml",
            "e.yml",
            "notes.txt",
            "Main.java",
            ".github/x.md",
            "node_modules/p/x.md",
            "target/x.md",
            "vendor/x.md",
            "docs/one.md",
            "docs/deep/two.md",
            "docs/deep/.hidden/x.md",
            "docs/deep/er/three.md")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "# x\n");
    }
  }

  @Test
  void aFolderMeansItsDocumentsAtEveryDepthInTheOrderOfTheirNames() {
    assertThat(found(""))
        .containsExactly(
            "README.md",
            "b.markdown",
            "c.MD",
            "d.mdx",
            "design.yaml",
            "docs/deep/er/three.md",
            "docs/deep/two.md",
            "docs/one.md",
            "e.yml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.md | README.md",
        "docs/*.md | docs/one.md",
        "docs/*/*.md | docs/deep/two.md",
        "docs/**.md | docs/deep/er/three.md docs/deep/two.md docs/one.md",
        "docs/**/*.md | docs/deep/er/three.md docs/deep/two.md docs/one.md",
        "**/one.md | docs/one.md",
        "*.{yaml,yml} | design.yaml e.yml",
        "docs/deep/t?o.md | docs/deep/two.md",
        "*.txt | notes.txt",
      })
  void aGlobMeansTheFilesThatItMatches(String glob, String names) {
    assertThat(found(glob)).containsExactly(names.split(" "));
  }

  @Test
  void aGlobDoesNotEnterHiddenFoldersOrPackages() {
    assertThat(found("**/x.md", true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", ".github/x.md", "node_modules/p/x.md"})
  void aFileThatIsNamedIsTakenWhateverItIs(String name) {
    assertThat(found(name)).containsExactly(name);
  }

  @Test
  void aHiddenFolderThatIsNamedIsEntered() {
    assertThat(found(".github")).containsExactly(".github/x.md");
  }

  @Test
  void aFileFoundTwiceIsListedOnceAndCountsAsNamed() {
    FileFinder finder = new FileFinder();
    finder.add(folder.toString());
    finder.add(folder.resolve("docs/../README.md").toString());
    finder.add(folder.resolve("docs").toString());
    assertThat(finder.files()).hasSize(9);
    assertThat(finder.files())
        .filteredOn(FileFinder.FoundFile::named)
        .singleElement()
        .satisfies(file -> assertThat(file.name()).endsWith("/README.md"));
    assertThat(finder.files()).extracting(FileFinder.FoundFile::name).doesNotHaveDuplicates();
  }

  @Test
  void aMissingFileIsAFailureAndTheOthersAreStillFound() {
    FileFinder finder = new FileFinder();
    finder.add(folder.resolve("none.md").toString());
    finder.add(folder.resolve("README.md").toString());
    assertThat(finder.files()).hasSize(1);
    assertThat(finder.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure).hasMessage("does not exist");
              assertThat(failure.path()).endsWith("/none.md");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.rst", "none/*.md", "docs/{one.md", "docs/[a.md*"})
  void aGlobThatMatchesNothingOrIsBrokenIsAFailure(String glob) {
    FileFinder finder = new FileFinder();
    finder.add(folder + "/" + glob);
    assertThat(finder.files()).isEmpty();
    assertThat(finder.failures()).hasSize(1);
  }

  @Test
  void aGlobThatMatchesOnlyWhatWasFoundBeforeIsNoFailure() {
    FileFinder finder = new FileFinder();
    finder.add(folder.resolve("README.md").toString());
    finder.add(folder + "/*.md");
    assertThat(finder.files()).hasSize(1);
    assertThat(finder.failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, true, false",
    "A.MD, true, false",
    "a.markdown, true, false",
    "a.mdx, true, false",
    "a.yaml, false, true",
    "a.YML, false, true",
    "a.txt, false, false",
    "md, false, false",
  })
  void theNameTellsTheFormat(String name, boolean markdown, boolean yaml) {
    assertThat(FileFinder.isMarkdown(name)).isEqualTo(markdown);
    assertThat(FileFinder.isYaml(name)).isEqualTo(yaml);
  }

  private List<String> found(String argument) {
    return found(argument, false);
  }

  private List<String> found(String argument, boolean fails) {
    FileFinder finder = new FileFinder();
    finder.add(folder + (argument.isEmpty() ? "" : "/" + argument));
    assertThat(finder.failures()).hasSize(fails ? 1 : 0);
    String base = folder.toString().replace('\\', '/') + "/";
    return finder.files().stream().map(file -> file.name().replace(base, "")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".gitignore | deep/ | docs/one.md",
        ".gitignore | two.md | docs/deep/er/three.md docs/one.md",
        ".gitignore | /one.md | docs/deep/er/three.md docs/deep/two.md docs/one.md",
        ".gitignore | docs/**/*.md;!docs/one.md | docs/one.md",
        ".designlintignore | docs/deep/er | docs/deep/two.md docs/one.md",
        "docs/.gitignore | /one.md | docs/deep/er/three.md docs/deep/two.md",
        "docs/deep/.designlintignore | *.md | docs/one.md",
      })
  void ignoreFilesLeaveOutWhatGitWouldLeaveOut(String file, String lines, String left)
      throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(file), lines.replace(';', '\n') + "\n");
    FileFinder finder = new FileFinder();
    finder.add(folder.resolve("docs").toString());
    assertThat(names(finder)).containsExactly(left.split(" "));
    FileFinder everything = new FileFinder(false, true);
    everything.add(folder.resolve("docs").toString());
    assertThat(names(everything)).hasSize(3);
  }

  @Test
  void aNamedFileIsLeftOutByItsOwnIgnoreFileOnly() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".gitignore"), "one.md\n");
    Files.writeString(folder.resolve("docs/.designlintignore"), "two.md\n");
    FileFinder finder = new FileFinder();
    finder.add(folder.resolve("docs/one.md").toString());
    finder.add(folder.resolve("docs/deep/two.md").toString());
    assertThat(names(finder)).containsExactly("docs/one.md");
    assertThat(finder.failures()).isEmpty();
  }

  private List<String> names(FileFinder finder) {
    String base = folder.toString().replace('\\', '/') + "/";
    return finder.files().stream().map(file -> file.name().replace(base, "")).toList();
  }
}
