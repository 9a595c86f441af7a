package dev.designlint.language;

import java.util.Set;

/** Decides how a statement is meant and of what time it speaks. */
final class Moods {
  private static final Set<String> SHOULD =
      Set.of("must", "should", "shall", "ought", "require", "required", "requires");
  private static final Set<String> COULD =
      Set.of("could", "might", "may", "maybe", "perhaps", "optionally", "possibly", "potentially");
  private static final Set<String> PUTS_OFF =
      Set.of(
          "discuss",
          "discussed",
          "explore",
          "explored",
          "investigate",
          "investigated",
          "revisit",
          "determine",
          "determined",
          "decide",
          "decided",
          "clarify",
          "clarified",
          "think",
          "look",
          "research",
          "defined",
          "addressed",
          "covered",
          "considered",
          "consider",
          "evaluate");
  private static final Set<String> OPENS_PUTTING_OFF =
      Set.of("should", "will", "must", "need", "needs", "to", "could", "can", "be", "yet", "let's");

  private Moods() {}

  static Mood mood(String text, Words words) {
    if (endsWithQuestion(text)) {
      return Mood.QUESTION;
    }
    String[] forms = words.forms();
    boolean should = false;
    boolean could = false;
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      if (form.equals("tbd") || form.equals("todo")) {
        return Mood.DEFERRED;
      }
      if (i > 0 && PUTS_OFF.contains(form) && putsOff(forms, i)) {
        return Mood.DEFERRED;
      }
      should |= SHOULD.contains(form);
      could |= COULD.contains(form) && !isMonth(text, words, i);
    }
    if (could) {
      return Mood.COULD;
    }
    return should ? Mood.SHOULD : Mood.DOES;
  }

  static Tense tense(Words words) {
    String[] forms = words.forms();
    for (int i = 0; i < forms.length; i++) {
      String before = i > 0 ? forms[i - 1] : "";
      String form = forms[i];
      boolean later =
          form.equals("later")
                  && !before.equals("seconds")
                  && !before.equals("minutes")
                  && !before.equals("hours")
              || form.equals("future")
                  && (before.equals("the") || before.equals("in") || before.equals("near"))
              || form.equals("someday")
              || form.equals("iteration") && (before.equals("next") || before.equals("future"))
              || form.equals("2") && (before.equals("phase") || before.equals("version"))
              || form.equals("v2") && before.equals("in");
      if (later) {
        return Tense.LATER;
      }
    }
    return Tense.NOW;
  }

  /** Whether "May" is the month: a capital within a sentence. */
  private static boolean isMonth(String text, Words words, int at) {
    return at > 0
        && words.forms()[at].equals("may")
        && Character.isUpperCase(text.charAt(words.starts()[at]));
  }

  private static boolean putsOff(String[] forms, int at) {
    String before = forms[at - 1];
    if (!OPENS_PUTTING_OFF.contains(before) && !before.equals("also")) {
      return false;
    }
    // "to decide whether" inside a mechanism is no putting off; a modal or "need" must govern it.
    for (int i = Math.max(0, at - 4); i < at; i++) {
      switch (forms[i]) {
        case "should", "will", "need", "needs", "must", "we'll", "let's", "yet" -> {
          return !forms[at].equals("determine")
                  && !forms[at].equals("decide")
                  && !forms[at].equals("evaluate")
              || forms[i].equals("need")
              || forms[i].equals("yet");
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean endsWithQuestion(String text) {
    int at = text.length() - 1;
    while (at >= 0
        && (Character.isWhitespace(text.charAt(at)) || "\"')*_".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= 0 && (text.charAt(at) == '?' || text.charAt(at) == '？');
  }
}
