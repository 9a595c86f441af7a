package dev.designlint.parse.fence;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads frames and the lines between them out of a drawing of characters; where anything is unclear
 * it reads nothing.
 */
public final class CharacterGraph {
  /** A frame at the end of a line, and whether an arrow head points to it. */
  private record End(CharacterBox box, boolean head) {}

  /** More characters than this are a table or a log. */
  private static final int LARGEST = 20_000;

  private static final int[][] STEPS = {
    {-1, 0, CharacterGrid.NORTH, CharacterGrid.SOUTH},
    {1, 0, CharacterGrid.SOUTH, CharacterGrid.NORTH},
    {0, 1, CharacterGrid.EAST, CharacterGrid.WEST},
    {0, -1, CharacterGrid.WEST, CharacterGrid.EAST}
  };

  private final Text contents;
  private final CharacterGrid grid;
  private final List<CharacterBox> boxes;
  private final Set<CharacterBox> groups = new HashSet<>();
  private final List<DiagramEdge> edges = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private boolean clear = true;

  private CharacterGraph(Text contents) {
    this.contents = contents;
    this.grid = new CharacterGrid(contents.value());
    this.boxes = contents.value().length() > LARGEST ? List.of() : new CharacterBoxes(grid).find();
    for (CharacterBox box : boxes) {
      if (boxes.stream().anyMatch(box::holds)) {
        groups.add(box);
      }
    }
  }

  /**
   * The diagram of a drawing, without boxes where it could not be read.
   *
   * @param contents the contents of the block
   * @param voice who speaks
   * @param span the whole block
   */
  public static Diagram parse(Text contents, Voice voice, Span span) {
    CharacterGraph graph = new CharacterGraph(contents);
    graph.connect();
    boolean readable = graph.clear && !graph.edges.isEmpty();
    return new Diagram(
        DiagramForm.ASCII,
        DiagramKind.ARCHITECTURE,
        readable ? graph.nodes() : List.of(),
        readable ? List.copyOf(graph.edges) : List.of(),
        "",
        voice,
        span);
  }

  private List<DiagramNode> nodes() {
    List<DiagramNode> nodes = new ArrayList<>();
    for (CharacterBox box : boxes) {
      if (box.label().isEmpty()) {
        continue;
      }
      CharacterBox parent = null;
      for (CharacterBox other : boxes) {
        // The innermost one comes last, as frames are ordered by their upper left corners.
        parent = other.holds(box) ? other : parent;
      }
      int from = grid.offset(box.labelRow(), box.labelColumn());
      nodes.add(
          new DiagramNode(
              id(box),
              box.label(),
              groups.contains(box) ? NodeShape.GROUP : NodeShape.BOX,
              parent == null ? "" : parent.label(),
              box.remark(),
              contents.span(
                  from, Math.min(from + box.label().length(), contents.value().length()))));
    }
    return nodes;
  }

  private static String id(CharacterBox box) {
    return box.top() + ":" + box.left();
  }

  private void connect() {
    if (boxes.size() < 2) {
      return;
    }
    for (int row = 0; row < grid.height(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (isLine(row, column) && !seen.contains(key(row, column))) {
          line(row, column);
        }
      }
    }
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  /** Whether a line runs through a place that no frame takes up. */
  private boolean isLine(int row, int column) {
    return grid.sides(row, column) != 0 && frameAt(row, column) == null;
  }

  /** The innermost frame on or in which a place lies; groups are open inside. */
  private CharacterBox frameAt(int row, int column) {
    CharacterBox result = null;
    for (CharacterBox box : boxes) {
      boolean on =
          box.contains(row, column) && (box.isBorder(row, column) || !groups.contains(box));
      if (on || isShiftedSide(box, row, column)) {
        result = box;
      }
    }
    return result;
  }

  /** Whether a bar is the right side of a frame, moved by a line of text that is too long. */
  private boolean isShiftedSide(CharacterBox box, int row, int column) {
    return row > box.top()
        && row < box.bottom()
        && column > box.right()
        && column <= box.right() + CharacterBoxes.SHIFT
        && grid.isVertical(row, column)
        && !grid.isVertical(row, box.right());
  }

  /** Follows one line with all its branches to the frames at its ends. */
  private void line(int startRow, int startColumn) {
    List<End> ends = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    open.add(new int[] {startRow, startColumn});
    seen.add(key(startRow, startColumn));
    while (!open.isEmpty()) {
      int[] place = open.remove();
      int sides = grid.sides(place[0], place[1]);
      for (int[] step : STEPS) {
        if ((sides & step[2]) == 0) {
          continue;
        }
        int row = place[0] + step[0];
        int column = place[1] + step[1];
        CharacterBox box = frameAt(row, column);
        boolean gap = box == null && grid.at(row, column) == ' ';
        box = gap ? frameAt(row + step[0], column + step[1]) : box;
        if (box != null) {
          boolean head = grid.head(place[0], place[1]) == step[2];
          add(new End(box, head || hasHead(row, column, step)), ends);
        } else {
          // A word in the middle of an upright line is its label.
          int next = isLabel(row, column, step) ? row + step[0] : row;
          if ((grid.sides(next, column) & step[3]) != 0 && seen.add(key(next, column))) {
            open.add(new int[] {next, column});
          }
        }
      }
    }
    edges(ends, grid.offset(startRow, startColumn));
  }

  /** Whether a head stands in the border itself, maybe one column beside the line. */
  private boolean hasHead(int row, int column, int[] step) {
    boolean upright = step[1] == 0;
    return grid.head(row, column) == step[2]
        || upright && grid.head(row, column - 1) == step[2]
        || upright && grid.head(row, column + 1) == step[2];
  }

  private boolean isLabel(int row, int column, int[] step) {
    return step[1] == 0
        && (Character.isLetterOrDigit(grid.at(row, column))
            || Character.isLetterOrDigit(grid.at(row, column - 1))
            || Character.isLetterOrDigit(grid.at(row, column + 1)))
        && frameAt(row + step[0], column) == null;
  }

  private static void add(End end, List<End> ends) {
    for (int i = 0; i < ends.size(); i++) {
      if (ends.get(i).box().equals(end.box())) {
        ends.set(i, new End(end.box(), end.head() || ends.get(i).head()));
        return;
      }
    }
    ends.add(end);
  }

  private void edges(List<End> ends, int offset) {
    List<CharacterBox> from = new ArrayList<>();
    List<CharacterBox> to = new ArrayList<>();
    for (End end : ends) {
      (end.head() ? to : from).add(end.box());
    }
    boolean both = from.isEmpty() && to.size() == 2;
    if (to.isEmpty() && from.size() > 1 || both) {
      // Without heads, or with one at each end, a line is read from the top and from the left.
      List<CharacterBox> all = new ArrayList<>(from.isEmpty() ? to : from);
      all.sort((a, b) -> a.top() == b.top() ? a.left() - b.left() : a.top() - b.top());
      from = List.of(all.get(0));
      to = all.subList(1, all.size());
    }
    // Several frames of one name are copies, and what leads to one leads to all.
    if (names(from) > 1 && names(to) > 1) {
      clear = false;
    }
    for (CharacterBox source : from) {
      for (CharacterBox target : to) {
        Span span = contents.span(offset, Math.min(offset + 1, contents.value().length()));
        edges.add(new DiagramEdge(id(source), id(target), "", false, both, 0, span));
      }
    }
  }

  private static long names(List<CharacterBox> boxes) {
    return boxes.stream().map(CharacterBox::label).distinct().count();
  }
}
