package dev.designlint.vocabulary;

import java.util.List;

/**
 * Phrases by which the documents of a user speak of a topic.
 *
 * @param topic the topic's key
 * @param phrases the phrases; as in the built-in ones, {@code *} stands for up to three words,
 *     {@code <number>} for a number, {@code (a|b)} for either word and {@code =word} for this form
 *     of a word only
 * @param addressed whether such a statement answers what a reviewer asks on the topic; otherwise it
 *     only touches it
 */
public record OwnPhrases(String topic, List<String> phrases, boolean addressed) {
  /** Each pair of brackets multiplies the phrases; nobody writes so many by hand. */
  private static final int MOST_CHOICES = 100;

  /** Each gap multiplies the ways in which a phrase may fit. */
  private static final int MOST_GAPS = 3;

  /**
   * What is wrong with a phrase, as the end of a sentence; empty where nothing is.
   *
   * @param phrase the phrase as written
   */
  public static String problem(String phrase) {
    int phrases = 1;
    int choices = 0;
    int gaps = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == '(' ? choices > 0 : c == ')' && choices == 0) {
        return "has brackets that do not match";
      }
      gaps += c == '*' ? 1 : 0;
      choices += c == '(' || c == '|' && choices > 0 ? 1 : 0;
      if (c == ')') {
        phrases *= choices;
        choices = 0;
      }
      if (phrases > MOST_CHOICES || gaps > MOST_GAPS) {
        return phrases > MOST_CHOICES
            ? "stands for more than " + MOST_CHOICES + " phrases"
            : "has more than " + MOST_GAPS + " gaps";
      }
    }
    if (choices > 0) {
      return "has brackets that do not match";
    }
    try {
      Phrases.add(new PhraseTableBuilder(), phrase, 0);
    } catch (IllegalArgumentException e) {
      return "does not start with a word";
    }
    return "";
  }
}
