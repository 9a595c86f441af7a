package dev.designlint.review.baseline;

import dev.designlint.finding.Finding;
import dev.designlint.finding.FindingKey;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.SectionPaths;
import dev.designlint.review.StaleEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  /**
   * So many of ten entries have to match for a document that has neither its path nor its title.
   */
  private static final int NEARLY_ALL = 9;

  private static final int FEWEST = 3;

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
    Set<BaselineDocument> open = new HashSet<>(baseline.documents());
    for (int i = 0; i < partners.length; i++) {
      String path = path(review.documents().get(i));
      for (BaselineDocument each : baseline.documents()) {
        if (each.path().equals(path) && open.remove(each)) {
          partners[i] = each;
        }
      }
    }
    for (BaselineDocument each : baseline.documents()) {
      if (open.contains(each)) {
        boolean there = Files.exists(Path.of(each.path()));
        int best = there ? -1 : renamed(each);
        if (best >= 0) {
          partners[best] = each;
        } else if (there) {
          kept.add(each);
          renewed.add(each);
        } else {
          each.entries().forEach(entry -> stale(each, entry));
        }
      }
    }
  }

  /** The index of the document that a part of the baseline is about, though its path is gone. */
  private int renamed(BaselineDocument part) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < partners.length; i++) {
      DocumentReview document = review.documents().get(i);
      if (partners[i] == null) {
        int count = match(part, document).count();
        boolean sameTitle = part.title().equals(document.facts().design().title());
        boolean nearlyAll =
            part.entries().size() >= FEWEST && count * 10 >= total(part) * NEARLY_ALL;
        int weight = sameTitle ? count + total(part) : count;
        if (count > 0 && (sameTitle || nearlyAll) && weight > most) {
          best = i;
          most = weight;
        }
      }
    }
    return best;
  }

  private static int total(BaselineDocument part) {
    int total = 0;
    for (BaselineEntry entry : part.entries()) {
      total += entry.count();
    }
    return total;
  }

  private EntryMatch match(BaselineDocument part, DocumentReview document) {
    List<BaselineEntry> entries = part == null ? List.of() : part.entries();
    return new EntryMatch(entries, document.reported(), sections(document));
  }

  private SectionPaths sections(DocumentReview document) {
    return sections.computeIfAbsent(document, SectionPaths::new);
  }

  private void match(DocumentReview document, BaselineDocument part) {
    EntryMatch match = match(part, document);
    List<Finding> baselined = match.findings(true);
    List<BaselineEntry> silent = new ArrayList<>();
    for (BaselineEntry entry : match.gone()) {
      if (speaks.test(entry.key().rule())) {
        stale(part, entry);
      } else {
        silent.add(entry);
      }
    }
    kept.add(part(document, baselined, silent));
    renewed.add(part(document, document.reported(), silent));
    baselined.sort(null);
    left.add(document.withBaseline(arranged.apply(match.findings(false)), List.copyOf(baselined)));
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
