package dev.designlint.review.configuration;

import dev.designlint.fact.Topic;
import dev.designlint.parse.yaml.Setting;
import dev.designlint.parse.yaml.SettingsReader;
import dev.designlint.source.Glob;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import dev.designlint.source.SourceReader;
import dev.designlint.source.Span;
import dev.designlint.source.Spelling;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;

/** Reads configuration files and checks what a schema cannot: names of rules, globs, circles. */
final class ConfigurationLoader {
  private final Supplier<Set<String>> rules;

  ConfigurationLoader(Supplier<Set<String>> rules) {
    this.rules = rules;
  }

  /**
   * Reads a file and those that it extends.
   *
   * @throws ParseException if one of them cannot be read, breaks the schema or extends itself
   */
  ConfigurationFile load(Path path) {
    return load(path, new LinkedHashSet<>());
  }

  private ConfigurationFile load(Path path, Set<Path> above) {
    Path whole = path.toAbsolutePath().normalize();
    SourceFile source = source(whole);
    Setting settings = SettingsReader.read(source, "configuration");
    List<ParseProblem> problems = new ArrayList<>();
    check(settings, problems);
    Setting overrides = settings.get("overrides");
    for (Setting override : overrides == null ? List.<Setting>of() : overrides.items()) {
      check(override, problems);
    }
    if (!problems.isEmpty()) {
      throw new ParseException(problems);
    }
    above.add(whole);
    List<ConfigurationFile> extended = new ArrayList<>();
    Setting bases = settings.get("extends");
    for (Setting base : bases == null ? List.<Setting>of() : bases.items()) {
      Path other = whole.resolveSibling(base.text()).normalize();
      if (above.contains(other)) {
        throw problem(base.span(), "the file extends itself in a circle", "take one of them out");
      }
      if (!other.toFile().isFile()) {
        String message = "there is no file \"" + base.text() + "\"";
        throw problem(base.span(), message, "paths are relative to this file");
      }
      extended.add(load(other, above));
    }
    above.remove(whole);
    return new ConfigurationFile(source.path(), whole.getParent(), settings, List.copyOf(extended));
  }

  private static SourceFile source(Path whole) {
    String name = name(whole);
    try {
      return SourceReader.read(whole, name);
    } catch (UnreadableFileException e) {
      Position start = new Position(1, 1);
      throw problem(new Span(name, start, start), e.getMessage(), e.advice());
    }
  }

  private static ParseException problem(Span span, String message, String advice) {
    return new ParseException(List.of(new ParseProblem(span, message, advice)));
  }

  /** The path from the current folder where the file lies in it, else the whole path. */
  private static String name(Path whole) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = whole.startsWith(here) ? here.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }

  private void check(Setting settings, List<ParseProblem> problems) {
    names(settings.get("rules"), rules.get(), "rule or category", problems);
    Set<String> topics = new TreeSet<>();
    for (Topic topic : Topic.values()) {
      topics.add(topic.key());
    }
    names(settings.get("topics"), topics, "topic", problems);
    for (String key : List.of("include", "ignore", "files")) {
      Setting globs = settings.get(key);
      for (Setting glob : globs == null ? List.<Setting>of() : globs.items()) {
        glob(glob, problems);
      }
    }
  }

  private static void glob(Setting glob, List<ParseProblem> problems) {
    try {
      new Glob(glob.text());
    } catch (PatternSyntaxException e) {
      String message = "\"" + glob.text() + "\" is no valid pattern";
      problems.add(new ParseProblem(glob.span(), message, "close every { and ["));
    }
  }

  private static void names(
      Setting map, Set<String> known, String what, List<ParseProblem> problems) {
    Map<String, Setting> entries = map == null ? Map.of() : map.entries();
    for (Map.Entry<String, Setting> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        String meant = Spelling.nearest(entry.getKey(), known);
        String message = "there is no " + what + " \"" + entry.getKey() + "\"";
        message += meant.isEmpty() ? "" : "; did you mean \"" + meant + "\"?";
        String advice =
            what.equals("topic") ? "known: " + String.join(", ", known) : "see 'designlint rules'";
        problems.add(new ParseProblem(entry.getValue().span(), message, advice));
      }
    }
  }
}
