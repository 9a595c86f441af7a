package dev.designlint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents of many sizes and titles, with more and fewer findings. */
final class GeneratedFolder {
  private static final List<String> SAMPLES =
      List.of("facebook-feed", "over-built", "proposal", "url-shortener", "facebook-feed-improved");

  private GeneratedFolder() {}

  /**
   * Writes them.
   *
   * @param reports where they go, into the folder {@code designs}
   * @param count how many
   */
  static void write(Reports reports, int count) throws IOException {
    List<String> samples = new ArrayList<>();
    for (String sample : SAMPLES) {
      samples.add(Files.readString(Path.of("samples/" + sample + ".md")));
    }
    for (int i = 0; i < count; i++) {
      String name = String.format("designs/team-%d/system-%03d.md", i % 12, i);
      reports.document(name, document(samples.get(i % samples.size()), i));
    }
  }

  /** The sample without some of its sections, and with more text in others. */
  private static String document(String sample, int number) {
    String[] sections = sample.split("\n(?=## )");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sections.length; i++) {
      if (i == 0) {
        text.append("# Design system number ").append(number).append('\n');
      } else if ((number / 5 >> i % 6 & 1) == 0) {
        text.append('\n').append(sections[i]).append('\n');
        text.append("\nThe part of the system is described by its team.\n".repeat(number % 9));
      }
    }
    return text.toString();
  }
}
