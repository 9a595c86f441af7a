package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;

/**
 * A call of {@code curl}.
 *
 * @param method the HTTP method in upper case
 * @param address the address that is called, or an empty string
 * @param stated whether the method is stated or follows from data
 */
record CurlCommand(String method, String address, boolean stated) {
  /** Reads a command with its arguments. */
  static CurlCommand parse(String command) {
    String method = "";
    String address = "";
    boolean data = false;
    List<String> words = words(command);
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (word.equals("|") || word.equals(">")) {
        break;
      }
      switch (word) {
        case "-X", "--request" -> {
          method = next;
          i++;
        }
        case "-d",
            "--data",
            "--data-raw",
            "--data-binary",
            "--data-urlencode",
            "--json",
            "-F",
            "--form",
            "-T" -> {
          data = true;
          i++;
        }
        case "-H", "--header", "-u", "--user", "-o", "--output", "-b", "--cookie", "-A", "-e" ->
            i++;
        case "-I", "--head" -> method = "HEAD";
        default -> {
          if (word.startsWith("-X") && word.length() > 2) {
            method = word.substring(2);
          } else if (address.isEmpty() && isAddress(word)) {
            address = word;
          }
        }
      }
    }
    boolean stated = !method.isEmpty() || data;
    String assumed = data ? "POST" : "GET";
    return new CurlCommand(method.isEmpty() ? assumed : method, address, stated);
  }

  /** Whether this calls an interface, and does not just load a file. */
  boolean isEndpoint() {
    if (address.isEmpty() || !isMethod()) {
      return false;
    }
    String path = HttpEndpoints.pathOf(address);
    return stated || path.contains("/api") || hasVersion(path);
  }

  private boolean isMethod() {
    for (int i = 0; i < method.length(); i++) {
      if (method.charAt(i) < 'A' || method.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVersion(String path) {
    int at = path.indexOf("/v");
    return at >= 0 && at + 2 < path.length() && Character.isDigit(path.charAt(at + 2));
  }

  private static boolean isAddress(String word) {
    return word.startsWith("http://")
        || word.startsWith("https://")
        || word.startsWith("localhost")
        || word.startsWith("$") && word.indexOf('/') > 0;
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean open = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        if (quote != 0) {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        open = true;
      } else if (Character.isWhitespace(c) || c == '\\') {
        if (open || word.length() > 0) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
