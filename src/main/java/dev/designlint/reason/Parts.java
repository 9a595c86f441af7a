package dev.designlint.reason;

import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.MissingPart;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the parts of a design of which no topic is spoken of. */
final class Parts {
  private static final String[] PARTS = {"why", "what", "how", "considerations"};

  /** A part that owes the reader fewer topics than this is not missed as a whole. */
  private static final int FEWEST = 2;

  private static final int NAMED = 4;

  private Parts() {}

  static List<MissingPart> of(Facts facts) {
    List<MissingPart> result = new ArrayList<>();
    for (String part : PARTS) {
      List<String> absent = new ArrayList<>();
      boolean said = false;
      for (TopicCoverage coverage : facts.of(TopicCoverage.class)) {
        // A long section on the design tells both what there is and how it works.
        boolean both = part.equals("how") && coverage.topic() == Topic.ARCHITECTURE;
        said |= both && (coverage.isAddressed() || coverage.isMentioned());
        if (coverage.topic().part().equals(part)) {
          said |= coverage.isAddressed() || coverage.isMentioned();
          said |= coverage.grade() == Grade.NOT_EVALUABLE;
          if (coverage.isAbsent()) {
            absent.add(coverage.topic().title());
          }
        }
      }
      if (!said && absent.size() >= FEWEST) {
        result.add(
            new MissingPart(
                part.toUpperCase(Locale.ROOT),
                Names.first(absent, NAMED),
                facts.design().span(),
                List.of()));
      }
    }
    return result;
  }
}
