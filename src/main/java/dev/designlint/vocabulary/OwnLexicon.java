package dev.designlint.vocabulary;

import dev.designlint.language.Mood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds phrases on topics to the vocabulary; loaded only where a user has some. */
final class OwnLexicon {
  /** The moods in which built-in phrases count, unless their pattern says otherwise. */
  private static final int CLAIMS =
      1 << Mood.DOES.ordinal() | 1 << Mood.SHOULD.ordinal() | 1 << Mood.COULD.ordinal();

  private OwnLexicon() {}

  static Vocabulary added(Vocabulary vocabulary, List<OwnPhrases> own) {
    List<String> cueNames = new ArrayList<>(Arrays.asList(vocabulary.cueNames()));
    List<TopicEntry> topics = new ArrayList<>(vocabulary.topics());
    PhraseTableBuilder builder = new PhraseTableBuilder();
    for (OwnPhrases each : own) {
      topics.replaceAll(
          topic ->
              topic.key().equals(each.topic()) ? added(topic, each, builder, cueNames) : topic);
    }
    return new Vocabulary(
        vocabulary.cues().and(builder.table(), null),
        cueNames.toArray(String[]::new),
        vocabulary.ownCues(),
        topics,
        vocabulary.aspects(),
        vocabulary.sentences(),
        vocabulary.names(),
        vocabulary.technologies());
  }

  private static TopicEntry added(
      TopicEntry topic, OwnPhrases own, PhraseTableBuilder builder, List<String> cueNames) {
    int[] cues = new int[own.phrases().size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = cueNames.size();
      cueNames.add(own.phrases().get(i));
      Phrases.add(builder, own.phrases().get(i), cues[i]);
      if (own.addressed()) {
        Phrases.add(builder, own.phrases().get(i), topic.heading());
      }
    }
    Pattern pattern =
        new Pattern(groups(cues, topic.own()), new int[0], Pattern.Scope.STATEMENT, CLAIMS, 1);
    return new TopicEntry(
        topic.key(),
        topic.heading(),
        topic.headingWords(),
        topic.headingLoose(),
        topic.laterCounts(),
        topic.openingOnly(),
        topic.subject(),
        topic.own(),
        topic.headingNeeds(),
        own.addressed() ? and(topic.addressed(), pattern) : topic.addressed(),
        own.addressed() ? topic.mentioned() : and(topic.mentioned(), pattern));
  }

  /**
   * Any of the cues. In a document on monitoring, say, a general word of monitoring is not about
   * its own; the name of something that the house has is, so the cue that says so is put beside.
   */
  private static int[][] groups(int[] cues, int own) {
    if (own < 0) {
      return new int[][] {cues};
    }
    int[] also = Arrays.copyOf(cues, cues.length + 1);
    also[cues.length] = own;
    return new int[][] {cues, also};
  }

  private static List<Pattern> and(List<Pattern> patterns, Pattern pattern) {
    List<Pattern> result = new ArrayList<>(patterns);
    result.add(pattern);
    return List.copyOf(result);
  }
}
