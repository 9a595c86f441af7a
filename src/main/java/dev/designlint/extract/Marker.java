package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Image;
import dev.designlint.document.Schema;
import dev.designlint.document.Section;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Quantity;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Looks up the cues, quantities and technologies of all statements. */
final class Marker {
  private final Vocabulary vocabulary;
  private final TechnologyNames names;
  private final int cueWords;
  private final HeadingCues headingCues;

  Marker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names = new TechnologyNames(vocabulary);
    this.cueWords = (vocabulary.cueNames().length + 63) >> 6;
    this.headingCues = new HeadingCues(vocabulary, cueWords);
  }

  /** Marks the statements of a document. */
  List<Marked> mark(Document document, List<Statement> statements) {
    List<Marked> marked = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      marked.add(mark(statement));
    }
    long[][] headings = headings(document, marked);
    for (Marked mark : marked) {
      context(mark, marked, headings);
    }
    return marked;
  }

  private Marked mark(Statement statement) {
    long[] cues = new long[cueWords];
    if (statement.kind() == StatementKind.HEADING) {
      headingCues.mark(statement, cues);
    } else {
      boolean[] negated = statement.words().negated();
      vocabulary
          .cues()
          .match(
              statement.words().stems(),
              statement.words().forms(),
              (cue, from, to) -> {
                // "No golden board" says that the house's own thing is not there.
                if (cue < vocabulary.ownCues() || !negated[from]) {
                  Scopes.set(cues, cue);
                }
              });
    }
    List<Quantity> quantities =
        statement.kind() == StatementKind.PROGRAM ? List.of() : QuantityReader.read(statement);
    for (Quantity quantity : quantities) {
      quantity(cues, quantity);
    }
    List<TechnologyMention> technologies = names.find(statement);
    setIf(cues, !technologies.isEmpty(), FoundCue.TECHNOLOGY);
    setIf(cues, statement.mood() == Mood.QUESTION, FoundCue.QUESTION);
    setIf(cues, statement.mood() == Mood.COULD, FoundCue.POSSIBLE);
    setIf(cues, statement.mood() == Mood.SHOULD, FoundCue.DEMAND);
    setIf(cues, statement.tense() == Tense.LATER, FoundCue.LATER);
    setIf(cues, statement.kind() == StatementKind.TABLE_ROW, FoundCue.TABLE_ROW);
    setIf(cues, statement.kind() == StatementKind.ITEM, FoundCue.LIST_ITEM);
    setIf(cues, statement.kind() == StatementKind.DIAGRAM_LABEL, FoundCue.DIAGRAM_LABEL);
    setIf(cues, statement.kind() == StatementKind.CODE_LINE, FoundCue.CODE_LINE);
    setIf(cues, statement.kind() == StatementKind.PROGRAM, FoundCue.PROGRAM);
    setIf(cues, statement.labelWords() > 0, FoundCue.LABEL);
    setIf(cues, isNumbered(statement), FoundCue.NUMBERED);
    setIf(cues, Calls.hasRoute(statement.text().value()), FoundCue.ROUTE);
    setIf(cues, StatusCodes.startsWithCode(statement), FoundCue.STATUS_CODE);
    setIf(cues, startsWithArrow(statement.text().value()), FoundCue.ARROW_LINE);
    setIf(
        cues,
        statement.kind() != StatementKind.PROGRAM && hasAttributes(statement.text().value()),
        FoundCue.ATTRIBUTES);
    setIf(
        cues,
        statement.kind() != StatementKind.PROGRAM && Calls.hasCall(statement.text().value()),
        FoundCue.CALL);
    return new Marked(statement, cues, new long[cueWords], quantities, technologies);
  }

  /** Small counts say nothing about load; they are quantities all the same. */
  private static void quantity(long[] cues, Quantity quantity) {
    double least =
        switch (quantity.dimension()) {
          case USERS -> 10;
          case NODES -> 3;
          case ITEMS -> 1_000;
          default -> 0;
        };
    setIf(cues, quantity.value() >= least, cue(quantity.dimension()));
    boolean brief = quantity.dimension() == Dimension.DURATION && quantity.value() <= 900;
    setIf(cues, brief, FoundCue.SHORT);
  }

  private static boolean isSequence(Block block) {
    return block instanceof Diagram diagram
        && diagram.kind() == DiagramKind.SEQUENCE
        && diagram.edges().size() >= 3;
  }

  private static boolean startsWithArrow(String text) {
    String line = text.strip();
    return line.startsWith("->") || line.startsWith("→") || line.startsWith("-->");
  }

  /** Whether at least three short items stand between commas and two of them name identifiers. */
  private static boolean hasAttributes(String text) {
    if (text.indexOf('_') < 0 || text.indexOf(',') < 0) {
      return false;
    }
    int items = 0;
    int identifiers = 0;
    for (String part : text.split("[,<>(){}:]")) {
      String item = part.strip();
      boolean oneWord = !item.isEmpty() && item.indexOf(' ') < 0;
      items += oneWord ? 1 : 0;
      identifiers += oneWord && item.indexOf('_') > 0 ? 1 : 0;
    }
    return items >= 3 && identifiers >= 2;
  }

  private static boolean isNumbered(Statement statement) {
    return statement.kind() == StatementKind.ITEM && statement.number() > 0;
  }

  /**
   * For each section the cues of its heading and those above; the title of the document is left
   * out.
   */
  private long[][] headings(Document document, List<Marked> marked) {
    long[][] headings = new long[document.sections().size()][];
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.kind() == StatementKind.HEADING) {
        Section section = statement.section();
        headings[section.index()] =
            isTitle(document, section) ? new long[cueWords] : mark.cues().clone();
      }
    }
    for (Section section : document.sections()) {
      int index = section.index();
      if (headings[index] == null) {
        headings[index] = new long[cueWords];
      }
      if (section.parent() >= 0) {
        merge(headings[index], headings[section.parent()]);
      }
      for (Block block : section.blocks()) {
        setIf(headings[index], block instanceof Schema, FoundCue.SCHEMA);
        setIf(headings[index], block instanceof EndpointList, FoundCue.ENDPOINT);
        setIf(headings[index], block instanceof Diagram, FoundCue.DIAGRAM);
        setIf(headings[index], block instanceof Image, FoundCue.PICTURE);
        setIf(headings[index], isSequence(block), FoundCue.SEQUENCE);
      }
    }
    return headings;
  }

  /** Whether a heading names the whole document rather than a part of it. */
  static boolean isTitle(Document document, Section section) {
    return section.level() == 1
        && section.parent() < 0
        && section.index() == 1
        && document.sections().size() > 2;
  }

  private void context(Marked mark, List<Marked> all, long[][] headings) {
    merge(mark.context(), headings[mark.statement().section().index()]);
    int leadIn = mark.statement().leadIn();
    for (int depth = 0; leadIn >= 0 && depth < 4; depth++) {
      merge(mark.context(), all.get(leadIn).cues());
      leadIn = all.get(leadIn).statement().leadIn();
    }
  }

  private static FoundCue cue(Dimension dimension) {
    return switch (dimension) {
      case USERS -> FoundCue.USERS;
      case RATE -> FoundCue.RATE;
      case BYTES -> FoundCue.BYTES;
      case BANDWIDTH -> FoundCue.BANDWIDTH;
      case DURATION -> FoundCue.DURATION;
      case AVAILABILITY -> FoundCue.AVAILABILITY;
      case PERCENT -> FoundCue.PERCENT;
      case READ_WRITE_RATIO -> FoundCue.RATIO;
      case MONEY -> FoundCue.MONEY;
      case NODES -> FoundCue.NODES;
      case ITEMS -> FoundCue.ITEMS;
    };
  }

  private static void setIf(long[] cues, boolean condition, FoundCue cue) {
    if (condition) {
      Scopes.set(cues, cue.cue());
    }
  }

  private static void merge(long[] into, long[] from) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= from[i];
    }
  }
}
