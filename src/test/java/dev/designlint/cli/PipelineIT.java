package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.cli.Program.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * Does what {@code action.yml} and the samples for build servers tell a machine to do, apart from
 * the actions of others that they use.
 */
class PipelineIT {
  private static final String RULE = "red-flags/unjustified-technology";
  private static final Path ACTION = Path.of("action.yml");

  /** An installed program, which all tests share so that only one waits for its class archive. */
  @TempDir private static Path installed;

  @TempDir private Path folder;
  private Path repository;
  private Path summary;
  private Path outputs;

  @BeforeAll
  static void install() throws IOException {
    Files.createDirectory(installed.resolve("bin"));
    Files.createDirectory(installed.resolve("lib"));
    Path script = installed.resolve("bin/designlint");
    Files.copy(Path.of("bin/designlint"), script, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of("target/designlint.jar"), installed.resolve("lib/designlint.jar"));
  }

  @BeforeEach
  void writeDesigns() throws IOException {
    repository = Files.createDirectory(folder.resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    new Program(repository)
        .bad("docs/feed.md", RULE)
        .bad("docs/deep/chat.md", RULE)
        .file("::error::[x].md", Program.badExample(RULE));
    summary = folder.resolve("summary.md");
    outputs = folder.resolve("outputs.txt");
  }

  @Test
  void theActionReportsAnnotatesAndSumsUp() throws IOException {
    Run run = runAction(installed, Map.of("paths", "docs/feed.md docs/*/*.md"));
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("docs/deep/chat.md  ")
        .contains("\ndocs/feed.md  ", "  unjustified-technology\n")
        .containsPattern("\n::(error|warning) title=designlint [^:]*,file=docs/feed.md,line=")
        .containsPattern("\nAnnotated: \\d+ of \\d+[.;].*\n$");
    assertThat(Files.readString(summary)).contains("docs/feed.md", "unjustified-technology");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theActionTakesOptionsAndWritesASarifLog() throws IOException {
    Map<String, Object> inputs =
        Map.of(
            "paths", "docs\n::error::[x].md\n",
            "arguments", "--fail-on never --format concise",
            "sarif", "the log.sarif");
    Run run = runAction(installed, inputs);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("docs/feed.md:1:3: ", "./::error::[x].md:");
    assertThat(run.out().lines().filter(line -> line.contains("::[x]"))).isNotEmpty();
    assertThat(run.out().lines().filter(line -> line.startsWith("::error::"))).isEmpty();
    Path log = repository.resolve("the log.sarif");
    assertThat(new ObjectMapper().readTree(log.toFile()).at("/version").asText())
        .isEqualTo("2.1.0");
  }

  @Test
  void theActionPassesOnThatItWasUsedInAWrongWay() throws IOException {
    Run run = runAction(installed, Map.of("arguments", "--no-such-option"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--no-such-option");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theActionCachesUnderANameThatChangesWithTheSources() throws IOException {
    Path tree = Files.createDirectories(folder.resolve("tree/src/main"));
    Files.createDirectory(folder.resolve("tree/rules"));
    Files.writeString(folder.resolve("tree/pom.xml"), "<project/>");
    Path source = Files.writeString(tree.resolve("A B.java"), "class A {}");
    String first = cacheName();
    assertThat(first).matches("sum=[0-9a-f]{64}\n").isEqualTo(cacheName());
    Files.writeString(source, "class B {}");
    assertThat(cacheName()).matches("sum=[0-9a-f]{64}\n").isNotEqualTo(first);
  }

  private String cacheName() throws IOException {
    Files.deleteIfExists(outputs);
    Map<?, ?> step = runSteps().get(0);
    assertThat(runStep(step, folder.resolve("tree"), Map.of()).code()).isZero();
    return Files.readString(outputs);
  }

  @Test
  void theWorkflowThatInitWritesUsesTheActionAsItIs() throws IOException {
    Program program = new Program(repository);
    assertThat(program.run("init", "--github-workflow").out()).contains("OWNER");
    Map<?, ?> workflow = yaml(repository.resolve(".github/workflows/designlint.yml"));
    Map<?, ?> job = map(map(workflow.get("jobs")).get("designlint"));
    Map<?, ?> step =
        list(job.get("steps")).stream()
            .filter(each -> each.get("uses").toString().startsWith("OWNER/designlint@v"))
            .findFirst()
            .orElseThrow();
    Map<?, ?> inputs = map(yaml(ACTION).get("inputs"));
    for (Object name : map(step.get("with")).keySet()) {
      assertThat(inputs.containsKey(name)).as(name.toString()).isTrue();
    }
  }

  @Test
  void theJobForGitlabWritesItsReport() throws IOException {
    Map<?, ?> job = map(yaml(Path.of("samples/ci/gitlab.yml")).get("designlint"));
    String report = map(map(job.get("artifacts")).get("reports")).get("codequality").toString();
    String script = String.join("\n", ((List<?>) job.get("script")).toArray(String[]::new));
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    Run run =
        new Program(repository)
            .with("CI", "true")
            .with("PATH", installed.resolve("bin") + File.pathSeparator + System.getenv("PATH"))
            .runCommand(List.of("sh", "-e", file.toString()));
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(repository.resolve(report).toFile()).size())
        .isGreaterThan(2);
  }

  /** Runs the steps that are scripts, as a runner does, until one fails. */
  private Run runAction(Path action, Map<String, Object> inputs) throws IOException {
    Run last = null;
    for (Map<?, ?> step : runSteps()) {
      last = runStep(step, action, inputs);
      if (last.code() != 0) {
        break;
      }
    }
    return last;
  }

  private static List<Map<?, ?>> runSteps() throws IOException {
    return list(map(yaml(ACTION).get("runs")).get("steps")).stream()
        .filter(step -> step.containsKey("run"))
        .toList();
  }

  private Run runStep(Map<?, ?> step, Path action, Map<String, Object> inputs) throws IOException {
    assertThat(step.get("shell")).isEqualTo("bash");
    Path script = Files.writeString(folder.resolve("step.sh"), step.get("run").toString());
    Program program =
        new Program(repository)
            .with("GITHUB_ACTIONS", "true")
            .with("CI", "true")
            .with("GITHUB_ACTION_PATH", action.toString())
            .with("GITHUB_STEP_SUMMARY", summary.toString())
            .with("GITHUB_OUTPUT", outputs.toString());
    Map<?, ?> declared = map(yaml(ACTION).get("inputs"));
    if (step.get("env") instanceof Map<?, ?> environment) {
      for (Map.Entry<?, ?> variable : environment.entrySet()) {
        String value = variable.getValue().toString();
        assertThat(value).matches("\\$\\{\\{ inputs\\.[a-z]+ }}");
        String input = value.replaceAll(".*\\.| .*$", "");
        Object absent = map(declared.get(input)).get("default");
        program.with(
            variable.getKey().toString(),
            (inputs.containsKey(input) ? inputs.get(input) : absent).toString());
      }
    }
    List<String> command = new ArrayList<>(List.of("bash", "--noprofile", "--norc"));
    command.addAll(List.of("-eo", "pipefail", script.toString()));
    return program.runCommand(command);
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    return new Yaml().load(Files.readString(file));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<Map<?, ?>> list(Object value) {
    List<Map<?, ?>> result = new ArrayList<>();
    ((List<?>) value).forEach(each -> result.add(map(each)));
    return result;
  }
}
