package dev.designlint.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a file that a change added or replaced. */
public final class ChangedLines {
  private final List<int[]> ranges;

  private ChangedLines(List<int[]> ranges) {
    this.ranges = ranges;
  }

  /** All lines, as those of a new file. */
  public static ChangedLines all() {
    return new ChangedLines(List.of(new int[] {1, Integer.MAX_VALUE}));
  }

  /**
   * The lines of the new side of a unified diff without context; of a deletion the line before it.
   *
   * @param diff the diff of one file
   */
  public static ChangedLines of(String diff) {
    List<int[]> ranges = new ArrayList<>();
    for (String line : diff.split("\n")) {
      int plus = line.startsWith("@@ ") ? line.indexOf(" +") : -1;
      int end = plus < 0 ? -1 : line.indexOf(" @@", plus);
      if (end > 0) {
        String[] numbers = line.substring(plus + 2, end).split(",");
        int first = Integer.parseInt(numbers[0]);
        int count = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 1;
        ranges.add(new int[] {first, first + Math.max(count, 1) - 1});
      }
    }
    return new ChangedLines(ranges);
  }

  /** Whether one of the lines from the first to the last, both 1-based, was changed. */
  public boolean touches(int first, int last) {
    for (int[] range : ranges) {
      if (first <= range[1] && last >= range[0]) {
        return true;
      }
    }
    return false;
  }
}
