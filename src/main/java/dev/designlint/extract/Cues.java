package dev.designlint.extract;

import dev.designlint.vocabulary.Vocabulary;

/** The numbers of the cues that extractors ask for by name. */
final class Cues {
  final int reason;
  final int gain;
  final int drawback;
  final int contrast;
  final int considered;
  final int rejection;
  final int copies;
  final int failingOver;
  final int serviceWord;
  final int alternativesHeading;
  final int tradeWord;
  final int choice;
  final int alternative;
  final int why;
  final int single;
  final int property;
  final int remedy;
  final int bothSides;
  final int dataWord;
  final int writeWord;
  final int centralPart;
  final int decentral;
  final int designIntent;
  final int tests;

  Cues(Vocabulary vocabulary) {
    reason = cue(vocabulary, "reason");
    gain = cue(vocabulary, "gain");
    drawback = cue(vocabulary, "drawback");
    contrast = cue(vocabulary, "contrast");
    considered = cue(vocabulary, "considered");
    rejection = cue(vocabulary, "rejection");
    copies = cue(vocabulary, "copies");
    failingOver = cue(vocabulary, "failing-over");
    serviceWord = cue(vocabulary, "service-word");
    alternativesHeading = cue(vocabulary, "heading-of-alternatives");
    tradeWord = cue(vocabulary, "trade-word");
    choice = cue(vocabulary, "choice");
    alternative = cue(vocabulary, "other-option");
    why = cue(vocabulary, "why");
    single = cue(vocabulary, "single-instance");
    property = cue(vocabulary, "property");
    remedy = cue(vocabulary, "remedy-column");
    bothSides = cue(vocabulary, "both-sides");
    dataWord = cue(vocabulary, "data-word");
    writeWord = cue(vocabulary, "write-word");
    centralPart = cue(vocabulary, "central-part");
    decentral = cue(vocabulary, "decentral");
    designIntent = cue(vocabulary, "design-intent");
    tests = cue(vocabulary, "tests-run");
  }

  private static int cue(Vocabulary vocabulary, String name) {
    int cue = vocabulary.cue(name);
    if (cue < 0) {
      throw new IllegalStateException("the vocabulary lacks the cue " + name);
    }
    return cue;
  }
}
