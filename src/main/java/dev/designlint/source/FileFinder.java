package dev.designlint.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/** Finds the files that the user means: files, folders and globs. */
public final class FileFinder {
  private static final Set<String> NEVER_ENTERED =
      Set.of("node_modules", "target", "build", "dist", "vendor", "third_party", "__pycache__");

  /** Files by name, and whether the user named them outright. */
  private final Map<String, FoundFile> found = new TreeMap<>();

  private final List<UnreadableFileException> failures = new ArrayList<>();

  private final boolean likeInFolders;
  private final boolean everything;
  private IgnoreFiles ignored;

  /** Finds files; those that are named outright are marked as such. */
  public FileFinder() {
    this(false, false);
  }

  /**
   * @param likeInFolders whether files that are named outright are taken as if they were met in a
   *     folder
   * @param everything whether {@code .gitignore} and {@code .designlintignore} are not looked at
   */
  public FileFinder(boolean likeInFolders, boolean everything) {
    this.likeInFolders = likeInFolders;
    this.everything = everything;
  }

  /** How many files were met in folders, also those that were found before. */
  private int matched;

  /**
   * A file to look at.
   *
   * @param path where it is
   * @param name how messages call it, with forward slashes
   * @param named whether the user named it outright
   */
  public record FoundFile(Path path, String name, boolean named) {}

  /** Adds what an argument means. */
  public void add(String argument) {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      walk(path, null, false);
    } else if (Files.exists(path)) {
      if (!hasIgnoreFile(path) || !isIgnored(path, false, true)) {
        put(path, true);
      }
    } else if (isGlob(argument)) {
      glob(argument);
    } else {
      failures.add(
          new UnreadableFileException(
              name(path), "does not exist", "check the spelling of the path"));
    }
  }

  /** The files, ordered by name. */
  public List<FoundFile> files() {
    return List.copyOf(found.values());
  }

  /** Arguments that mean nothing, and folders that may not be read. */
  public List<UnreadableFileException> failures() {
    return List.copyOf(failures);
  }

  /** Whether the name is that of a Markdown file. */
  public static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdx");
  }

  /** Whether the name is that of a YAML file. */
  public static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static boolean isGlob(String argument) {
    return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('{') >= 0;
  }

  private void glob(String argument) {
    String normal = argument.replace('\\', '/');
    int wild = normal.length();
    for (char c : new char[] {'*', '?', '{', '['}) {
      int at = normal.indexOf(c);
      wild = at >= 0 ? Math.min(wild, at) : wild;
    }
    int slash = normal.lastIndexOf('/', wild);
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : normal.substring(0, slash));
    String pattern = slash < 0 ? "./" + normal : normal;
    PathMatcher matcher;
    try {
      matcher = matcher(pattern);
    } catch (PatternSyntaxException e) {
      failures.add(
          new UnreadableFileException(argument, "is no valid pattern", "close every { and ["));
      return;
    }
    int before = matched;
    if (Files.isDirectory(base)) {
      walk(base, matcher, true);
    }
    if (matched == before) {
      failures.add(new UnreadableFileException(argument, "matches no file", "check the pattern"));
    }
  }

  /** A matcher for which two stars between slashes also stand for no folder at all. */
  private static PathMatcher matcher(String pattern) {
    FileSystem files = FileSystems.getDefault();
    PathMatcher asWritten = files.getPathMatcher("glob:" + pattern);
    PathMatcher withoutFolder = files.getPathMatcher("glob:" + pattern.replace("/**/", "/"));
    return path -> asWritten.matches(path) || withoutFolder.matches(path);
  }

  private void walk(Path base, PathMatcher matcher, boolean named) {
    try {
      Files.walkFileTree(
          base,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean enter =
                  folder.equals(base) || isEntered(folder) && !isIgnored(folder, true, false);
              return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString();
              boolean fits =
                  matcher != null ? matcher.matches(file) : isMarkdown(name) || isYaml(name);
              if (fits && !attributes.isDirectory() && !isIgnored(file, false, false)) {
                matched++;
                put(file, named);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failures.add(
                  new UnreadableFileException(
                      name(file), "cannot be read", "check the permissions"));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failures.add(
          new UnreadableFileException(name(base), "cannot be read", "check the permissions"));
    }
  }

  private static boolean isEntered(Path folder) {
    String name = folder.getFileName().toString();
    return !name.startsWith(".") && !NEVER_ENTERED.contains(name);
  }

  /** Looked up by hand, as the rules of git need not load for a single file. */
  private static boolean hasIgnoreFile(Path path) {
    File folder = path.toAbsolutePath().toFile().getParentFile();
    for (; folder != null; folder = folder.getParentFile()) {
      if (new File(folder, ".designlintignore").isFile()) {
        return true;
      }
      if (new File(folder, ".git").exists()) {
        return false;
      }
    }
    return false;
  }

  private boolean isIgnored(Path path, boolean folder, boolean named) {
    if (everything) {
      return false;
    }
    ignored = ignored == null ? new IgnoreFiles() : ignored;
    return ignored.ignores(path, folder, named);
  }

  private void put(Path path, boolean named) {
    String name = name(path);
    FoundFile before = found.get(name);
    boolean outright = named || before != null && before.named();
    found.put(name, new FoundFile(path, name, outright && !likeInFolders));
  }

  private static String name(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
