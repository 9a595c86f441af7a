package dev.designlint.vocabulary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compiles {@code questions/*.yaml} into tables; runs in the build, never in the program. */
public final class QuestionCompiler {
  private static final Set<String> BANK_KEYS =
      Set.of("bank", "subject", "noun", "kinds", "questions");
  private static final Set<String> KINDS = Set.of("technologies", "components", "names", "said");
  private static final Set<String> QUESTION_KEYS = Set.of("key", "aspect", "ask", "answered-by");
  private static final Set<String> ASPECTS =
      Set.of(
          "architecture",
          "how",
          "bottleneck",
          "optimisation",
          "failure",
          "operations",
          "alternatives");

  private final PhraseTableBuilder answers = new PhraseTableBuilder();
  private final PhraseTableBuilder names = new PhraseTableBuilder();
  private final PhraseTableBuilder spoken = new PhraseTableBuilder();
  private final List<Map<String, Object>> banks = new ArrayList<>();
  private final Map<String, String> withoutBank = new TreeMap<>();
  private final Set<String> bankKeys = new HashSet<>();

  private QuestionCompiler() {}

  /**
   * Compiles a folder.
   *
   * @param arguments the folder of the banks and the folder of the result
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if an entry is not understood; the message names it
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    QuestionCompiler compiler = new QuestionCompiler();
    for (Path file : VocabularyCompiler.files(Path.of(arguments[0]))) {
      Map<String, Object> content = VocabularyCompiler.read(file);
      if (content.containsKey("without-bank")) {
        CueCompiler.map(content.get("without-bank"), "without-bank")
            .forEach((kind, reason) -> compiler.withoutBank.put(kind, reason.toString()));
      } else {
        compiler.banks.add(content);
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(target.resolve(QuestionBanks.FILE))))) {
      compiler.write(out);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(banks.size());
    int question = 0;
    for (int i = 0; i < banks.size(); i++) {
      question = writeBank(banks.get(i), i, question, out);
    }
    answers.write(out);
    names.write(out);
    spoken.write(out);
    out.writeInt(withoutBank.size());
    for (Map.Entry<String, String> entry : withoutBank.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private int writeBank(Map<String, Object> bank, int number, int first, DataOutputStream out)
      throws IOException {
    String key = text(bank, "bank", "a bank");
    checkKeys(bank.keySet(), BANK_KEYS, key);
    check(bankKeys.add(key), "there are two banks named " + key);
    Map<String, Object> kinds = CueCompiler.map(bank.get("kinds"), "kinds of " + key);
    checkKeys(kinds.keySet(), KINDS, key);
    out.writeUTF(key);
    out.writeUTF(bank.getOrDefault("subject", "").toString());
    out.writeUTF(bank.getOrDefault("noun", "").toString());
    CueCompiler.writeStrings(CueCompiler.strings(kinds.get("technologies")), out);
    CueCompiler.writeStrings(CueCompiler.strings(kinds.get("components")), out);
    CueCompiler.strings(kinds.get("names")).forEach(name -> Phrases.add(names, name, number));
    CueCompiler.strings(kinds.get("said")).forEach(word -> Phrases.add(spoken, word, number));
    List<?> questions = (List<?>) bank.get("questions");
    Set<String> keys = new HashSet<>();
    out.writeInt(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      Map<String, Object> entry = CueCompiler.map(questions.get(i), "question of " + key);
      String name = key + "/" + text(entry, "key", key);
      checkKeys(entry.keySet(), QUESTION_KEYS, name);
      check(keys.add(name), "there are two questions named " + name);
      String aspect = text(entry, "aspect", name);
      check(ASPECTS.contains(aspect), name + ": there is no aspect " + aspect);
      out.writeUTF(text(entry, "key", key));
      out.writeUTF(aspect);
      out.writeUTF(text(entry, "ask", name));
      for (String phrase : CueCompiler.strings(entry.get("answered-by"))) {
        Phrases.add(answers, phrase, first + i);
      }
    }
    return first + questions.size();
  }

  private static String text(Map<String, Object> entry, String key, String where) {
    Object value = entry.get(key);
    check(value instanceof String, where + " lacks the text of " + key);
    return value.toString().strip();
  }

  private static void checkKeys(Set<String> keys, Set<String> known, String where) {
    for (String key : keys) {
      check(known.contains(key), where + ": unknown key " + key);
    }
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
