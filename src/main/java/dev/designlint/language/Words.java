package dev.designlint.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, each with its place and its normal forms.
 *
 * @param forms the words in lower case
 * @param stems the words without their endings, see {@link Stems}
 * @param starts index of each word's first character in the text
 * @param ends index just after each word's last character
 * @param negated whether a negation governs the word
 */
public record Words(String[] forms, String[] stems, int[] starts, int[] ends, boolean[] negated) {
  private static final int NEGATION_REACH = 4;

  /** Splits a text; hyphens and slashes separate words, dots within words do not. */
  public static Words of(String text) {
    int count = 0;
    int[] starts = new int[16];
    int[] ends = new int[16];
    int at = 0;
    int length = text.length();
    while (at < length) {
      if (!startsWord(text, at)) {
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = at;
      ends[count++] = end;
      at = end;
    }
    String[] forms = new String[count];
    String[] stems = new String[count];
    for (int i = 0; i < count; i++) {
      forms[i] = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT).replace('’', '\'');
      stems[i] = Stems.of(forms[i]);
    }
    int[] exactStarts = Arrays.copyOf(starts, count);
    int[] exactEnds = Arrays.copyOf(ends, count);
    return new Words(
        forms, stems, exactStarts, exactEnds, negations(text, forms, exactStarts, exactEnds));
  }

  /** Number of words. */
  public int count() {
    return forms.length;
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '$'
        || c == '€'
        || c == '£'
        || Character.isHighSurrogate(c)
        || c == '.'
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1))
            && (at == 0 || text.charAt(at - 1) == ' ');
  }

  private static int wordEnd(String text, int start) {
    int at = start + 1;
    if (isIdeograph(text.charAt(start))) {
      return at;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          (Character.isLetterOrDigit(c)
                  || Character.isLowSurrogate(c)
                  || Character.isHighSurrogate(c)
                  || c == '+'
                  || c == '#'
                  || c == '_'
                  || c == '%')
              && !isIdeograph(c);
      boolean joins =
          (c == '.' || c == ',' || c == '\'' || c == '’')
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1))
              && (c != ','
                  || Character.isDigit(text.charAt(at + 1))
                      && Character.isDigit(text.charAt(at - 1)));
      if (!inside && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
  }

  private static boolean[] negations(String text, String[] forms, int[] starts, int[] ends) {
    boolean[] negated = new boolean[forms.length];
    int reach = 0;
    for (int i = 0; i < forms.length; i++) {
      if (i > 0 && breaksClause(text, ends[i - 1], starts[i]) || endsNegation(forms[i])) {
        reach = 0;
      }
      negated[i] = reach > 0;
      reach = Math.max(0, reach - 1);
      if (isNegation(forms, i)) {
        reach = NEGATION_REACH;
      }
    }
    return negated;
  }

  private static boolean breaksClause(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == ':' || c == '.' || c == '|' || c == '(' || c == ')'
          || c == '—' || c == '→') {
        return true;
      }
    }
    return false;
  }

  private static boolean endsNegation(String form) {
    return form.equals("but")
        || form.equals("because")
        || form.equals("since")
        || form.equals("if")
        || form.equals("unless")
        || form.equals("when")
        || form.equals("while")
        || form.equals("so");
  }

  private static boolean isNegation(String[] forms, int at) {
    return switch (forms[at]) {
      case "no",
          "not",
          "never",
          "without",
          "cannot",
          "can't",
          "don't",
          "doesn't",
          "won't",
          "isn't",
          "aren't",
          "didn't",
          "avoid",
          "avoids",
          "avoiding",
          "lack",
          "lacks",
          "lacking",
          "neither",
          "nor" ->
          !(at + 1 < forms.length && forms[at].equals("not") && forms[at + 1].equals("only"))
              && !(at + 1 < forms.length
                  && forms[at].equals("no")
                  && forms[at + 1].equals("longer"));
      default -> false;
    };
  }
}
