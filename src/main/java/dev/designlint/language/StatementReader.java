package dev.designlint.language;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Comment;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Image;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Schema;
import dev.designlint.document.SchemaTable;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a document into statements and decides their voice, mood and tense. */
public final class StatementReader {
  private static final int LONGEST_LABEL = 6;

  /** In an outlook, a remark of fewer words names a subject and says nothing about it. */
  private static final int SHORT_REMARK = 9;

  private final List<Statement> statements = new ArrayList<>();
  private final int[] itemAt = new int[32];
  private int passage;
  private int lastProse = -1;
  private Section section;
  private int number;
  private boolean outlook;

  private StatementReader() {}

  /** The statements of a document in their order. */
  public static List<Statement> read(Document document) {
    StatementReader reader = new StatementReader();
    boolean[] reference = new boolean[document.sections().size()];
    boolean[] outlook = new boolean[document.sections().size()];
    for (Section section : document.sections()) {
      boolean inherited = section.parent() >= 0 && reference[section.parent()];
      reference[section.index()] =
          inherited || Voices.isReferenceHeading(section.heading().value());
      boolean inOutlook = section.parent() >= 0 && outlook[section.parent()];
      outlook[section.index()] = inOutlook || Voices.isOutlookHeading(section.heading().value());
      reader.outlook = outlook[section.index()];
      reader.section(section, reference[section.index()]);
    }
    return reader.statements;
  }

  private void section(Section next, boolean reference) {
    section = next;
    passage++;
    lastProse = -1;
    if (next.level() > 0) {
      add(StatementKind.HEADING, next.heading(), -1, List.of(), Voice.AUTHOR);
    }
    Block before = null;
    for (Block block : next.blocks()) {
      boolean continues =
          block instanceof ListItem || before instanceof Paragraph && endsWithColon();
      if (!continues) {
        passage++;
      }
      block(block, before, reference);
      if (!(block instanceof Comment)) {
        before = block;
      }
    }
  }

  private boolean endsWithColon() {
    if (lastProse < 0) {
      return false;
    }
    String value = statements.get(lastProse).text().value().stripTrailing();
    return value.endsWith(":") || value.endsWith("：");
  }

  private void block(Block block, Block before, boolean reference) {
    Voice voice = reference && block.voice() == Voice.AUTHOR ? Voice.REFERENCE : block.voice();
    if (block instanceof Paragraph paragraph) {
      Voice own = Voices.of(paragraph.text(), paragraph.linkedCharacters(), voice);
      sentences(StatementKind.SENTENCE, paragraph.text(), -1, own);
      lastProse = statements.size() - 1;
    } else if (block instanceof ListItem item) {
      item(item, before, voice);
    } else if (block instanceof Table table) {
      table(table, voice);
    } else if (block instanceof Code code) {
      code(code, voice);
    } else if (block instanceof Diagram diagram) {
      diagram(diagram, voice);
    } else if (block instanceof Image image) {
      if (!image.alternative().isBlank()) {
        add(StatementKind.CAPTION, image.alternative(), -1, List.of(), Voice.REFERENCE);
      }
    } else if (block instanceof EndpointList endpoints) {
      lines(StatementKind.CODE_LINE, endpoints.text(), voice);
    } else if (block instanceof Comment comment) {
      if (!comment.text().isBlank()) {
        add(StatementKind.SENTENCE, comment.text(), -1, List.of(), Voice.TEMPLATE);
      }
    } else if (block instanceof Schema schema) {
      lastProse = -1;
      for (SchemaTable table : schema.tables()) {
        named(StatementKind.CODE_LINE, table.name(), table.span(), voice);
      }
    }
  }

  private void item(ListItem item, Block before, Voice voice) {
    int depth = Math.min(item.depth(), itemAt.length - 1);
    int leadIn = depth > 1 ? itemAt[depth - 1] : before instanceof Paragraph ? lastProse : -1;
    if (depth == 1 && before instanceof ListItem && !statements.isEmpty()) {
      leadIn = itemAt[0];
    }
    itemAt[0] = depth == 1 ? leadIn : itemAt[0];
    itemAt[depth] = statements.size();
    Voice own = Voices.of(item.text(), item.linkedCharacters(), voice);
    number = item.number();
    sentences(StatementKind.ITEM, item.text(), leadIn, own);
    number = 0;
  }

  private void table(Table table, Voice voice) {
    List<String> columns = new ArrayList<>();
    for (Text cell : table.header()) {
      columns.add(cell.value().strip().toLowerCase(Locale.ROOT));
    }
    int head = statements.size();
    add(StatementKind.TABLE_HEAD, joined(table.header()), -1, columns, voice);
    if (statements.size() == head) {
      head = -1;
    }
    for (List<Text> row : table.rows()) {
      add(StatementKind.TABLE_ROW, joined(row), head, columns, voice);
    }
  }

  private static Text joined(List<Text> cells) {
    StringBuilder value = new StringBuilder();
    for (Text cell : cells) {
      value.append(value.length() > 0 ? " | " : "").append(cell.value());
    }
    int[] offsets = new int[value.length()];
    int at = 0;
    for (Text cell : cells) {
      if (at > 0) {
        for (int i = 0; i < 3; i++) {
          offsets[at++] = cell.offset(0);
        }
      }
      for (int i = 0; i < cell.value().length(); i++) {
        offsets[at++] = cell.offset(i);
      }
    }
    Text first = cells.get(0);
    return offsets.length == 0
        ? first
        : new Text(value.toString(), first.source(), offsets, offsets[0]);
  }

  private void code(Code code, Voice voice) {
    if (code.language().equals("drawing")) {
      lines(StatementKind.DIAGRAM_LABEL, code.text(), voice);
    } else if (voice == Voice.AUTHOR) {
      lines(StatementKind.CODE_LINE, code.text(), voice);
    } else if (!code.text().isBlank()) {
      add(StatementKind.PROGRAM, code.text(), -1, List.of(), Voice.CODE);
    }
  }

  private void lines(StatementKind kind, Text text, Voice voice) {
    String value = text.value();
    int at = 0;
    while (at < value.length()) {
      int end = value.indexOf('\n', at);
      int next = end < 0 ? value.length() : end;
      if (!value.substring(at, next).isBlank()) {
        add(kind, text.slice(at, next), -1, List.of(), voice);
      }
      at = next + 1;
    }
  }

  private void diagram(Diagram diagram, Voice voice) {
    if (diagram.form() == DiagramForm.ASCII) {
      // Its lines come as text, with what stands outside of the boxes.
      return;
    }
    for (DiagramNode node : diagram.nodes()) {
      label(node.label(), node.span(), voice);
    }
    for (DiagramEdge edge : diagram.edges()) {
      label(edge.label(), edge.span(), voice);
    }
  }

  private void label(String label, Span span, Voice voice) {
    named(StatementKind.DIAGRAM_LABEL, label, span, voice);
  }

  private void named(StatementKind kind, String label, Span span, Voice voice) {
    if (!label.isBlank()) {
      var source = section.heading().source();
      int base = source.lineStart(span.line()) + span.start().column() - 1;
      Text text = Text.synthetic(label, source, base);
      add(kind, text, -1, List.of(), voice);
    }
  }

  private void sentences(StatementKind kind, Text text, int leadIn, Voice voice) {
    int first = statements.size();
    for (int[] sentence : Sentences.of(text.value())) {
      Text slice = text.slice(sentence[0], sentence[1]);
      Voice own =
          voice == Voice.AUTHOR && Voices.isMetadata(slice.value()) ? Voice.REFERENCE : voice;
      add(kind, slice, statements.size() == first ? leadIn : first, List.of(), own);
      number = 0;
    }
  }

  private void add(StatementKind kind, Text text, int leadIn, List<String> columns, Voice voice) {
    if (text.isBlank()) {
      return;
    }
    Words words = Words.of(text.value());
    Voice spoken =
        outlook
                && words.count() < SHORT_REMARK
                && voice == Voice.AUTHOR
                && kind != StatementKind.HEADING
            ? Voice.REFERENCE
            : voice;
    Mood mood = kind == StatementKind.PROGRAM ? Mood.DOES : Moods.mood(text.value(), words);
    statements.add(
        new Statement(
            statements.size(),
            kind,
            text,
            words,
            section,
            passage,
            leadIn,
            labelWords(text.value(), words),
            number,
            columns,
            spoken,
            mood,
            outlook && kind != StatementKind.HEADING ? Tense.LATER : Moods.tense(words)));
  }

  /** Counts the words before a colon or dash that follows at most six words. */
  private static int labelWords(String text, Words words) {
    for (int i = 0; i < Math.min(words.count() - 1, LONGEST_LABEL); i++) {
      String between = text.substring(words.ends()[i], words.starts()[i + 1]);
      if (between.contains(":")
          || between.contains(" - ")
          || between.contains("—")
          || between.contains(" – ")) {
        return i + 1;
      }
      if (between.contains(".") || between.contains("|")) {
        return 0;
      }
    }
    return 0;
  }
}
