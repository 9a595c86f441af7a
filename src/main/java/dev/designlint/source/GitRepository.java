package dev.designlint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks git what was changed; paths are relative to the current folder where they lie in it. */
public final class GitRepository {
  private final Path here = Path.of("").toAbsolutePath();
  private final Path top;

  private GitRepository(Path top) {
    this.top = top;
  }

  /**
   * The repository of the current folder.
   *
   * @throws UnreadableFileException if there is none, or no git
   */
  public static GitRepository here() throws UnreadableFileException {
    Result result = git(Path.of("").toAbsolutePath(), "rev-parse", "--show-toplevel");
    return new GitRepository(Path.of(result.required().strip()));
  }

  /**
   * A change to a file.
   *
   * @param source the file as it would be committed, or as it is now
   * @param lines the lines that changed
   */
  public record Change(SourceFile source, ChangedLines lines) {}

  /**
   * What the next commit would change.
   *
   * @param failures receives files that cannot be read
   * @return the changes by path
   * @throws UnreadableFileException if git fails
   */
  public Map<String, Change> staged(List<UnreadableFileException> failures)
      throws UnreadableFileException {
    Map<String, Change> changes = new TreeMap<>();
    for (String file : names("diff", "--cached", "--name-only", "-z", "--diff-filter=ACMR")) {
      if (isRead(file)) {
        String diff = git(top, "diff", "--cached", "-U0", "--no-ext-diff", "--", file).required();
        byte[] bytes = git(top, "show", ":" + file).bytes();
        add(file, bytes, ChangedLines.of(diff), changes, failures);
      }
    }
    return changes;
  }

  /**
   * What changed in the working tree since a revision, or since the point at which it was left.
   *
   * @param revision a commit, branch or tag
   * @param failures receives files that cannot be read
   * @return the changes by path
   * @throws UnreadableFileException if git does not know the revision
   */
  public Map<String, Change> since(String revision, List<UnreadableFileException> failures)
      throws UnreadableFileException {
    String commit =
        git(top, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}")
            .required()
            .strip();
    Result base = git(top, "merge-base", commit, "HEAD");
    String from = base.code() == 0 ? base.text().strip() : commit;
    Map<String, Change> changes = new TreeMap<>();
    for (String file : names("diff", "--name-only", "-z", "--diff-filter=ACMR", from)) {
      if (isRead(file)) {
        String diff = git(top, "diff", "-U0", "--no-ext-diff", from, "--", file).required();
        add(file, read(file, failures), ChangedLines.of(diff), changes, failures);
      }
    }
    for (String file : names("ls-files", "--others", "--exclude-standard", "-z")) {
      if (isRead(file)) {
        add(file, read(file, failures), ChangedLines.all(), changes, failures);
      }
    }
    return changes;
  }

  private static boolean isRead(String file) {
    return FileFinder.isMarkdown(file) || FileFinder.isYaml(file);
  }

  private byte[] read(String file, List<UnreadableFileException> failures) {
    try {
      return Files.readAllBytes(top.resolve(file));
    } catch (IOException e) {
      failures.add(new UnreadableFileException(name(file), "cannot be read", "check the disk"));
      return null;
    }
  }

  private void add(
      String file,
      byte[] bytes,
      ChangedLines lines,
      Map<String, Change> changes,
      List<UnreadableFileException> failures) {
    if (bytes == null) {
      return;
    }
    try {
      String name = name(file);
      changes.put(name, new Change(SourceReader.decode(bytes, name), lines));
    } catch (UnreadableFileException e) {
      failures.add(e);
    }
  }

  private String name(String file) {
    Path whole = top.resolve(file);
    Path shown = whole.startsWith(here) ? here.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }

  private List<String> names(String... command) throws UnreadableFileException {
    List<String> names = new ArrayList<>();
    for (String name : git(top, command).required().split("\0")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private record Result(int code, byte[] bytes, String error) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String required() throws UnreadableFileException {
      if (code != 0) {
        String advice =
            "run it in a git repository, with a revision that exists; where only the last commit was"
                + " fetched, as on build servers, fetch the others too";
        throw new UnreadableFileException("git", "said: " + error.strip(), advice);
      }
      return text();
    }
  }

  private static Result git(Path folder, String... command) throws UnreadableFileException {
    List<String> all = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    all.addAll(List.of(command));
    try {
      Path errors = Files.createTempFile("designlint", ".git");
      try {
        Process process =
            new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        byte[] bytes = process.getInputStream().readAllBytes();
        return new Result(process.waitFor(), bytes, Files.readString(errors));
      } finally {
        Files.deleteIfExists(errors);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("git", "does not run", "install git");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
