package dev.designlint.benchmark;

import dev.designlint.review.DocumentReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The reviewed documents of a folder that holds {@code docs} and {@code labels}.
 *
 * @param reviews the documents with their annotations, ordered by the annotation's file name
 * @param unreviewed annotated documents that the tool did not review
 */
record AnnotatedFolder(List<AnnotatedReview> reviews, List<String> unreviewed) {
  /** Reviews the documents of a folder and reads their annotations. */
  static AnnotatedFolder review(Path folder) {
    Map<String, DocumentReview> byName = new HashMap<>();
    for (DocumentReview review : Documents.review(List.of(folder.resolve("docs"))).documents()) {
      byName.put(Path.of(review.path()).getFileName().toString(), review);
    }
    List<AnnotatedReview> reviews = new ArrayList<>();
    List<String> unreviewed = new ArrayList<>();
    for (Path file : annotations(folder.resolve("labels"))) {
      Annotation annotation = Annotation.read(file);
      DocumentReview review = byName.get(annotation.document());
      if (review == null) {
        unreviewed.add(annotation.document());
      } else {
        reviews.add(new AnnotatedReview(annotation, review));
      }
    }
    return new AnnotatedFolder(List.copyOf(reviews), List.copyOf(unreviewed));
  }

  /**
   * Every second document.
   *
   * @param first 0 for the half that begins with the first document, 1 for the other one
   */
  List<AnnotatedReview> half(int first) {
    List<AnnotatedReview> half = new ArrayList<>();
    for (int i = first; i < reviews.size(); i += 2) {
      half.add(reviews.get(i));
    }
    return half;
  }

  private static List<Path> annotations(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
