package dev.designlint.vocabulary;

import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds technologies to the vocabulary, each in place of all that have a name in common with it;
 * loaded only where a user has some.
 */
final class OwnTechnologies {
  private final Vocabulary vocabulary;
  private final List<TechnologyEntry> technologies;
  private final int[] replaced;
  private final Map<List<String>, Integer> ownNames = new LinkedHashMap<>();
  private final PhraseTableBuilder builder = new PhraseTableBuilder();

  private OwnTechnologies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.technologies = new ArrayList<>(vocabulary.technologies());
    this.replaced = new int[technologies.size()];
    for (int i = 0; i < replaced.length; i++) {
      replaced[i] = i;
    }
  }

  static Vocabulary added(Vocabulary vocabulary, List<OwnTechnology> own) {
    OwnTechnologies result = new OwnTechnologies(vocabulary);
    own.forEach(result::add);
    result.ownNames.forEach(
        (words, number) -> result.builder.add(words.toArray(String[]::new), number));
    return new Vocabulary(
        vocabulary.cues(),
        vocabulary.cueNames(),
        vocabulary.ownCues(),
        vocabulary.topics(),
        vocabulary.aspects(),
        vocabulary.sentences(),
        vocabulary.names().and(result.builder.table(), result.replaced),
        result.technologies);
  }

  private void add(OwnTechnology own) {
    List<List<String>> names = new ArrayList<>();
    names.add(List.of(Words.of(own.name()).forms()));
    own.aliases().forEach(alias -> names.add(List.of(Words.of(alias).forms())));
    names.removeIf(List::isEmpty);
    Set<Integer> same = new TreeSet<>();
    names.forEach(name -> same.addAll(known(name)));
    int number = same.isEmpty() ? technologies.size() : Collections.min(same);
    TechnologyEntry entry = own.entry();
    if (same.isEmpty()) {
      technologies.add(entry);
    }
    for (int each : same) {
      technologies.set(each, entry);
    }
    for (int i = 0; i < replaced.length; i++) {
      replaced[i] = same.contains(replaced[i]) ? number : replaced[i];
    }
    ownNames.replaceAll((name, other) -> same.contains(other) ? number : other);
    names.forEach(name -> ownNames.put(name, number));
  }

  /** The technologies that go by a name. */
  private Set<Integer> known(List<String> name) {
    Set<Integer> numbers = new TreeSet<>();
    vocabulary
        .names()
        .match(
            name.toArray(String[]::new),
            (number, from, to) -> {
              if (from == 0 && to == name.size()) {
                numbers.add(replaced[number]);
              }
            });
    if (ownNames.containsKey(name)) {
      numbers.add(ownNames.get(name));
    }
    return numbers;
  }
}
