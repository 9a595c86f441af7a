package dev.designlint.vocabulary;

import java.util.List;

/**
 * How a topic is recognised.
 *
 * @param key the topic's key
 * @param heading number of the cue of its headings
 * @param headingWords words of the author that a section under such a heading needs; 0 where
 *     headings do not count
 * @param headingLoose whether a heading counts that speaks of much else besides
 * @param laterCounts whether a statement about the time after the design counts in full
 * @param openingOnly whether an answer counts only where it stands at the beginning
 * @param subject number of the cue of a subject that many designs have and that uses the words of
 *     this topic, or -1
 * @param own number of the cue that speaks of this design even where the subject is the same
 * @param headingNeeds cue numbers of which one must be found in the section; empty where none is
 *     needed
 * @param addressed patterns of claims that answer the reviewer's question
 * @param mentioned patterns of statements that touch the subject
 */
public record TopicEntry(
    String key,
    int heading,
    int headingWords,
    boolean headingLoose,
    boolean laterCounts,
    boolean openingOnly,
    int subject,
    int own,
    int[] headingNeeds,
    List<Pattern> addressed,
    List<Pattern> mentioned) {}
