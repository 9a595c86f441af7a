package dev.designlint.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.ignore.IgnoreNode;

/** Knows what {@code .gitignore} and {@code .designlintignore} leave out, with git's rules. */
final class IgnoreFiles {
  private static final String[] NAMES = {".designlintignore", ".gitignore"};
  private static final IgnoreNode NOTHING = new IgnoreNode();

  /** The rules of each folder and name that was looked into. */
  private final Map<File, IgnoreNode> nodes = new HashMap<>();

  /**
   * Whether a file or folder is left out.
   *
   * @param path the file or folder
   * @param folder whether it is a folder
   * @param named whether the user named it outright: git's own file does not count then
   */
  boolean ignores(Path path, boolean folder, boolean named) {
    File file = path.toAbsolutePath().normalize().toFile();
    for (String name : named ? new String[] {NAMES[0]} : NAMES) {
      if (ignores(file, folder, name)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest folder that says something of the file decides, up to the top of a repository. */
  private boolean ignores(File file, boolean folder, String name) {
    String path = file.getName();
    for (File above = file.getParentFile(); above != null; above = above.getParentFile()) {
      IgnoreNode node = nodes.computeIfAbsent(new File(above, name), IgnoreFiles::load);
      if (node != NOTHING) {
        switch (node.isIgnored(path, folder)) {
          case IGNORED -> {
            return true;
          }
          case NOT_IGNORED -> {
            return false;
          }
          default -> {}
        }
      }
      if (new File(above, ".git").exists()) {
        return false;
      }
      path = above.getName() + "/" + path;
    }
    return false;
  }

  private static IgnoreNode load(File file) {
    if (!file.isFile()) {
      return NOTHING;
    }
    IgnoreNode node = new IgnoreNode();
    try (InputStream in = Files.newInputStream(file.toPath())) {
      node.parse(in);
    } catch (IOException e) {
      // A file that cannot be read leaves nothing out, as in git.
      return NOTHING;
    }
    return node;
  }
}
