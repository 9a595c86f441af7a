package dev.designlint.parse;

import dev.designlint.document.Code;
import dev.designlint.document.EndpointLine;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Schema;
import dev.designlint.document.SchemaTable;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.parse.fence.CharacterDrawing;
import dev.designlint.parse.fence.CharacterGraph;
import dev.designlint.parse.fence.HttpEndpoints;
import dev.designlint.parse.fence.PlantUml;
import dev.designlint.parse.fence.SqlTables;
import dev.designlint.parse.mermaid.MermaidParser;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Tells code blocks apart: diagrams, schemas, endpoints, sums and program text. */
final class CodeBlocks {
  private final SourceFile source;
  private final SectionBuilder sections;

  CodeBlocks(SourceFile source, SectionBuilder sections) {
    this.source = source;
    this.sections = sections;
  }

  void read(String info, String literal, Node node, Voice voice) {
    String[] words =
        info == null ? new String[0] : info.strip().toLowerCase(Locale.ROOT).split("[\\s{]+");
    String language = words.length > 0 ? words[0] : "";
    Span span = source.span(MarkdownBlocks.start(node), MarkdownBlocks.end(node));
    Text contents = contents(literal, node);
    switch (language) {
      case "mermaid" -> sections.add(MermaidParser.parse(contents, voice, span));
      case "plantuml", "puml", "uml" -> sections.add(PlantUml.parse(contents, voice, span));
      case "sql", "cql", "ddl" -> schema(language, contents, voice, span);
      case "http", "rest" -> endpoints(language, contents, voice, span);
      case "yaml", "yml" -> yaml(words, contents, span);
      case "",
          "text",
          "txt",
          "plain",
          "plaintext",
          "ascii",
          "console",
          "none",
          "bash",
          "sh",
          "shell" ->
          plain(language, contents, voice, span);
      default -> sections.add(new Code(language, contents, Voice.CODE, span));
    }
  }

  private void yaml(String[] words, Text contents, Span span) {
    if (words.length > 1 && words[1].startsWith("design")) {
      int start = contents.offset(0);
      sections.addDesignBlock(start, contents.offset(contents.value().length()));
    } else {
      sections.add(new Code(words[0], contents, Voice.CODE, span));
    }
  }

  private void schema(String language, Text contents, Voice voice, Span span) {
    List<SchemaTable> tables = SqlTables.parse(contents);
    if (tables.isEmpty()) {
      sections.add(new Code(language, contents, Voice.CODE, span));
    } else {
      sections.add(new Schema(tables, voice, span));
    }
  }

  private void endpoints(String language, Text contents, Voice voice, Span span) {
    List<EndpointLine> lines = HttpEndpoints.parse(contents);
    if (lines.isEmpty()) {
      sections.add(new Code(language, contents, Voice.CODE, span));
    } else {
      sections.add(new EndpointList(lines, contents, voice, span));
    }
  }

  private void plain(String language, Text contents, Voice voice, Span span) {
    String value = contents.value();
    if (value.stripLeading().startsWith("@startuml")) {
      sections.add(PlantUml.parse(contents, voice, span));
      return;
    }
    boolean shell = language.equals("bash") || language.equals("sh") || language.equals("shell");
    if (!shell && CharacterDrawing.isDrawing(value)) {
      sections.add(CharacterGraph.parse(contents, voice, span));
      sections.add(new Code("drawing", contents, voice, span));
      return;
    }
    List<SchemaTable> tables = shell ? List.of() : SqlTables.parse(contents);
    if (!tables.isEmpty()) {
      sections.add(new Schema(tables, voice, span));
      return;
    }
    List<EndpointLine> lines = HttpEndpoints.parse(contents);
    if (!lines.isEmpty()) {
      sections.add(new EndpointList(lines, contents, voice, span));
      return;
    }
    boolean program = shell || looksLikeProgram(value);
    sections.add(new Code(language, contents, program ? Voice.CODE : voice, span));
  }

  /** Whether a good part of the lines ends or starts the way statements of a program do. */
  private static boolean looksLikeProgram(String value) {
    int lines = 0;
    int code = 0;
    for (String line : value.split("\n")) {
      String trimmed = line.strip();
      if (trimmed.isEmpty()) {
        continue;
      }
      lines++;
      char last = trimmed.charAt(trimmed.length() - 1);
      boolean ends = last == '{' || last == '}' || last == ';' || last == '(' || last == '[';
      if (ends
          || trimmed.startsWith("//")
          || trimmed.startsWith("$ ")
          || trimmed.startsWith("import ")
          || trimmed.startsWith("def ")
          || trimmed.startsWith("\"")) {
        code++;
      }
    }
    return code * 3 > lines;
  }

  /** The contents with the place of each of its characters, also inside of lists and quotes. */
  private Text contents(String literal, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int[] offsets = new int[literal.length()];
    int last = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    line += node instanceof org.commonmark.node.FencedCodeBlock ? 1 : 0;
    int span = 0;
    for (int at = 0; at < literal.length(); line++) {
      int lineEnd = literal.indexOf('\n', at);
      int next = lineEnd < 0 ? literal.length() : lineEnd + 1;
      int length = (lineEnd < 0 ? literal.length() : lineEnd) - at;
      while (span + 1 < spans.size() && spans.get(span).getLineIndex() < line) {
        span++;
      }
      // Blank lines have no span.
      int base = source.lineStart(line + 1) + Math.max(0, source.line(line + 1).length() - length);
      if (span < spans.size() && spans.get(span).getLineIndex() == line) {
        SourceSpan place = spans.get(span);
        base = place.getInputIndex() + Math.max(0, place.getLength() - length);
      }
      for (int i = at; i < next; i++) {
        offsets[i] = base + Math.min(i - at, length);
      }
      last = base + length;
      at = next;
    }
    return literal.isEmpty()
        ? Text.contiguous(source, last, last)
        : new Text(literal, source, offsets, offsets[0]);
  }
}
