package dev.designlint.review.baseline;

import dev.designlint.finding.Finding;
import dev.designlint.finding.FindingKey;
import dev.designlint.matching.DocumentPairs;
import dev.designlint.matching.FindingMatch;
import dev.designlint.matching.KnownDocument;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.SectionPaths;
import dev.designlint.review.StaleEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Holds a review against a baseline. */
public final class BaselineRun {
  private final Review review;
  private final Baseline baseline;
  private final Predicate<String> speaks;
  private final UnaryOperator<List<Finding>> arranged;
  private final IdentityHashMap<DocumentReview, SectionPaths> sections = new IdentityHashMap<>();
  private final BaselineDocument[] partners;
  private final List<BaselineDocument> kept = new ArrayList<>();
  private final List<BaselineDocument> renewed = new ArrayList<>();
  private final List<StaleEntry> stale = new ArrayList<>();
  private final List<DocumentReview> left = new ArrayList<>();

  /**
   * Holds a review against a baseline.
   *
   * @param speaks tells by id which rules spoke in this run; what others found is no business of it
   * @param arranged puts the single findings of a document together as people read them
   */
  public BaselineRun(
      Review review,
      Baseline baseline,
      Predicate<String> speaks,
      UnaryOperator<List<Finding>> arranged) {
    this.review = review;
    this.baseline = baseline;
    this.speaks = speaks;
    this.arranged = arranged;
    partners = new BaselineDocument[review.documents().size()];
    pair();
    for (int i = 0; i < partners.length; i++) {
      match(review.documents().get(i), partners[i]);
    }
  }

  /** The review without what the baseline holds. */
  public Review review() {
    return new Review(List.copyOf(left), review.problems(), review.skipped(), List.copyOf(stale));
  }

  /** The baseline without what is gone; it holds nothing that it did not hold before. */
  public Baseline pruned() {
    return new Baseline(List.copyOf(kept));
  }

  /** A baseline with all that was found, and with what this run did not look at. */
  public Baseline renewed() {
    return new Baseline(List.copyOf(renewed));
  }

  /** Finds for each document its part of the baseline, by path or else by what it holds. */
  private void pair() {
    List<KnownDocument> before = new ArrayList<>();
    for (BaselineDocument part : baseline.documents()) {
      before.add(new KnownDocument(part.path(), part.title(), findings(part)));
    }
    List<KnownDocument> now = new ArrayList<>();
    for (DocumentReview document : review.documents()) {
      String title = document.facts().design().title();
      now.add(new KnownDocument(path(document), title, findings(document)));
    }
    int[] pairs = DocumentPairs.of(before, now, part -> !Files.exists(Path.of(part.path())));
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = pairs[i] < 0 ? null : baseline.documents().get(pairs[i]);
      found.add(pairs[i]);
    }
    for (int i = 0; i < before.size(); i++) {
      if (!found.contains(i)) {
        leave(baseline.documents().get(i));
      }
    }
  }

  /** What is about none of these documents stays, unless its document is gone. */
  private void leave(BaselineDocument part) {
    List<BaselineEntry> entries = part.entries();
    if (!Files.exists(Path.of(part.path()))) {
      entries = new ArrayList<>();
      for (BaselineEntry entry : part.entries()) {
        if (speaks.test(entry.key().rule())) {
          stale(part, entry);
        } else {
          entries.add(entry);
        }
      }
    }
    BaselineDocument left = new BaselineDocument(part.path(), part.title(), List.copyOf(entries));
    kept.add(left);
    renewed.add(left);
  }

  /** Those of the entries that this run could find. */
  private Map<FindingKey, Integer> findings(BaselineDocument part) {
    Map<FindingKey, Integer> result = new HashMap<>();
    for (BaselineEntry entry : part.entries()) {
      if (speaks.test(entry.key().rule())) {
        result.merge(entry.key(), entry.count(), Integer::sum);
      }
    }
    return result;
  }

  private Map<FindingKey, Integer> findings(DocumentReview document) {
    Map<FindingKey, Integer> result = new HashMap<>();
    for (Finding finding : document.reported()) {
      result.merge(sections(document).key(finding), 1, Integer::sum);
    }
    return result;
  }

  private SectionPaths sections(DocumentReview document) {
    return sections.computeIfAbsent(document, SectionPaths::new);
  }

  private void match(DocumentReview document, BaselineDocument part) {
    List<BaselineEntry> entries = part == null ? List.of() : part.entries();
    List<FindingKey> keys = document.reported().stream().map(sections(document)::key).toList();
    FindingMatch match =
        new FindingMatch(
            entries.stream().map(BaselineEntry::key).toList(),
            entries.stream().map(BaselineEntry::count).toList(),
            keys,
            sections(document)::has);
    List<Finding> baselined = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      (match.before(i) >= 0 ? baselined : found).add(document.reported().get(i));
    }
    List<BaselineEntry> silent = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (match.gone(i) > 0) {
        BaselineEntry gone = entries.get(i).with(match.gone(i));
        if (speaks.test(gone.key().rule())) {
          stale(part, gone);
        } else {
          silent.add(gone);
        }
      }
    }
    kept.add(part(document, baselined, silent));
    renewed.add(part(document, document.reported(), silent));
    baselined.sort(null);
    left.add(document.withBaseline(arranged.apply(found), List.copyOf(baselined)));
  }

  private BaselineDocument part(
      DocumentReview document, List<Finding> findings, List<BaselineEntry> silent) {
    Map<FindingKey, Integer> counts = new TreeMap<>();
    for (Finding finding : findings) {
      counts.merge(sections(document).key(finding), 1, Integer::sum);
    }
    for (BaselineEntry entry : silent) {
      counts.merge(entry.key(), entry.count(), Integer::sum);
    }
    List<BaselineEntry> entries = new ArrayList<>();
    counts.forEach((key, count) -> entries.add(new BaselineEntry(key, count)));
    String title = document.facts().design().title();
    return new BaselineDocument(path(document), title, List.copyOf(entries));
  }

  private void stale(BaselineDocument part, BaselineEntry entry) {
    Path here = Path.of("").toAbsolutePath();
    Path path = Path.of(part.path());
    boolean below = path.startsWith(here);
    String name = (below ? here.relativize(path) : path).toString().replace('\\', '/');
    FindingKey key = entry.key();
    stale.add(new StaleEntry(name, key.rule(), key.section(), key.subject(), entry.count()));
  }

  private static String path(DocumentReview document) {
    return Path.of(document.path()).toAbsolutePath().normalize().toString();
  }
}
