package dev.designlint.benchmark;

import java.util.Arrays;
import java.util.List;

/** Spearman's rank correlation, in which equal values share their mean rank. */
final class RankCorrelation {
  private RankCorrelation() {}

  /** From -1 to 1; not a number where all values of a side are equal. */
  static double of(List<Integer> left, List<Integer> right) {
    double[] leftRanks = ranks(left);
    double[] rightRanks = ranks(right);
    double mean = (left.size() + 1) / 2.0;
    double both = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    for (int i = 0; i < leftRanks.length; i++) {
      both += (leftRanks[i] - mean) * (rightRanks[i] - mean);
      leftSquares += (leftRanks[i] - mean) * (leftRanks[i] - mean);
      rightSquares += (rightRanks[i] - mean) * (rightRanks[i] - mean);
    }
    return both / Math.sqrt(leftSquares * rightSquares);
  }

  static double[] ranks(List<Integer> values) {
    int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] ranks = new double[sorted.length];
    for (int i = 0; i < ranks.length; i++) {
      int value = values.get(i);
      long smaller = Arrays.stream(sorted).filter(each -> each < value).count();
      long equal = Arrays.stream(sorted).filter(each -> each == value).count();
      ranks[i] = smaller + (equal + 1) / 2.0;
    }
    return ranks;
  }
}
