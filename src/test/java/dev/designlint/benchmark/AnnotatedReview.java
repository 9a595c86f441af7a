package dev.designlint.benchmark;

import dev.designlint.review.DocumentReview;

/**
 * One document as a human reader and as the tool see it.
 *
 * @param annotation what the reader found
 * @param review what the tool found
 */
record AnnotatedReview(Annotation annotation, DocumentReview review) {
  /** The name of the document's file. */
  String document() {
    return annotation.document();
  }
}
