package dev.designlint.review;

import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Answers to the same question.
 *
 * @param name what they are about
 * @param documents the answers, at least two, in the order of the run
 */
public record PeerGroup(String name, List<DocumentReview> documents) {
  /** Words of a title that say nothing of the system which it is about. */
  private static final Set<String> FRAME =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "like",
          "how",
          "to",
          "my",
          "in",
          "on",
          "and",
          "design",
          "designing",
          "system",
          "systems",
          "build",
          "building",
          "interview",
          "question",
          "answer",
          "solution",
          "architecture",
          "practice",
          "chapter",
          "hld",
          "lld",
          "case",
          "study");

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("v?\\p{N}+");

  /**
   * A topic that others addressed and an answer did not.
   *
   * @param topic the topic
   * @param grade how the answer covers it
   * @param addressedBy the others that address it
   */
  public record Missed(Topic topic, Grade grade, List<DocumentReview> addressedBy) {}

  /**
   * The groups among the documents of a run, ordered by name. By title only practice answers are
   * compared: proposals of one team have words of their title in common without being about the
   * same.
   *
   * @param documents the documents
   * @param by what makes a group
   */
  public static List<PeerGroup> of(List<DocumentReview> documents, PeerGrouping by) {
    Map<String, List<DocumentReview>> groups = new TreeMap<>();
    for (DocumentReview document : documents) {
      String key =
          switch (by) {
            case TITLE -> String.join(" ", new TreeSet<>(system(document)));
            case FOLDER -> folder(document.path());
            case NONE -> "";
          };
      if (!key.isEmpty()) {
        groups.computeIfAbsent(key, each -> new ArrayList<>()).add(document);
      }
    }
    List<PeerGroup> result = new ArrayList<>();
    groups.forEach(
        (key, peers) -> {
          if (peers.size() > 1) {
            String name = by == PeerGrouping.TITLE ? String.join(" ", system(peers.get(0))) : key;
            result.add(new PeerGroup(name, List.copyOf(peers)));
          }
        });
    return List.copyOf(result);
  }

  /**
   * What at least half of the others addressed and this one did not, in the order of the topics. A
   * topic that is not asked of this one, or could not be judged, is left out.
   *
   * @param document one of the answers
   */
  public List<Missed> missed(DocumentReview document) {
    Map<Topic, List<DocumentReview>> addressed = new EnumMap<>(Topic.class);
    for (DocumentReview other : documents) {
      for (TopicCoverage coverage : other.facts().of(TopicCoverage.class)) {
        if (other != document && coverage.isAddressed()) {
          addressed.computeIfAbsent(coverage.topic(), each -> new ArrayList<>()).add(other);
        }
      }
    }
    Map<Topic, Missed> missed = new EnumMap<>(Topic.class);
    for (TopicCoverage coverage : document.facts().of(TopicCoverage.class)) {
      List<DocumentReview> others = addressed.getOrDefault(coverage.topic(), List.of());
      boolean open = coverage.grade() == Grade.ABSENT || coverage.grade() == Grade.MENTIONED;
      if (open && others.size() * 2 >= documents.size() - 1 && !others.isEmpty()) {
        missed.put(
            coverage.topic(), new Missed(coverage.topic(), coverage.grade(), List.copyOf(others)));
      }
    }
    return List.copyOf(missed.values());
  }

  /** The words of an answer's title that name the system. */
  private static Set<String> system(DocumentReview document) {
    if (document.facts().design().kind() != DocumentKind.PRACTICE_ANSWER) {
      return Set.of();
    }
    Set<String> words = new LinkedHashSet<>();
    String title = document.facts().design().title().toLowerCase(Locale.ROOT);
    for (String word : BREAKS.split(title)) {
      if (!word.isEmpty() && !FRAME.contains(word) && !NUMBER.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
