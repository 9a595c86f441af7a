package dev.designlint.source;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern for paths. Two stars between slashes also stand for no folder at all; a pattern without
 * a slash is meant in every folder, and one that ends with a slash for all that lies below.
 */
public final class Glob {
  private final PathMatcher asWritten;
  private final PathMatcher withoutFolder;

  /**
   * Compiles a pattern.
   *
   * @param pattern with {@code *}, {@code **}, {@code ?}, {@code [...]} and {@code {a,b}}
   * @throws java.util.regex.PatternSyntaxException if a bracket is not closed
   */
  public Glob(String pattern) {
    FileSystem files = FileSystems.getDefault();
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    whole = whole.startsWith("./") ? whole.substring(2) : whole;
    whole = whole.indexOf('/') < 0 ? "**/" + whole : whole;
    String without = whole.replace("/**/", "/");
    without = without.startsWith("**/") ? without.substring("**/".length()) : without;
    this.asWritten = files.getPathMatcher("glob:" + whole);
    this.withoutFolder = files.getPathMatcher("glob:" + without);
  }

  /**
   * Whether a path fits.
   *
   * @param path relative to where the pattern is written
   */
  public boolean matches(Path path) {
    return asWritten.matches(path) || withoutFolder.matches(path);
  }
}
