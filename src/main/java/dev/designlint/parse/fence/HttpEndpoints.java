package dev.designlint.parse.fence;

import dev.designlint.document.EndpointLine;
import dev.designlint.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds request lines such as {@code POST /api/v1/paste} and calls of {@code curl}. */
public final class HttpEndpoints {
  private static final String[] METHODS = {
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"
  };
  private static final String MARKS = "-*+•>#`$/│|";
  private static final int LONGEST_CAPTION = 30;

  private HttpEndpoints() {}

  /** The endpoints of a text in its order; lines that are no requests are passed over. */
  public static List<EndpointLine> parse(Text text) {
    List<EndpointLine> endpoints = new ArrayList<>();
    String value = text.value();
    int at = 0;
    while (at < value.length()) {
      int end = lineEnd(value, at);
      int start = requestStart(value, at, end);
      if (value.startsWith("curl ", start)) {
        end = commandEnd(value, start);
        CurlCommand command = CurlCommand.parse(value.substring(start, end));
        if (command.isEndpoint()) {
          String path = pathOf(command.address());
          endpoints.add(new EndpointLine(command.method(), path, text.span(start, end)));
        }
      } else {
        readRequest(text, start, end, endpoints);
      }
      at = end + 1;
    }
    return endpoints;
  }

  private static int lineEnd(String value, int from) {
    int end = value.indexOf('\n', from);
    return end < 0 ? value.length() : end;
  }

  /** Where a command ends: lines that end with a backslash go on. */
  private static int commandEnd(String value, int from) {
    int end = lineEnd(value, from);
    while (end < value.length() && endsWithBackslash(value, from, end)) {
      end = lineEnd(value, end + 1);
    }
    return end;
  }

  private static boolean endsWithBackslash(String value, int from, int end) {
    int last = end - 1;
    while (last > from && Character.isWhitespace(value.charAt(last))) {
      last--;
    }
    return value.charAt(last) == '\\';
  }

  /** Skips list marks, emphasis, prompts, comment marks and a short caption. */
  private static int requestStart(String value, int from, int end) {
    int at = skipMarks(value, from, end);
    int colon = at;
    int limit = Math.min(end, at + LONGEST_CAPTION);
    while (colon < limit
        && (Character.isLetter(value.charAt(colon)) || value.charAt(colon) == ' ')) {
      colon++;
    }
    if (!value.startsWith(": ", colon)) {
      return at;
    }
    int behind = skipMarks(value, colon + 1, end);
    return methodAt(value, at, end) == null && methodAt(value, behind, end) != null ? behind : at;
  }

  private static int skipMarks(String value, int from, int end) {
    int at = from;
    while (at < end) {
      char c = value.charAt(at);
      int number = at;
      while (number < end && Character.isDigit(value.charAt(number))) {
        number++;
      }
      boolean numbered = number > at && number < end && ".)".indexOf(value.charAt(number)) >= 0;
      if (numbered) {
        at = number + 1;
      } else if (Character.isWhitespace(c) || MARKS.indexOf(c) >= 0 && !isPath(value, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isPath(String value, int at) {
    return value.charAt(at) == '/' && !value.startsWith("//", at) && !value.startsWith("/ ", at);
  }

  private static String methodAt(String value, int at, int end) {
    for (String method : METHODS) {
      int after = at + method.length();
      if (value.startsWith(method, at)
          && after < end
          && !Character.isLetterOrDigit(value.charAt(after))
          && "_-(".indexOf(value.charAt(after)) < 0) {
        return method;
      }
    }
    return null;
  }

  /** Reads {@code GET /x} and {@code GET|POST /x}. */
  private static void readRequest(Text text, int start, int end, List<EndpointLine> endpoints) {
    String value = text.value();
    List<String> methods = new ArrayList<>(1);
    int at = start;
    for (String method = methodAt(value, at, end); method != null; ) {
      methods.add(method);
      at += method.length();
      int next = at;
      while (next < end && "|/, ".indexOf(value.charAt(next)) >= 0) {
        next++;
      }
      method = next > at ? methodAt(value, next, end) : null;
      at = method == null ? at : next;
    }
    if (methods.isEmpty()) {
      return;
    }
    int path = at;
    while (path < end && " \t*`:\"'<".indexOf(value.charAt(path)) >= 0) {
      path++;
    }
    boolean address = value.startsWith("http://", path) || value.startsWith("https://", path);
    if (path == at || path >= end || value.charAt(path) != '/' && !address) {
      return;
    }
    int pathEnd = path;
    while (pathEnd < end
        && !Character.isWhitespace(value.charAt(pathEnd))
        && "`\"'".indexOf(value.charAt(pathEnd)) < 0
        && !value.startsWith("**", pathEnd)) {
      pathEnd++;
    }
    while (pathEnd > path + 1 && ",;:.)".indexOf(value.charAt(pathEnd - 1)) >= 0) {
      pathEnd--;
    }
    String found = pathOf(value.substring(path, pathEnd));
    for (String method : methods) {
      endpoints.add(new EndpointLine(method, found, text.span(start, pathEnd)));
    }
  }

  /** The path of an address: what follows scheme and host. */
  static String pathOf(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0 && address.startsWith("/")) {
      return address;
    }
    int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return path < 0 ? "/" : address.substring(path);
  }
}
