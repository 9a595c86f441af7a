package dev.designlint.vocabulary;

import java.util.List;

/**
 * A technology that a user adds.
 *
 * @param name its usual name
 * @param aliases what else it is called
 * @param kind what it is, one of the kinds that the vocabulary has
 * @param managed {@code yes}, {@code provider} or {@code no}, as in {@link TechnologyEntry}
 * @param redundancy what one gets of it without further configuration, likewise
 * @param weight operational weight, 0 to 5
 */
public record OwnTechnology(
    String name, List<String> aliases, String kind, String managed, String redundancy, int weight) {
  TechnologyEntry entry() {
    return new TechnologyEntry(
        name, kind, managed, redundancy, weight, false, List.of(), List.of(), List.of());
  }
}
