package dev.designlint.compare;

import java.util.Comparator;

/** Orders names as people count: {@code run-2} comes before {@code run-10}. */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int end = end(one, i);
      int endOther = end(other, j);
      boolean numbers = end > i && endOther > j;
      int order =
          numbers
              ? number(one.substring(i, end), other.substring(j, endOther))
              : Character.compare(one.charAt(i), other.charAt(j));
      if (order != 0) {
        return order;
      }
      i = numbers ? end : i + 1;
      j = numbers ? endOther : j + 1;
    }
    int byLength = Integer.compare(one.length() - i, other.length() - j);
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private static int end(String name, int from) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Compares numbers of any length. */
  private static int number(String one, String other) {
    String digits = one.replaceFirst("^0+", "");
    String digitsOther = other.replaceFirst("^0+", "");
    int byLength = Integer.compare(digits.length(), digitsOther.length());
    return byLength != 0 ? byLength : digits.compareTo(digitsOther);
  }
}
