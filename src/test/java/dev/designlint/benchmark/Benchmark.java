package dev.designlint.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * The measured accuracy of the tool on a folder of annotated documents.
 *
 * @param whole the figures of all documents
 * @param firstHalf those of every second document from the first one on
 * @param secondHalf those of the other documents
 * @param topics the verdicts on topics
 * @param technologies the verdicts on technologies
 * @param unreviewed annotated documents that the tool did not review
 */
record Benchmark(
    Figures whole,
    Figures firstHalf,
    Figures secondHalf,
    List<TopicVerdict> topics,
    List<TechnologyVerdict> technologies,
    List<String> unreviewed) {
  static Benchmark of(Path folder) {
    AnnotatedFolder annotated = AnnotatedFolder.review(folder);
    NameFolder names = new NameFolder(Documents.vocabulary());
    return new Benchmark(
        Figures.of(annotated.reviews(), names),
        Figures.of(annotated.half(0), names),
        Figures.of(annotated.half(1), names),
        TopicVerdict.of(annotated.reviews()),
        TechnologyVerdict.of(annotated.reviews(), names),
        annotated.unreviewed());
  }
}
