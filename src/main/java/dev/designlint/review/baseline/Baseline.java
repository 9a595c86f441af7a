package dev.designlint.review.baseline;

import dev.designlint.source.SourceReader;
import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings that a team has decided to live with for now.
 *
 * @param documents them by document; the paths are absolute
 */
public record Baseline(List<BaselineDocument> documents) {
  /** A baseline that holds nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /**
   * Reads a baseline from a file.
   *
   * @throws BaselineException if there is none, or it is damaged or of a later version
   */
  public static Baseline read(Path file) throws BaselineException {
    String name = name(file);
    String text;
    try {
      text = SourceReader.read(file, name).text();
    } catch (UnreadableFileException e) {
      throw new BaselineException(
          "the baseline " + name + " " + e.getMessage() + "; --write-baseline writes one");
    }
    List<BaselineDocument> documents = new ArrayList<>();
    for (BaselineDocument each : BaselineReader.read(name, text)) {
      documents.add(new BaselineDocument(path(file, each.path()), each.title(), each.entries()));
    }
    return new Baseline(List.copyOf(documents));
  }

  private static String path(Path file, String written) throws BaselineException {
    try {
      return absolute(file).resolveSibling(written).normalize().toString();
    } catch (InvalidPathException e) {
      throw new BaselineException(
          name(file)
              + ": the baseline is damaged: a `path` in it is none; put it right, or delete"
              + " the file and write the baseline anew with --write-baseline");
    }
  }

  /**
   * Writes the baseline to a file, with paths as seen from its folder.
   *
   * @throws BaselineException if the file cannot be written
   */
  public void write(Path file) throws BaselineException {
    List<BaselineDocument> relative = new ArrayList<>();
    for (BaselineDocument each : documents) {
      if (!each.entries().isEmpty()) {
        relative.add(
            new BaselineDocument(relative(file, each.path()), each.title(), each.entries()));
      }
    }
    try {
      Files.writeString(file, BaselineWriter.write(relative));
    } catch (IOException e) {
      throw new BaselineException(
          "the baseline " + name(file) + " cannot be written; check its folder and permissions");
    }
  }

  /** Number of its entries. */
  public int size() {
    int size = 0;
    for (BaselineDocument document : documents) {
      size += document.entries().size();
    }
    return size;
  }

  private static String relative(Path file, String path) {
    try {
      Path folder = absolute(file).getParent();
      return folder.relativize(Path.of(path)).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // On another drive.
      return path.replace('\\', '/');
    }
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
