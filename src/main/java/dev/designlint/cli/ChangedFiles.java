package dev.designlint.cli;

import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.source.ChangedLines;
import dev.designlint.source.GitRepository;
import dev.designlint.source.SourceFile;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reviews the files that git says were changed, and reports only what changed in them. */
final class ChangedFiles {
  private final CheckOptions options;

  ChangedFiles(CheckOptions options) {
    this.options = options;
  }

  /** The review; where git fails it holds a problem and nothing else. */
  Review review(ReviewRun run) {
    List<UnreadableFileException> failures = new ArrayList<>();
    try {
      GitRepository repository = GitRepository.here();
      Map<String, GitRepository.Change> changes =
          options.staged()
              ? repository.staged(failures)
              : repository.since(options.since(), failures);
      List<SourceFile> sources = new ArrayList<>();
      Map<String, ChangedLines> lines = new TreeMap<>();
      changes.forEach(
          (path, change) -> {
            if (isAskedFor(path)) {
              sources.add(change.source());
              lines.put(path, change.lines());
            }
          });
      return with(failures, run.review(sources).changed(lines));
    } catch (UnreadableFileException e) {
      failures.add(e);
      return with(failures, new Review(List.of(), List.of(), List.of()));
    }
  }

  private boolean isAskedFor(String path) {
    Path whole = Path.of(path).toAbsolutePath().normalize();
    return options.paths().isEmpty()
        || options.paths().stream()
            .anyMatch(each -> whole.startsWith(Path.of(each).toAbsolutePath().normalize()));
  }

  private static Review with(List<UnreadableFileException> failures, Review review) {
    List<Problem> problems = new ArrayList<>(review.problems());
    for (UnreadableFileException failure : failures) {
      problems.add(
          new Problem(failure.path(), 0, 0, failure.getMessage(), failure.advice(), false));
    }
    problems.sort(null);
    return new Review(review.documents(), List.copyOf(problems), review.skipped());
  }
}
