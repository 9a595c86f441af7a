package dev.designlint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.designlint.report.JsonReporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.source.FileFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what is promised of any document on a folder of them; skipped where none is named. */
class CorpusTest {
  private static final String PROPERTY = "designlint.corpus";
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static List<Path> files;
  private static Review whole;

  @BeforeAll
  static void reviewAllFilesInOneRun() throws IOException {
    String folder = System.getProperty(PROPERTY, "");
    assumeFalse(folder.isBlank(), PROPERTY + " names no folder");
    files = new ArrayList<>(filesBelow(Path.of(folder)));
    String benchmark = System.getProperty("designlint.benchmark", "");
    if (!benchmark.isBlank()) {
      files.addAll(filesBelow(Path.of(benchmark, "docs")));
    }
    whole = Documents.review(files);
  }

  @Test
  void documentsAreReviewed() {
    assertThat(whole.documents()).isNotEmpty();
  }

  @Test
  void noFileMeetsAFaultOfTheProgram() {
    assertThat(whole.problems()).filteredOn(Problem::fault).isEmpty();
  }

  @Test
  void filesInAnotherOrderGiveTheSameBytes() throws IOException {
    List<Path> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    assertThat(json(Documents.review(reversed))).isEqualTo(json(whole));
  }

  /** A run of one file has one thread, and the files come in another order than in the whole. */
  @Test
  void aDocumentAloneTakesLittleTimeAndGivesTheSameBytes() throws IOException {
    Map<String, DocumentReview> expected = new HashMap<>();
    whole.documents().forEach(document -> expected.put(document.path(), document));
    List<Path> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    for (Path file : reversed) {
      long start = System.nanoTime();
      Review alone = Documents.review(List.of(file));
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(taken).as(file.toString()).isLessThanOrEqualTo(LONGEST);
      assertThat(whole.problems()).as(file.toString()).containsAll(alone.problems());
      for (DocumentReview document : alone.documents()) {
        DocumentReview other = expected.remove(document.path());
        // A document that a design lists is left to that design in the whole.
        if (other != null) {
          assertThat(json(document)).as(file.toString()).isEqualTo(json(other));
        }
      }
    }
    assertThat(expected).isEmpty();
  }

  @Test
  void everyLineThatIsNamedLiesWithinItsFile() {
    for (DocumentReview document : whole.documents()) {
      assertThat(NamedLines.outside(document)).as(document.path()).isEmpty();
    }
  }

  private static String json(DocumentReview document) throws IOException {
    return json(new Review(List.of(document), List.of(), List.of()));
  }

  private static String json(Review review) throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonReporter().write(review, json);
    return json.toString();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(CorpusTest::isDocument).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    return FileFinder.isMarkdown(file.toString()) || FileFinder.isYaml(file.toString());
  }
}
