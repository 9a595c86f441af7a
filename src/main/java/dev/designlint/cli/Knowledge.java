package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.vocabulary.Vocabulary;
import java.util.function.Supplier;

/**
 * What a review has to know, perhaps still loading.
 *
 * @param vocabulary gives the words by which documents are understood
 * @param engine gives the rules
 */
record Knowledge(Supplier<Vocabulary> vocabulary, Supplier<RuleEngine> engine) {
  /** Knowledge that loads when somebody asks for it. */
  static Knowledge later() {
    return new Knowledge(Vocabulary::load, RuleEngine::new);
  }

  /** Knowledge that loads from now on, beside this thread. */
  static Knowledge loading() {
    return new Knowledge(new Background<>(Vocabulary::load), new Background<>(RuleEngine::new));
  }
}
