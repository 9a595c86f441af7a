package dev.designlint.compare;

import dev.designlint.matching.DocumentPairs;
import dev.designlint.matching.KnownDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The reports of several runs over the same documents.
 *
 * @param runs the reports, the earliest first
 * @param documents every document of any run, ordered by its latest path
 * @param problems why some files are no runs
 */
public record History(
    List<RecordedReport> runs, List<DocumentHistory> documents, List<String> problems) {
  private static final String ENDING = ".json";

  /**
   * Follows the documents through some runs.
   *
   * @param runs the reports, the earliest first
   */
  public static History of(List<RecordedReport> runs) {
    return of(runs, List.of());
  }

  /**
   * Reads all reports of a folder, ordered by name as people count; a name that starts with a date
   * puts the runs in order. A file that is no report does not keep the others from being read.
   *
   * @param name how people call the folder
   * @throws ReportException if it cannot be read, or holds no report
   */
  public static History read(Path folder, String name) throws ReportException {
    List<RecordedReport> runs = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String file : files(folder, name)) {
      String path = name.endsWith("/") ? name + file : name + "/" + file;
      try {
        RecordedReport report = ReportReader.read(folder.resolve(file), path);
        String run = file.substring(0, file.length() - ENDING.length());
        runs.add(report.withName(run));
      } catch (ReportException e) {
        problems.add(e.getMessage());
      }
    }
    if (runs.isEmpty()) {
      String first = problems.isEmpty() ? "" : ": " + problems.get(0);
      throw new ReportException(
          "the folder " + name + " holds no report whose name ends in " + ENDING + first);
    }
    return of(runs, problems);
  }

  private static List<String> files(Path folder, String name) throws ReportException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
          .sorted(new NaturalOrder())
          .toList();
    } catch (IOException e) {
      throw new ReportException("the folder " + name + " cannot be read: " + e.getMessage());
    }
  }

  private static History of(List<RecordedReport> runs, List<String> problems) {
    List<List<RecordedDocument>> series = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      add(runs.get(run), run, series);
    }
    List<DocumentHistory> documents = new ArrayList<>();
    series.forEach(each -> documents.add(new DocumentHistory(each)));
    documents.sort(Comparator.comparing(each -> each.latest().path()));
    return new History(List.copyOf(runs), List.copyOf(documents), List.copyOf(problems));
  }

  /** Continues the series of the documents that a run has, and begins those of new ones. */
  private static void add(RecordedReport report, int run, List<List<RecordedDocument>> series) {
    List<KnownDocument> before = new ArrayList<>();
    List<KnownDocument> lately = new ArrayList<>();
    for (List<RecordedDocument> each : series) {
      KnownDocument known = new DocumentHistory(each).latest().known();
      before.add(known);
      if (each.get(run - 1) != null) {
        lately.add(known);
      }
    }
    // What was missing comes back under its path only.
    Predicate<KnownDocument> gone =
        known -> lately.contains(known) && !report.unreadable().contains(known.path());
    List<KnownDocument> now = report.documents().stream().map(RecordedDocument::known).toList();
    int[] pairs = DocumentPairs.of(before, now, gone);
    series.forEach(each -> each.add(null));
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        series.get(pairs[i]).set(run, report.documents().get(i));
      } else {
        List<RecordedDocument> fresh = new ArrayList<>();
        for (int gap = 0; gap < run; gap++) {
          fresh.add(null);
        }
        fresh.add(report.documents().get(i));
        series.add(fresh);
      }
    }
  }

  /** The last two runs compared, or null where there is only one. */
  public Comparison latest() {
    int last = runs.size() - 1;
    return last < 1 ? null : Comparison.of(runs.get(last - 1), runs.get(last));
  }
}
