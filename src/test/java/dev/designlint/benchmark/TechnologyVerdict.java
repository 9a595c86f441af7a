package dev.designlint.benchmark;

import dev.designlint.benchmark.Annotation.NamedTechnology;
import dev.designlint.fact.Technology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader and the tool say about a technology that the design uses or weighs.
 *
 * @param document the name of the document's file
 * @param annotated what the reader says
 * @param reported what the tool says, or null where it does not find it
 */
record TechnologyVerdict(String document, NamedTechnology annotated, Technology reported) {
  /** The verdicts on all technologies that the vocabulary knows. */
  static List<TechnologyVerdict> of(List<AnnotatedReview> reviews, NameFolder names) {
    List<TechnologyVerdict> verdicts = new ArrayList<>();
    for (AnnotatedReview review : reviews) {
      Map<String, Technology> reported = new HashMap<>();
      for (Technology technology : review.review().facts().of(Technology.class)) {
        reported.put(technology.name(), technology);
      }
      for (NamedTechnology annotated : review.annotation().technologies()) {
        if (!annotated.role().equals("mentioned")) {
          names
              .fold(annotated.name())
              .map(name -> new TechnologyVerdict(review.document(), annotated, reported.get(name)))
              .ifPresent(verdicts::add);
        }
      }
    }
    return verdicts;
  }

  boolean isFound() {
    return reported != null;
  }

  /** Whether the tool raises the alarm that it is chosen without a reason. */
  boolean isAlarm() {
    return isFound() && reported.isChosen() && !reported.justified();
  }

  /** Whether the reader would raise that alarm. */
  boolean isUnjustified() {
    return annotated.role().equals("chosen") && annotated.justified().equals("no");
  }

  boolean agrees() {
    return isFound() && isAlarm() == isUnjustified();
  }
}
