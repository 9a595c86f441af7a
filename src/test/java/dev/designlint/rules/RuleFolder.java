package dev.designlint.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder {@code rules/category/id} with all that belongs to one rule. */
record RuleFolder(Path path) {
  private static final Path RULES = Path.of("rules");

  /** All folders of rules, ordered by category and id. */
  static List<RuleFolder> all() {
    return children(RULES).stream()
        .flatMap(category -> children(category).stream())
        .filter(Files::isDirectory)
        .map(RuleFolder::new)
        .toList();
  }

  /** The name of the folder, which is the rule's. */
  String id() {
    return path.getFileName().toString();
  }

  /** The name of the folder above it. */
  String category() {
    return path.getParent().getFileName().toString();
  }

  /** The rule as written. */
  String drl() {
    return read(id() + ".drl");
  }

  /** The rule without its strings and comments, in which any word may stand. */
  String drlWithoutWords() {
    return drl().replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "\"\"").replaceAll("(?m)//.*$", "");
  }

  /** All matches of the first group of a pattern in the rule as written. */
  List<String> drlMatches(String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(drl());
    return matcher.results().map(result -> result.group(1)).toList();
  }

  /** The page of the rule. */
  RulePage page() {
    return RulePage.parse(read("README.md"));
  }

  /** The documents in which the rule must find nothing. */
  List<String> goodExamples() {
    return examples("good");
  }

  List<String> badExamples() {
    return examples("bad");
  }

  private List<String> examples(String start) {
    return children(path).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.startsWith(start) && name.endsWith(".md"))
        .toList();
  }

  String read(String name) {
    try {
      return Files.readString(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writePage(RulePage page) {
    try {
      Files.writeString(path.resolve("README.md"), page.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return category() + "/" + id();
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
