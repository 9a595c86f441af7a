package dev.designlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectPathsTest {
  @TempDir private Path given;
  private Path root;

  @BeforeEach
  void makeARepository() throws IOException {
    root = given.toRealPath();
    Files.createDirectories(root.resolve(".git"));
    Files.createDirectories(root.resolve("team/docs"));
    Files.writeString(root.resolve("team/docs/a.md"), "");
  }

  @ParameterizedTest
  @CsvSource({
    "docs/a.md, team/docs/a.md",
    "./docs/../docs/a.md, team/docs/a.md",
    "../b.md, b.md",
    "gone.md, team/gone.md",
  })
  void pathsStartAtTheRootOfTheRepository(String named, String path) {
    assertThat(new ProjectPaths(root.resolve("team")).of(named)).isEqualTo(path);
    assertThat(ProjectPaths.isRelative(path)).isTrue();
  }

  @Test
  void absolutePathsOfTheRepositoryAreShortened() {
    String named = root.resolve("team/docs/a.md").toString();
    assertThat(new ProjectPaths(root).of(named)).isEqualTo("team/docs/a.md");
  }

  @Test
  void pathsElsewhereStayAbsolute() {
    String path = new ProjectPaths(root).of("../elsewhere.md");
    assertThat(path).endsWith("/elsewhere.md");
    assertThat(ProjectPaths.isRelative(path)).isFalse();
  }

  @Test
  void aLinkedFileHasItsOwnPath() throws IOException {
    Files.createSymbolicLink(root.resolve("link.md"), root.resolve("team/docs/a.md"));
    assertThat(new ProjectPaths(root).of("link.md")).isEqualTo("team/docs/a.md");
  }

  @Test
  void withoutARepositoryPathsStartAtTheFolder() throws IOException {
    Files.delete(root.resolve(".git"));
    Path team = root.resolve("team");
    assertThat(new ProjectPaths(team).of(team.resolve("docs/a.md").toString()))
        .isEqualTo("docs/a.md");
  }

  @ParameterizedTest
  @CsvSource({"a/b-c_d.~.md, a/b-c_d.~.md", "a b%é:?#.md, a%20b%25%C3%A9%3A%3F%23.md"})
  void urisArePercentEncoded(String path, String uri) {
    assertThat(ProjectPaths.uri(path)).isEqualTo(uri);
  }
}
