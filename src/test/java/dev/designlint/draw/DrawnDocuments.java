package dev.designlint.draw;

import dev.designlint.engine.RuleEngine;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import dev.designlint.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The diagrams of all samples and examples, and of the folders that system properties name. */
final class DrawnDocuments {
  /**
   * A diagram with the document it was drawn from.
   *
   * @param path the document
   * @param drawing the diagram
   */
  record Drawn(String path, Drawing drawing) {}

  private DrawnDocuments() {}

  /** All diagrams in both depths. */
  static List<Drawn> all() {
    FileFinder finder = new FileFinder();
    finder.add("samples");
    finder.add("rules");
    for (String property : List.of("designlint.benchmark", "designlint.corpus")) {
      String folder = System.getProperty(property, "");
      if (!folder.isBlank()) {
        Path documents = Path.of(folder, "docs");
        finder.add(documents.toFile().isDirectory() ? documents.toString() : folder);
      }
    }
    RuleEngine engine = new RuleEngine();
    Vocabulary vocabulary = Vocabulary.load();
    Reviewer reviewer = new Reviewer(() -> engine, () -> vocabulary, Settings.DEFAULT);
    List<Drawn> result = new ArrayList<>();
    for (DocumentReview document : new ReviewRun(reviewer).review(finder).documents()) {
      for (boolean deep : new boolean[] {false, true}) {
        for (Drawing drawing : Drawings.of(document.facts(), deep)) {
          result.add(new Drawn(document.path(), drawing));
        }
      }
    }
    return result;
  }
}
