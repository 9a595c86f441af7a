package dev.designlint.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the compiled vocabulary; written for a cold start, where bulk copies are what is fast. */
final class CompiledReader {
  private final byte[] bytes;
  private final ByteBuffer in;

  CompiledReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes);
  }

  Vocabulary vocabulary() {
    PhraseTable cues = table();
    String[] cueNames = strings();
    List<TopicEntry> topics = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      topics.add(entry());
    }
    List<AspectEntry> aspects = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      aspects.add(
          new AspectEntry(
              entry(),
              List.of(strings()),
              List.of(strings()),
              ints(),
              List.of(strings()),
              string()));
    }
    List<SentenceEntry> sentences = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      sentences.add(new SentenceEntry(string(), string(), string(), string(), patterns()));
    }
    PhraseTable names = table();
    int technologyCount = in.getInt();
    List<TechnologyEntry> technologies = new ArrayList<>(technologyCount);
    for (int i = 0; i < technologyCount; i++) {
      technologies.add(
          new TechnologyEntry(
              string(),
              string(),
              string(),
              string(),
              in.getInt(),
              in.get() != 0,
              List.of(strings()),
              List.of(strings()),
              List.of(strings())));
    }
    return new Vocabulary(
        cues, cueNames, cueNames.length, topics, aspects, sentences, names, technologies);
  }

  QuestionBanks questionBanks() {
    List<QuestionBank> banks = new ArrayList<>();
    int first = 0;
    for (int i = in.getInt(); i > 0; i--) {
      String key = string();
      String subject = string();
      String noun = string();
      List<String> technologies = List.of(strings());
      List<String> components = List.of(strings());
      List<BankQuestion> questions = new ArrayList<>();
      for (int j = in.getInt(); j > 0; j--) {
        questions.add(new BankQuestion(string(), string(), string()));
      }
      banks.add(
          new QuestionBank(
              key, subject, noun, technologies, components, first, List.copyOf(questions)));
      first += questions.size();
    }
    PhraseTable answers = table();
    PhraseTable names = table();
    PhraseTable spoken = table();
    Map<String, String> withoutBank = new TreeMap<>();
    for (int i = in.getInt(); i > 0; i--) {
      withoutBank.put(string(), string());
    }
    return new QuestionBanks(List.copyOf(banks), answers, names, spoken, withoutBank);
  }

  private TopicEntry entry() {
    return new TopicEntry(
        string(),
        in.getInt(),
        in.getInt(),
        in.get() != 0,
        in.get() != 0,
        in.get() != 0,
        in.getInt(),
        in.getInt(),
        ints(),
        patterns(),
        patterns());
  }

  PhraseTable table() {
    WordTable exactForms = words();
    WordTable words = words();
    int nodes = in.getInt();
    int edges = in.getInt();
    int values = in.getInt();
    return new PhraseTable(
        exactForms,
        words,
        ints(nodes + 1),
        ints(edges),
        ints(edges),
        ints(nodes + 1),
        ints(values));
  }

  private WordTable words() {
    return new WordTable(ints(), ints(), text(in.getInt()));
  }

  private List<Pattern> patterns() {
    int count = in.getInt();
    List<Pattern> patterns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int[][] all = new int[in.getInt()][];
      for (int j = 0; j < all.length; j++) {
        all[j] = ints();
      }
      patterns.add(
          new Pattern(all, ints(), Pattern.Scope.values()[in.getInt()], in.getInt(), in.getInt()));
    }
    return patterns;
  }

  private String[] strings() {
    String[] result = new String[in.getInt()];
    for (int i = 0; i < result.length; i++) {
      result[i] = string();
    }
    return result;
  }

  /** A string as two bytes of length and its bytes in UTF-8, as {@code DataOutput} writes it. */
  private String string() {
    return text(in.getShort() & 0xFFFF);
  }

  private String text(int length) {
    String result = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return result;
  }

  private int[] ints() {
    return ints(in.getInt());
  }

  private int[] ints(int count) {
    int[] result = new int[count];
    in.asIntBuffer().get(result);
    in.position(in.position() + count * Integer.BYTES);
    return result;
  }
}
