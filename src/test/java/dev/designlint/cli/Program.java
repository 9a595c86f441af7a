package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the packaged program as users do, in a folder of its own. */
public final class Program {
  private static final Path JAR = Path.of("target/designlint.jar").toAbsolutePath();
  private static final Path RULES = Path.of("rules").toAbsolutePath();

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = {};

  public Program(Path folder) {
    this.folder = folder;
  }

  /**
   * What came out of a run.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  public record Run(int code, String out, String err) {}

  /** The arguments that start the program. */
  static List<String> command(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Program reading(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Writes a file below the folder. */
  public Program file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a document with the defect of a rule. */
  Program bad(String name, String rule) {
    return file(name, badExample(rule));
  }

  /** The document with the defect of a rule, {@code category/id}. */
  static String badExample(String rule) {
    try {
      return Files.readString(RULES.resolve(rule).resolve("bad.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program; no run may show where in the code it happened. */
  public Run run(String... arguments) {
    Run run = runCommand(command(arguments));
    assertThat(run.code()).as(run.err()).isBetween(0, 2);
    return run;
  }

  /** Runs any command in the folder. */
  Run runCommand(List<String> command) {
    try {
      Path out = Files.createTempFile("designlint", ".out");
      Path err = Files.createTempFile("designlint", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      List.of("NO_COLOR", "JAVA_TOOL_OPTIONS", "DESIGNLINT_DEBUG", "GITHUB_STEP_SUMMARY")
          .forEach(builder.environment()::remove);
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().write(input);
      process.getOutputStream().close();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
      Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      assertThat(run.err()).doesNotContain("\tat ", "Exception");
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
