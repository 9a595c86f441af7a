package dev.designlint.vocabulary;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words by which documents are understood, as compiled when the program was built.
 *
 * @param cues phrases over stems; the value is a cue number
 * @param cueNames the name of each cue
 * @param topics how each topic is recognised
 * @param names phrases over lower-case words; the value is the number of a technology
 * @param technologies the technologies by number
 */
public record Vocabulary(
    PhraseTable cues,
    String[] cueNames,
    List<TopicEntry> topics,
    PhraseTable names,
    List<TechnologyEntry> technologies) {
  /** The file into which the vocabulary is compiled, beside this class. */
  static final String FILE = "vocabulary.bin";

  /**
   * Loads the compiled vocabulary.
   *
   * @throws IllegalStateException if it is missing from the program
   */
  public static Vocabulary load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the compiled vocabulary is missing from the program");
      }
      byte[] bytes = new BufferedInputStream(in).readAllBytes();
      return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).vocabulary();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of a cue, or -1 where there is none of that name. */
  public int cue(String name) {
    for (int i = 0; i < cueNames.length; i++) {
      if (cueNames[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private record Reader(DataInputStream in) {
    Vocabulary vocabulary() throws IOException {
      PhraseTable cues = table();
      String[] cueNames = strings();
      int topicCount = in.readInt();
      List<TopicEntry> topics = new ArrayList<>(topicCount);
      for (int i = 0; i < topicCount; i++) {
        topics.add(
            new TopicEntry(
                in.readUTF(),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean(),
                ints(),
                patterns(),
                patterns()));
      }
      PhraseTable names = table();
      int technologyCount = in.readInt();
      List<TechnologyEntry> technologies = new ArrayList<>(technologyCount);
      for (int i = 0; i < technologyCount; i++) {
        technologies.add(
            new TechnologyEntry(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                in.readBoolean(),
                List.of(strings()),
                List.of(strings()),
                List.of(strings())));
      }
      return new Vocabulary(cues, cueNames, topics, names, technologies);
    }

    private PhraseTable table() throws IOException {
      String[] words = strings();
      int nodes = in.readInt();
      int edges = in.readInt();
      int values = in.readInt();
      return new PhraseTable(
          words, ints(nodes + 1), ints(edges), ints(edges), ints(nodes + 1), ints(values));
    }

    private List<Pattern> patterns() throws IOException {
      int count = in.readInt();
      List<Pattern> patterns = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int[][] all = new int[in.readInt()][];
        for (int j = 0; j < all.length; j++) {
          all[j] = ints();
        }
        patterns.add(
            new Pattern(
                all, ints(), Pattern.Scope.values()[in.readInt()], in.readInt(), in.readInt()));
      }
      return patterns;
    }

    private String[] strings() throws IOException {
      String[] result = new String[in.readInt()];
      for (int i = 0; i < result.length; i++) {
        result[i] = in.readUTF();
      }
      return result;
    }

    private int[] ints() throws IOException {
      return ints(in.readInt());
    }

    private int[] ints(int count) throws IOException {
      int[] result = new int[count];
      for (int i = 0; i < count; i++) {
        result[i] = in.readInt();
      }
      return result;
    }
  }
}
