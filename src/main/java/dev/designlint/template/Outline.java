package dev.designlint.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with holes, filled line by line.
 *
 * <p>{@code {{name}}} stands for a value. A line {@code @when a b} keeps what follows, up to
 * {@code @else} or {@code @end}, where one of the conditions holds; {@code @each list} repeats it
 * for each entry of a list, whose values hide the others.
 */
final class Outline {
  private final List<String> lines;
  private final Set<String> conditions;
  private final Map<String, List<Map<String, String>>> lists;
  private final StringBuilder out = new StringBuilder();

  private Outline(
      List<String> lines, Set<String> conditions, Map<String, List<Map<String, String>>> lists) {
    this.lines = lines;
    this.conditions = conditions;
    this.lists = lists;
  }

  /**
   * Fills a text.
   *
   * @param text the text with holes
   * @param conditions the conditions that hold
   * @param values the values by name
   * @param lists the lists by name
   * @throws IllegalArgumentException if a name is unknown or a block is not closed
   */
  static String fill(
      String text,
      Set<String> conditions,
      Map<String, String> values,
      Map<String, List<Map<String, String>>> lists) {
    Outline outline = new Outline(text.lines().toList(), conditions, lists);
    outline.fill(0, outline.lines.size(), values);
    return outline.out.toString();
  }

  private void fill(int from, int to, Map<String, String> values) {
    int at = from;
    while (at < to) {
      String line = lines.get(at);
      if (!line.startsWith("@")) {
        out.append(replaced(line, values)).append('\n');
        at++;
        continue;
      }
      int end = end(at);
      String[] words = line.split(" ");
      if (words[0].equals("@when")) {
        when(at, end, words, values);
      } else if (words[0].equals("@each")) {
        each(at, end, words[1], values);
      } else {
        throw new IllegalArgumentException("line " + (at + 1) + " of an outline: " + line);
      }
      at = end + 1;
    }
  }

  private void when(int at, int end, String[] words, Map<String, String> values) {
    boolean holds = false;
    for (int i = 1; i < words.length; i++) {
      holds |= conditions.contains(words[i]);
    }
    int middle = otherwise(at, end);
    if (holds) {
      fill(at + 1, middle, values);
    } else if (middle < end) {
      fill(middle + 1, end, values);
    }
  }

  private void each(int at, int end, String name, Map<String, String> values) {
    if (!lists.containsKey(name)) {
      throw new IllegalArgumentException("an outline asks for the unknown list " + name);
    }
    for (Map<String, String> entry : lists.get(name)) {
      Map<String, String> own = new HashMap<>(values);
      own.putAll(entry);
      fill(at + 1, end, own);
    }
  }

  /** The line of the {@code @end} that closes the block opened in a line. */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < lines.size(); i++) {
      String line = lines.get(i);
      depth += line.startsWith("@when") || line.startsWith("@each") ? 1 : 0;
      depth -= line.equals("@end") ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("line " + (open + 1) + " of an outline is not closed");
  }

  /** The line of a block's own {@code @else}, or of its end. */
  private int otherwise(int open, int end) {
    int depth = 0;
    for (int i = open + 1; i < end; i++) {
      String line = lines.get(i);
      if (depth == 0 && line.equals("@else")) {
        return i;
      }
      depth += line.startsWith("@when") || line.startsWith("@each") ? 1 : 0;
      depth -= line.equals("@end") ? 1 : 0;
    }
    return end;
  }

  private static String replaced(String line, Map<String, String> values) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int open = line.indexOf("{{"); open >= 0; open = line.indexOf("{{", at)) {
      int close = line.indexOf("}}", open);
      String name = line.substring(open + 2, close);
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("an outline asks for the unknown value " + name);
      }
      result.append(line, at, open).append(values.get(name));
      at = close + 2;
    }
    return result.append(line.substring(at)).toString();
  }
}
