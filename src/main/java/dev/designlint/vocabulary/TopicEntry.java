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
    int[] headingNeeds,
    List<Pattern> addressed,
    List<Pattern> mentioned) {}
