package dev.designlint.review.baseline;

import java.util.List;

/**
 * The part of a baseline that is about one document.
 *
 * @param path the document, seen from the folder of the baseline, with forward slashes
 * @param title its title
 * @param entries its findings
 */
public record BaselineDocument(String path, String title, List<BaselineEntry> entries)
    implements Comparable<BaselineDocument> {
  @Override
  public int compareTo(BaselineDocument other) {
    return path.compareTo(other.path);
  }
}
