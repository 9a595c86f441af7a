package dev.designlint.report.ci;

import dev.designlint.finding.FindingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that a later report can tell which of them are new: by file, rule, headings and
 * subject, and not by line. Findings that agree in all of this are numbered in order.
 */
final class Fingerprints {
  /** Bytes of the digest that are kept; 128 bits do not collide by chance. */
  private static final int KEPT = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The name of a finding, 32 hexadecimal digits, given once only.
   *
   * @param path the file as the report names it
   */
  String of(FindingKey finding, String path) {
    String headings = String.join("\n", finding.section());
    return of(finding.rule(), path, headings, finding.subject());
  }

  /** The name of something that is known by a few words, given once only. */
  String of(String... words) {
    String key = String.join("\0", words);
    int number = seen.merge(key, 1, Integer::sum);
    byte[] bytes = (key + "\0" + number).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(digest.digest(bytes), 0, KEPT);
  }
}
