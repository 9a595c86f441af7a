package dev.designlint.vocabulary;

import dev.designlint.language.Mood;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the lexicon of topics: cues into a phrase table, claims into patterns of cue numbers.
 */
final class CueCompiler {
  /** The moods in which a statement about a topic counts where its pattern names none. */
  private static final List<String> CLAIMS = List.of("does", "should", "could");

  /** The same for sentences: what is only demanded or thought of is no choice. */
  private static final List<String> DOES = List.of("does");

  private final Map<String, Integer> cues = new LinkedHashMap<>();
  private final Set<String> defined = new HashSet<>();
  private final PhraseTableBuilder phrases = new PhraseTableBuilder();
  private final List<Map<String, Object>> topics = new ArrayList<>();
  private final List<Map<String, Object>> aspects = new ArrayList<>();
  private final List<Map<String, Object>> sentences = new ArrayList<>();

  CueCompiler() {
    for (FoundCue cue : FoundCue.values()) {
      number(cue.key());
    }
  }

  /** Adds named cues with their phrases. */
  void addCues(Map<String, Object> file) {
    for (Map.Entry<String, Object> cue : file.entrySet()) {
      // Two lists of one name would be one cue, and each file would get the words of the other.
      if (!defined.add(cue.getKey())) {
        throw new IllegalArgumentException("the cue " + cue.getKey() + " is defined twice");
      }
      for (String phrase : strings(cue.getValue())) {
        Phrases.add(phrases, phrase, number(cue.getKey()));
      }
    }
  }

  /** Adds a topic with its own cues and headings. */
  void addTopic(Map<String, Object> topic) {
    topics.add(topic);
    add(topic, topic.get("topic"));
  }

  /** Adds an aspect, which is written as a topic is. */
  void addAspect(Map<String, Object> aspect) {
    aspects.add(aspect);
    add(aspect, aspect.get("aspect"));
  }

  /** Adds the sentences of a file with the cues that they share. */
  void addSentences(Map<String, Object> file) {
    addCues(map(file.get("cues"), "cues of sentences"));
    for (Object each : (List<?>) file.get("sentences")) {
      sentences.add(map(each, "sentence"));
    }
  }

  private void add(Map<String, Object> entry, Object key) {
    if (entry.containsKey("cues")) {
      addCues(map(entry.get("cues"), "cues of " + key));
    }
    int heading = number("heading-of-" + key);
    strings(entry.get("headings")).forEach(phrase -> Phrases.add(phrases, phrase, heading));
  }

  void write(DataOutputStream out) throws IOException {
    phrases.write(out);
    writeStrings(List.copyOf(cues.keySet()), out);
    out.writeInt(topics.size());
    for (Map<String, Object> topic : topics) {
      writeEntry(topic, topic.get("topic").toString(), out);
    }
    out.writeInt(aspects.size());
    for (Map<String, Object> aspect : aspects) {
      String key = aspect.get("aspect").toString();
      writeEntry(aspect, key, out);
      writeAsking(map(aspect.getOrDefault("asked-of", Map.of()), "asked-of of " + key), key, out);
    }
    out.writeInt(sentences.size());
    for (Map<String, Object> sentence : sentences) {
      writeSentence(sentence, sentence.get("sentence").toString(), out);
    }
  }

  private void writeSentence(Map<String, Object> sentence, String key, DataOutputStream out)
      throws IOException {
    for (String name : List.of("group", "title", "fill-in", "found")) {
      if (!sentence.containsKey(name)) {
        throw new IllegalArgumentException("sentence " + key + " has no " + name);
      }
    }
    out.writeUTF(key);
    out.writeUTF(sentence.get("group").toString());
    out.writeUTF(sentence.get("title").toString());
    out.writeUTF(sentence.get("fill-in").toString());
    writePatterns(sentence.get("found"), key, DOES, out);
  }

  /** Writes what makes a reviewer ask for an aspect. */
  private void writeAsking(Map<String, Object> asked, String key, DataOutputStream out)
      throws IOException {
    for (String name : asked.keySet()) {
      if (!List.of("technologies", "components", "cues", "topics", "scale").contains(name)) {
        throw new IllegalArgumentException(key + ": unknown key " + name + " in asked-of");
      }
    }
    writeStrings(strings(asked.get("technologies")), out);
    writeStrings(strings(asked.get("components")), out);
    List<String> names = strings(asked.get("cues"));
    out.writeInt(names.size());
    for (String name : names) {
      out.writeInt(known(name, key));
    }
    writeStrings(strings(asked.get("topics")), out);
    out.writeUTF(asked.getOrDefault("scale", "").toString());
  }

  private void writeEntry(Map<String, Object> topic, String key, DataOutputStream out)
      throws IOException {
    out.writeUTF(key);
    out.writeInt(known("heading-of-" + key, key));
    out.writeInt((Integer) topic.getOrDefault("heading-words", 12));
    out.writeBoolean(Boolean.TRUE.equals(topic.get("heading-loose")));
    out.writeBoolean(Boolean.TRUE.equals(topic.get("later-counts")));
    out.writeBoolean(Boolean.TRUE.equals(topic.get("opening-only")));
    out.writeInt(topic.containsKey("subject") ? known(topic.get("subject").toString(), key) : -1);
    out.writeInt(topic.containsKey("own") ? known(topic.get("own").toString(), key) : -1);
    List<String> needs = strings(topic.get("heading-needs"));
    out.writeInt(needs.size());
    for (String cue : needs) {
      out.writeInt(known(cue, key));
    }
    writePatterns(topic.get("addressed"), key, CLAIMS, out);
    writePatterns(topic.get("mentioned"), key, CLAIMS, out);
  }

  private void writePatterns(Object value, String topic, List<String> moods, DataOutputStream out)
      throws IOException {
    List<?> patterns = value == null ? List.of() : (List<?>) value;
    out.writeInt(patterns.size());
    for (Object pattern : patterns) {
      if (pattern instanceof List<?> all) {
        writePattern(Map.of("all", all), topic, moods, out);
      } else if (pattern instanceof String cue) {
        writePattern(Map.of("all", List.of(cue)), topic, moods, out);
      } else {
        writePattern(map(pattern, "pattern of " + topic), topic, moods, out);
      }
    }
  }

  private void writePattern(
      Map<String, Object> pattern, String topic, List<String> moods, DataOutputStream out)
      throws IOException {
    for (String key : pattern.keySet()) {
      if (!List.of("all", "not", "in", "mood", "times").contains(key)) {
        throw new IllegalArgumentException(topic + ": unknown key " + key + " in " + pattern);
      }
    }
    List<String> all = strings(pattern.get("all"));
    out.writeInt(all.size());
    for (String group : all) {
      String[] choices = group.split("\\|");
      out.writeInt(choices.length);
      for (String choice : choices) {
        out.writeInt(reference(choice.strip(), topic));
      }
    }
    List<String> not = strings(pattern.get("not"));
    out.writeInt(not.size());
    for (String cue : not) {
      out.writeInt(reference(cue, topic));
    }
    String scope = pattern.getOrDefault("in", "statement").toString();
    out.writeInt(Pattern.Scope.valueOf(scope.toUpperCase(Locale.ROOT)).ordinal());
    out.writeInt(moods(strings(pattern.get("mood")), moods));
    out.writeInt((Integer) pattern.getOrDefault("times", 1));
  }

  private static int moods(List<String> names, List<String> otherwise) {
    List<String> given = names.isEmpty() ? otherwise : names;
    int bits = 0;
    for (String name : given) {
      if (name.equals("any")) {
        return -1;
      }
      bits |= 1 << Mood.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
    }
    return bits;
  }

  private int reference(String cue, String topic) {
    return switch (cue.charAt(0)) {
      case '@' -> known(cue.substring(1), topic) | Pattern.OR_CONTEXT;
      case '^' -> known(cue.substring(1), topic) | Pattern.ONLY_CONTEXT;
      default -> known(cue, topic);
    };
  }

  private int known(String cue, String topic) {
    Integer number = cues.get(cue);
    if (number == null) {
      throw new IllegalArgumentException("topic " + topic + " uses the unknown cue " + cue);
    }
    return number;
  }

  private int number(String cue) {
    return cues.computeIfAbsent(cue, key -> cues.size());
  }

  static List<String> strings(Object value) {
    List<String> result = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(entry -> result.add(entry.toString()));
    } else if (value != null) {
      result.add(value.toString());
    }
    return result;
  }

  static Map<String, Object> map(Object value, String what) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("expected keys and values: " + what);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    map.forEach((key, entry) -> result.put(key.toString(), entry));
    return result;
  }

  static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
