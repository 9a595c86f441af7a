package dev.designlint.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The questions about components, as compiled when the program was built.
 *
 * @param banks the banks by number
 * @param answers phrases over stems; the value is the number of the question that one answers
 * @param names phrases over stems in the name of a component; the value is the number of the bank
 * @param spoken phrases over stems in the text that raise the questions of the bank of that number
 * @param withoutBank the kinds of technologies of which nothing is asked, each with the reason
 */
public record QuestionBanks(
    List<QuestionBank> banks,
    PhraseTable answers,
    PhraseTable names,
    PhraseTable spoken,
    Map<String, String> withoutBank) {
  /** The file into which the banks are compiled, beside this class. */
  static final String FILE = "questions.bin";

  /**
   * Loads the compiled banks.
   *
   * @throws IllegalStateException if they are missing from the program
   */
  public static QuestionBanks load() {
    try (InputStream in = QuestionBanks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the compiled questions are missing from the program");
      }
      return new CompiledReader(in.readAllBytes()).questionBanks();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bank of that key. */
  public QuestionBank bank(String key) {
    for (QuestionBank bank : banks) {
      if (bank.key().equals(key)) {
        return bank;
      }
    }
    throw new IllegalArgumentException("there is no bank of questions named " + key);
  }

  /** Number of questions in all banks. */
  public int count() {
    QuestionBank last = banks.get(banks.size() - 1);
    return last.first() + last.questions().size();
  }
}
