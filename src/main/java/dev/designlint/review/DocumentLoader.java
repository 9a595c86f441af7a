package dev.designlint.review;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.parse.yaml.YamlKind;
import dev.designlint.parse.yaml.YamlReader;
import dev.designlint.source.FileFinder;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import dev.designlint.source.SourceReader;
import dev.designlint.source.Span;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files into documents and tells why one was not read. */
final class DocumentLoader {
  /**
   * What became of a file.
   *
   * @param document the document, or null
   * @param sources the files read for it
   * @param problems what is wrong with it
   * @param skipped what it is instead of a design, or null
   */
  record Loaded(
      Document document, List<SourceFile> sources, List<Problem> problems, Skipped skipped) {}

  private DocumentLoader() {}

  /** Reads one file; a YAML file that is no design is skipped unless it was named outright. */
  static Loaded load(FileFinder.FoundFile file) {
    try {
      SourceFile source = SourceReader.read(file.path(), file.name());
      return parse(source, file.path(), file.named());
    } catch (UnreadableFileException e) {
      return failed(new Problem(e.path(), 0, 0, e.getMessage(), e.advice(), false));
    }
  }

  /** Parses text that was read already. */
  static Loaded parse(SourceFile source, Path path, boolean named) {
    try {
      if (!FileFinder.isYaml(source.path())) {
        return new Loaded(MarkdownReader.read(source), List.of(source), List.of(), null);
      }
      if (!named) {
        YamlKind kind = YamlKind.of(source);
        if (kind != YamlKind.DESIGN) {
          return new Loaded(null, List.of(), List.of(), new Skipped(source.path(), kind.title()));
        }
      }
      return withListed(YamlReader.read(source), source, path);
    } catch (ParseException e) {
      return new Loaded(null, List.of(), problems(e), null);
    }
  }

  /** What is wrong with a file that could not be parsed. */
  static List<Problem> problems(ParseException e) {
    List<Problem> problems = new ArrayList<>();
    for (ParseProblem problem : e.problems()) {
      Span span = problem.span();
      problems.add(
          new Problem(
              span.path(),
              span.line(),
              span.start().column(),
              problem.message(),
              problem.advice(),
              false));
    }
    return problems;
  }

  /** A design file that lists documents is one design with them. */
  private static Loaded withListed(Document design, SourceFile source, Path path) {
    String listed = design.settings().getOrDefault("documents", "");
    List<SourceFile> sources = new ArrayList<>(List.of(source));
    List<Problem> problems = new ArrayList<>();
    List<Section> sections = new ArrayList<>(design.sections());
    for (String name : listed.isBlank() ? new String[0] : listed.split("\n")) {
      Path part = path.resolveSibling(name.strip());
      String partName = part.normalize().toString().replace('\\', '/');
      Loaded loaded = load(new FileFinder.FoundFile(part, partName, true));
      problems.addAll(loaded.problems());
      if (loaded.document() != null) {
        sources.addAll(loaded.sources());
        append(sections, loaded.document().sections());
      }
    }
    Document whole =
        new Document(
            source,
            design.title(),
            design.settings(),
            design.metadata(),
            List.copyOf(sections),
            design.declared() && sources.size() == 1);
    return new Loaded(whole, List.copyOf(sources), problems, null);
  }

  private static void append(List<Section> sections, List<Section> more) {
    int shift = sections.size();
    for (Section section : more) {
      sections.add(section.moved(shift));
    }
  }

  private static Loaded failed(Problem problem) {
    return new Loaded(null, List.of(), List.of(problem), null);
  }
}
