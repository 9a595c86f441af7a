package dev.designlint.compare;

import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The earlier runs of a folder.
 *
 * @param runs the runs, the oldest first: in the order of their file names, in which numbers count
 *     as numbers
 * @param problems the files that are no reports
 */
public record History(List<RecordedRun> runs, List<UnreadableFileException> problems) {
  /** No earlier runs. */
  public static final History NONE = new History(List.of(), List.of());

  private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

  /**
   * Reads the JSON reports of a folder.
   *
   * @param folder the folder; files in folders below it are not looked at
   * @param wanted which of the files to read
   * @throws UnreadableFileException if the folder cannot be read
   */
  public static History read(Path folder, Predicate<Path> wanted) throws UnreadableFileException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new UnreadableFileException(
          folder.toString(),
          "the folder of earlier reports cannot be read",
          "make it, and write a report into it with --output json=FOLDER/NAME.json");
    }
    files.sort((one, other) -> natural(name(one), name(other)));
    List<RecordedRun> runs = new ArrayList<>();
    List<UnreadableFileException> problems = new ArrayList<>();
    for (Path file : files) {
      if (wanted.test(file)) {
        try {
          RecordedRun run = ReportReader.read(file);
          runs.add(new RecordedRun(name(file).replaceFirst("\\.json$", ""), run.documents()));
        } catch (UnreadableFileException e) {
          problems.add(e);
        }
      }
    }
    return new History(List.copyOf(runs), List.copyOf(problems));
  }

  /**
   * The readiness of each document of a run in all runs of the history, -1 where a run has no such
   * document or could not judge it. A document whose path has changed is known again by its title
   * and its findings.
   *
   * @param now the run whose documents are asked for
   */
  public List<List<Integer>> scores(RecordedRun now) {
    List<List<Integer>> scores = new ArrayList<>();
    now.documents().forEach(document -> scores.add(new ArrayList<>()));
    for (RecordedRun run : runs) {
      int[] partners = Comparison.partners(run, now);
      for (int i = 0; i < partners.length; i++) {
        int partner = partners[i];
        scores.get(i).add(partner < 0 ? -1 : run.documents().get(partner).score());
      }
    }
    return scores;
  }

  /** Compares names so that {@code run-2} comes before {@code run-10}. */
  static int natural(String one, String other) {
    Matcher pieces = PIECE.matcher(one);
    Matcher others = PIECE.matcher(other);
    while (pieces.find() && others.find()) {
      int order = piece(pieces.group(), others.group());
      if (order != 0) {
        return order;
      }
    }
    return one.compareTo(other);
  }

  private static int piece(String one, String other) {
    boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
    if (!numbers) {
      return one.compareTo(other);
    }
    String value = one.replaceFirst("^0+(?=.)", "");
    String otherValue = other.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(value.length(), otherValue.length());
    return byLength != 0 ? byLength : value.compareTo(otherValue);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
