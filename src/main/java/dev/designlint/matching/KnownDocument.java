package dev.designlint.matching;

import dev.designlint.finding.FindingKey;
import java.util.Map;

/**
 * A document of a run, as far as it takes to know it again in another run.
 *
 * @param path where it lies, with forward slashes
 * @param title its title
 * @param findings how many findings it has of each kind
 */
public record KnownDocument(String path, String title, Map<FindingKey, Integer> findings) {}
