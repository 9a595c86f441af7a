package dev.designlint.cli;

import dev.designlint.review.configuration.Configurations;
import dev.designlint.source.ProgramResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what a repository needs to start with. */
@Command(
    name = "init",
    description = "Writes a commented designlint.yaml into this folder; nothing is overwritten.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  designlint init", "  designlint init --pre-commit --github-workflow"})
final class InitCommand implements Callable<Integer> {
  @Option(names = "--pre-commit", description = "Also a .pre-commit-config.yaml with the hook.")
  private boolean hook;

  @Option(names = "--github-workflow", description = "Also a workflow for GitHub Actions.")
  private boolean workflow;

  @Override
  public Integer call() throws IOException {
    int code = write(Configurations.FILE, "designlint.yaml", "");
    if (hook) {
      code =
          Math.max(
              code,
              write(
                  ".pre-commit-config.yaml",
                  "pre-commit-config.yaml",
                  "; 'pre-commit install' makes git run it before each commit"));
    }
    if (workflow) {
      code =
          Math.max(
              code,
              write(
                  ".github/workflows/designlint.yml",
                  "github-workflow.yml",
                  "; in place of OWNER put the owner of the repository of designlint"));
    }
    return code;
  }

  /** Writes a file unless it is there, and tells what is left to do. */
  private static int write(String name, String resource, String next) throws IOException {
    Path file = Path.of(name);
    if (Files.exists(file)) {
      System.err.println("designlint: " + name + " exists already and is left as it is");
      return ExitCodes.USAGE;
    }
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.write(file, ProgramResource.read("dev/designlint/init/" + resource));
    System.out.println("wrote " + name + next);
    return ExitCodes.CLEAN;
  }
}
