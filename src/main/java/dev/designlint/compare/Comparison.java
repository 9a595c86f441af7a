package dev.designlint.compare;

import dev.designlint.matching.DocumentPairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two runs held against each other.
 *
 * @param before the earlier run
 * @param after the later run
 * @param documents all documents of both, those that matter most first, then by path
 */
public record Comparison(RecordedRun before, RecordedRun after, List<DocumentChange> documents) {
  /** Compares two runs. */
  public static Comparison of(RecordedRun before, RecordedRun after) {
    int[] partners = partners(before, after);
    List<DocumentChange> changes = new ArrayList<>();
    boolean[] found = new boolean[before.documents().size()];
    for (int i = 0; i < partners.length; i++) {
      RecordedDocument now = after.documents().get(i);
      if (partners[i] < 0) {
        changes.add(DocumentChange.alone(Change.NEW, null, now));
      } else {
        found[partners[i]] = true;
        changes.add(DocumentChange.of(before.documents().get(partners[i]), now));
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        changes.add(DocumentChange.alone(Change.GONE, before.documents().get(i), null));
      }
    }
    changes.sort(
        Comparator.comparing(DocumentChange::change)
            .thenComparing(change -> change.document().path()));
    return new Comparison(before, after, List.copyOf(changes));
  }

  /** For each document of the later run its index in the earlier one, or -1. */
  static int[] partners(RecordedRun before, RecordedRun after) {
    return DocumentPairs.of(
        before.documents().stream().map(RecordedDocument::known).toList(),
        after.documents().stream().map(RecordedDocument::known).toList(),
        gone -> true);
  }

  /** Whether some document is worse than before. */
  public boolean isWorse() {
    return count(Change.WORSE) > 0;
  }

  /** Number of documents that differ in that way. */
  public int count(Change change) {
    int count = 0;
    for (DocumentChange document : documents) {
      count += document.change() == change ? 1 : 0;
    }
    return count;
  }

  /** Number of findings that came. */
  public int introduced() {
    return documents.stream().mapToInt(document -> document.introduced().size()).sum();
  }

  /** Number of findings that went. */
  public int fixed() {
    return documents.stream().mapToInt(document -> document.fixed().size()).sum();
  }
}
