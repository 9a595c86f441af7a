package dev.designlint.vocabulary;

import dev.designlint.language.Words;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Adds technologies to the vocabulary; loaded only where a user has some. */
final class OwnTechnologies {
  private OwnTechnologies() {}

  static Vocabulary added(Vocabulary vocabulary, List<OwnTechnology> own) {
    PhraseTableBuilder builder = new PhraseTableBuilder();
    List<TechnologyEntry> technologies = new ArrayList<>(vocabulary.technologies());
    for (int i = 0; i < own.size(); i++) {
      technologies.add(own.get(i).entry());
      add(builder, own.get(i).name(), i);
      for (String alias : own.get(i).aliases()) {
        add(builder, alias, i);
      }
    }
    PhraseTable names = vocabulary.names().and(table(builder), vocabulary.technologies().size());
    return new Vocabulary(
        vocabulary.cues(),
        vocabulary.cueNames(),
        vocabulary.topics(),
        vocabulary.aspects(),
        vocabulary.sentences(),
        names,
        technologies);
  }

  private static void add(PhraseTableBuilder builder, String name, int number) {
    String[] words = Words.of(name).forms();
    if (words.length > 0) {
      builder.add(words, number);
    }
  }

  private static PhraseTable table(PhraseTableBuilder builder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      builder.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledReader(bytes.toByteArray()).table();
  }
}
