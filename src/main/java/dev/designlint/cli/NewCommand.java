package dev.designlint.cli;

import dev.designlint.template.DocumentTemplate;
import dev.designlint.template.DocumentTemplate.Format;
import dev.designlint.template.DocumentTemplate.Wanted;
import dev.designlint.template.SystemKind;
import dev.designlint.template.SystemKinds;
import dev.designlint.vocabulary.SentenceEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a document to fill in. */
@Command(
    name = "new",
    description =
        "Writes a new document with placeholders, questions and diagrams for a kind of system, which is told from the system's name: a feed, a chat, a payment system, a booking system, ...",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint new \"Toll bridge payments\" -o toll.md",
      "  designlint new \"Photo feed\" --depth deep --focus scalability,trade-offs",
      "  designlint new \"Seat booking\" --format yaml --generate-diagram=false"
    })
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The name of the system.")
  private String name;

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description =
          "standard, or deep: with bottleneck, optimisation, failure, operation and alternative of each component; default: ${DEFAULT-VALUE}.")
  private CheckOptions.Depth depth = CheckOptions.Depth.standard;

  @Option(
      names = "--focus",
      split = ",",
      paramLabel = "PART",
      description =
          "architecture, scalability or trade-offs (repeatable): other parts are shortened.")
  private List<String> focus = new ArrayList<>();

  @Option(
      names = "--generate-diagram",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true",
      description = "Whether diagrams are drawn to start from; default: ${DEFAULT-VALUE}.")
  private boolean diagrams = true;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: as the file's name says, else md.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, which must not exist; default: standard output.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    String title = name.strip().replaceAll("\\s+", " ");
    if (title.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The name of the system is empty");
    }
    for (String part : focus) {
      if (!DocumentTemplate.PARTS.contains(part)) {
        throw new ParameterException(
            spec.commandLine(),
            "Invalid value for --focus: '"
                + part
                + "'; expected one of "
                + String.join(", ", DocumentTemplate.PARTS));
      }
    }
    SystemKind kind = SystemKinds.load().of(title);
    Wanted wanted =
        new Wanted(withoutTask(title), depth == CheckOptions.Depth.deep, focus, diagrams, format());
    String text = DocumentTemplate.write(wanted, kind, sentences());
    if (file == null) {
      System.out.write(text.getBytes(StandardCharsets.UTF_8));
      return ExitCodes.CLEAN;
    }
    return write(text, kind);
  }

  /** The title says "Design" already. */
  private static String withoutTask(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.startsWith("design ") && title.length() > 7 ? title.substring(7).strip() : title;
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String path = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return path.endsWith(".yaml") || path.endsWith(".yml") ? Format.YAML : Format.MD;
  }

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (SentenceEntry entry : Vocabulary.load().sentences()) {
      sentences.put(entry.key(), entry.fillIn());
    }
    return sentences;
  }

  private int write(String text, SystemKind kind) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      System.err.println("designlint: " + file + " exists already and is left as it is");
      return ExitCodes.USAGE;
    } catch (NoSuchFileException e) {
      System.err.println("designlint: the folder of " + file + " does not exist");
      return ExitCodes.USAGE;
    }
    System.out.println(file + ": a document to fill in, with questions for: " + kind.key());
    return ExitCodes.CLEAN;
  }
}
