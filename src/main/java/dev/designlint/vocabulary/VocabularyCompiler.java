package dev.designlint.vocabulary;

/** Placeholder until the vocabulary exists. */
public final class VocabularyCompiler {
  private VocabularyCompiler() {}

  /** Does nothing yet. */
  public static void main(String[] arguments) {}
}
