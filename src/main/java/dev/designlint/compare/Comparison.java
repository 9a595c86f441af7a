package dev.designlint.compare;

import dev.designlint.compare.DocumentComparison.Reweighed;
import dev.designlint.finding.FindingKey;
import dev.designlint.matching.DocumentPairs;
import dev.designlint.matching.FindingMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two reports of the same documents.
 *
 * @param before the earlier report
 * @param now the later report
 * @param documents the documents of both, by what became of them, the worst first, then by path
 */
public record Comparison(
    RecordedReport before, RecordedReport now, List<DocumentComparison> documents) {
  /** Compares two reports. */
  public static Comparison of(RecordedReport before, RecordedReport now) {
    int[] pairs =
        DocumentPairs.of(
            before.documents().stream().map(RecordedDocument::known).toList(),
            now.documents().stream().map(RecordedDocument::known).toList(),
            old -> !now.unreadable().contains(old.path()));
    List<DocumentComparison> documents = new ArrayList<>();
    boolean[] found = new boolean[before.documents().size()];
    for (int i = 0; i < pairs.length; i++) {
      RecordedDocument document = now.documents().get(i);
      if (pairs[i] < 0) {
        documents.add(alone(null, document, now));
      } else {
        found[pairs[i]] = true;
        documents.add(both(before.documents().get(pairs[i]), document));
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        documents.add(alone(before.documents().get(i), null, now));
      }
    }
    documents.sort(
        Comparator.comparing(DocumentComparison::change)
            .thenComparing(DocumentComparison::path)
            .thenComparing(each -> each.before() == null ? "" : each.before().path()));
    return new Comparison(before, now, List.copyOf(documents));
  }

  private static DocumentComparison alone(
      RecordedDocument before, RecordedDocument now, RecordedReport report) {
    String path = before == null ? now.path() : before.path();
    boolean unreadable = before != null && report.unreadable().contains(path);
    String reason = before == null ? "" : report.notReviewed().getOrDefault(path, "");
    return new DocumentComparison(before, now, reason, unreadable, List.of(), List.of(), List.of());
  }

  private static DocumentComparison both(RecordedDocument before, RecordedDocument now) {
    FindingMatch match = new FindingMatch(keys(before), keys(now), now::has);
    List<RecordedFinding> introduced = new ArrayList<>();
    List<Reweighed> reweighed = new ArrayList<>();
    for (int i = 0; i < now.findings().size(); i++) {
      RecordedFinding finding = now.findings().get(i);
      int old = match.before(i);
      if (old < 0 || old >= before.findings().size()) {
        introduced.add(finding);
      } else if (finding.severity() != before.findings().get(old).severity()) {
        reweighed.add(new Reweighed(finding, before.findings().get(old).severity()));
      }
    }
    List<RecordedFinding> fixed = new ArrayList<>();
    for (int i = 0; i < before.findings().size(); i++) {
      if (match.gone(i) > 0) {
        fixed.add(before.findings().get(i));
      }
    }
    return new DocumentComparison(
        before,
        now,
        "",
        false,
        List.copyOf(introduced),
        List.copyOf(fixed),
        List.copyOf(reweighed));
  }

  /** The findings, then those that are held: who suppresses one has not fixed it. */
  private static List<FindingKey> keys(RecordedDocument document) {
    List<FindingKey> keys = new ArrayList<>();
    document.findings().forEach(finding -> keys.add(finding.key()));
    keys.addAll(document.held());
    return keys;
  }

  /** Whether a document is worse than before. */
  public boolean isWorse() {
    return count(Change.WORSE) > 0;
  }

  /** Number of documents of which the same became. */
  public int count(Change change) {
    int count = 0;
    for (DocumentComparison document : documents) {
      count += document.change() == change ? 1 : 0;
    }
    return count;
  }
}
