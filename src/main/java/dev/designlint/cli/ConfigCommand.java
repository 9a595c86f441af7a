package dev.designlint.cli;

import dev.designlint.report.Plain;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.review.configuration.DocumentConfiguration;
import dev.designlint.review.configuration.Value;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.ParseException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is configured for a document and where. */
@Command(
    name = "config",
    description = "Shows the configuration that holds for a file, each value with its origin.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint config docs/feed.md",
      "  designlint config --config other.yaml docs/feed.md"
    })
final class ConfigCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "design.md",
      description = "The document; it need not exist; default: ${DEFAULT-VALUE}.")
  private String file;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "This configuration file instead of the nearest one.")
  private Path config;

  ConfigCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() {
    try {
      Configurations configurations =
          config == null
              ? Configurations.nearest(this::rules)
              : Configurations.of(config, this::rules);
      print(configurations.of(file), configurations.ignored(file));
      return ExitCodes.CLEAN;
    } catch (ParseException e) {
      ReviewedFiles.printProblems(e);
      return ExitCodes.USAGE;
    }
  }

  private RuleCatalog rules() {
    return knowledge.engine().get().catalog();
  }

  private void print(DocumentConfiguration configuration, String ignored) {
    System.out.println(Plain.path(file));
    if (!ignored.isEmpty()) {
      System.out.println("  " + Plain.text(ignored));
    }
    if (configuration.value("fail-on").isEmpty()) {
      System.out.println("  fail-on: error  (default)");
    }
    if (configuration.value("profile").isEmpty()) {
      System.out.println("  profile: found from the document  (default)");
    }
    for (Value value : configuration.values()) {
      String line = value.key() + ": " + value.text() + "  (" + value.origin() + ")";
      System.out.println("  " + Plain.text(line));
    }
  }
}
