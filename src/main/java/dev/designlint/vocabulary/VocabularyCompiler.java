package dev.designlint.vocabulary;

import dev.designlint.language.Words;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Compiles {@code vocabulary/*.yaml} into tables; runs in the build, never in the program. */
public final class VocabularyCompiler {
  private VocabularyCompiler() {}

  /**
   * Compiles a folder.
   *
   * @param arguments the folder of the vocabulary and the folder of the result
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if an entry is not understood; the message names it
   */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    CueCompiler cues = new CueCompiler();
    cues.addCues(read(source.resolve("cues.yaml")));
    for (Path file : files(source.resolve("topics"))) {
      cues.addTopic(read(file));
    }
    for (Path file : files(source.resolve("aspects"))) {
      cues.addAspect(read(file));
    }
    for (Path file : files(source.resolve("sentences"))) {
      cues.addSentences(read(file));
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(target.resolve(Vocabulary.FILE))))) {
      cues.write(out);
      writeTechnologies(read(source.resolve("technologies.yaml")), out);
    }
  }

  /** The files of a folder by name, which is the same on every file system. */
  static Collection<Path> files(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> byName.put(file.getFileName().toString(), file));
    }
    return byName.values();
  }

  static Map<String, Object> read(Path file) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (Reader reader = Files.newBufferedReader(file)) {
      return CueCompiler.map(yaml.load(reader), file.toString());
    }
  }

  private static void writeTechnologies(Map<String, Object> file, DataOutputStream out)
      throws IOException {
    List<?> entries = (List<?>) file.get("technologies");
    PhraseTableBuilder names = new PhraseTableBuilder();
    for (int i = 0; i < entries.size(); i++) {
      Map<String, Object> entry = CueCompiler.map(entries.get(i), "technology " + i);
      addName(names, entry.get("name").toString(), i);
      for (String alias : CueCompiler.strings(entry.get("aliases"))) {
        addName(names, alias, i);
      }
      for (String spelling : CueCompiler.strings(entry.get("sure"))) {
        addName(names, spelling, i);
      }
    }
    names.write(out);
    out.writeInt(entries.size());
    for (Object value : entries) {
      Map<String, Object> entry = CueCompiler.map(value, "technology");
      out.writeUTF(entry.get("name").toString());
      out.writeUTF(entry.get("kind").toString());
      out.writeUTF(entry.get("managed").toString());
      out.writeUTF(entry.get("redundancy").toString());
      out.writeInt((Integer) entry.get("weight"));
      out.writeBoolean("sensitive".equals(entry.get("case")));
      CueCompiler.writeStrings(CueCompiler.strings(entry.get("sure")), out);
      CueCompiler.writeStrings(CueCompiler.strings(entry.get("never")), out);
      CueCompiler.writeStrings(
          CueCompiler.strings(entry.get("near")).stream().map(String::toLowerCase).toList(), out);
    }
  }

  /** A name of several products, such as {@code Presto / Trino}, counts by each of its parts. */
  private static void addName(PhraseTableBuilder names, String name, int technology) {
    for (String part : name.split(" / ")) {
      String[] words = Words.of(part.replaceAll("\\(.*?\\)", " ")).forms();
      if (words.length > 0) {
        names.add(words, technology);
      }
    }
  }
}
