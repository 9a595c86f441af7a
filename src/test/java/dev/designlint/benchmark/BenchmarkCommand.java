package dev.designlint.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the accuracy of the tool on the folder that its argument names. */
public final class BenchmarkCommand {
  private BenchmarkCommand() {}

  /**
   * Prints all figures, then those of each topic, then every difference.
   *
   * @param arguments the folder that holds {@code docs} and {@code labels}
   */
  public static void main(String[] arguments) {
    if (arguments.length != 1 || arguments[0].isBlank()) {
      throw new IllegalArgumentException("name the folder: -Ddesignlint.benchmark=FOLDER");
    }
    Path folder = Path.of(arguments[0]);
    if (!Files.isDirectory(folder.resolve("docs"))
        || !Files.isDirectory(folder.resolve("labels"))) {
      throw new IllegalArgumentException(folder + " holds no folders docs and labels");
    }
    print(Benchmark.of(folder), System.out);
  }

  private static void print(Benchmark benchmark, PrintStream out) {
    out.println(FiguresText.of(benchmark));
    out.println(DetailsText.topics(benchmark.whole().grades().absentByTopic()));
    out.println(DetailsText.topicDifferences(benchmark.topics()));
    out.print(DetailsText.technologyDifferences(benchmark.technologies()));
  }
}
