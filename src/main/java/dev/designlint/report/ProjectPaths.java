package dev.designlint.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names files as code hosts do: from the root of the repository, with forward slashes. */
public final class ProjectPaths {
  private static final String HEX = "0123456789ABCDEF";

  private final Path folder;
  private final Path root;

  /**
   * @param folder the folder from which the user named the files
   */
  public ProjectPaths(Path folder) {
    this.folder = real(folder.toAbsolutePath().normalize());
    this.root = repository(this.folder);
  }

  /** The paths of a run that was started in the current folder. */
  public static ProjectPaths here() {
    return new ProjectPaths(Path.of(""));
  }

  /**
   * The path from the root of the repository, or from the current folder where there is no
   * repository.
   *
   * @param path the file as the user named it
   * @return the absolute path of a file that lies elsewhere, and what cannot be a path as it is
   */
  public String of(String path) {
    try {
      Path named = folder.resolve(path).normalize();
      Path real = real(named);
      Path file = real.startsWith(root) ? real : named;
      String name = (file.startsWith(root) ? root.relativize(file) : file).toString();
      return name.isEmpty() ? "." : name.replace('\\', '/');
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** Whether a path that {@link #of} gave starts at the root of the repository. */
  public static boolean isRelative(String path) {
    return !path.startsWith("/") && !(path.length() > 2 && path.startsWith(":/", 1));
  }

  /**
   * A path as a URI reference: everything but letters, digits, {@code - . _ ~} and slashes is
   * percent-encoded in UTF-8 (RFC 3986, 2.1 and 2.3).
   */
  public static String uri(String path) {
    StringBuilder result = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || "-._~/".indexOf(c) >= 0) {
        result.append(c);
      } else {
        result.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return result.toString();
  }

  private static Path repository(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return each;
      }
    }
    return folder;
  }

  /** Code hosts know a linked file by the path of the file itself. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
