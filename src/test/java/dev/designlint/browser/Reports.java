package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has the program write a report of documents, as users do. */
final class Reports {
  private final Path folder;
  private final Program program;

  /**
   * @param folder where the documents and the report go
   */
  Reports(Path folder) {
    this.folder = folder;
    program = new Program(folder);
  }

  /** Writes a document below the folder. */
  Reports document(String name, String text) {
    program.file(name, text);
    return this;
  }

  /** Writes the page {@code name.html} for files and folders or with options, and returns it. */
  Path write(String name, String... files) {
    List<String> arguments = new ArrayList<>(List.of("check", "--fail-on", "never"));
    arguments.addAll(List.of("--format", "concise", "--output", "html=" + name + ".html"));
    arguments.addAll(List.of(files));
    Program.Run run = program.run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return folder.resolve(name + ".html");
  }
}
