package dev.designlint.benchmark;

import dev.designlint.engine.RuleEngine;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import dev.designlint.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;

/** Reviews files and folders with all rules, as the command line does without options. */
final class Documents {
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Reviewer REVIEWER =
      new Reviewer(() -> ENGINE, () -> VOCABULARY, Settings.DEFAULT);

  private Documents() {}

  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  /** One run over files and folders, added in the order given. */
  static Review review(List<Path> paths) {
    FileFinder finder = new FileFinder();
    paths.forEach(path -> finder.add(path.toString()));
    return new ReviewRun(REVIEWER).review(finder);
  }
}
