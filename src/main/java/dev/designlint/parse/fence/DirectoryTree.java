package dev.designlint.parse.fence;

import java.util.List;

/** Recognises trees of files and of other names. */
final class DirectoryTree {
  private DirectoryTree() {}

  /** Whether most lines that draw something are branches such as {@code ├── file}. */
  static boolean is(List<String> lines) {
    int branches = 0;
    int drawn = 0;
    for (String line : lines) {
      int at = 0;
      while (at < line.length() && " \t│|┃\u00a0".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      boolean branch =
          line.startsWith("├─", at)
              || line.startsWith("└─", at)
              || line.startsWith("╰─", at)
              || line.startsWith("|-", at)
              || line.startsWith("`-", at)
              || line.startsWith("+--", at) && !line.endsWith("+")
              || at > 0 && line.startsWith("--", at) && line.charAt(at - 1) == '|';
      boolean named = branch && hasName(line, at);
      branches += named ? 1 : 0;
      drawn += !named && hasBox(line) ? 1 : 0;
    }
    return branches > 0 && drawn == 0;
  }

  private static boolean hasName(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      if ("┐┘┤┬┴".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasBox(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("┌┐┘╔╗╝╭╮╯▼▶►▲◀".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return line.contains("-+") || line.contains("──>");
  }
}
