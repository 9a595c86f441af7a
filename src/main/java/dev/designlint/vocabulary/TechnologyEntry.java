package dev.designlint.vocabulary;

import java.util.List;

/**
 * What is known of a technology.
 *
 * @param name its usual name
 * @param kind what it is: {@code sql}, {@code cache}, {@code queue} …
 * @param managed {@code yes}, {@code provider} where such offers exist, or {@code no}
 * @param redundancy {@code single-node}, {@code replicated}, {@code regional-managed}, {@code
 *     global}
 * @param weight operational weight, 0 to 5
 * @param caseSensitive whether the name counts only as it is spelled
 * @param sure spellings that always mean it
 * @param never phrases in which its name means something else
 * @param near words of which one must stand close by, in lower case; empty where none is needed
 */
public record TechnologyEntry(
    String name,
    String kind,
    String managed,
    String redundancy,
    int weight,
    boolean caseSensitive,
    List<String> sure,
    List<String> never,
    List<String> near) {}
