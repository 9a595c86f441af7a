package dev.designlint.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule's page, cut at its headings of the second level.
 *
 * @param start what stands before the first section
 * @param sections the sections in their order
 */
record RulePage(String start, List<Section> sections) {
  /**
   * A section of a page.
   *
   * @param heading its heading
   * @param raw everything below the heading, with the blank lines around it
   */
  record Section(String heading, String raw) {
    /** What stands below the heading, without the blank lines around it. */
    String body() {
      return raw.strip();
    }
  }

  /** Reads a page; headings inside fences are part of an example. */
  static RulePage parse(String text) {
    List<Section> sections = new ArrayList<>();
    StringBuilder raw = new StringBuilder();
    String start = null;
    String heading = null;
    String fence = "";
    for (String line : (text + "\n## end").lines().toList()) {
      if (fence.isEmpty() && line.startsWith("## ")) {
        if (heading == null) {
          start = raw.toString();
        } else {
          sections.add(new Section(heading, raw.toString()));
        }
        heading = line.substring(3).strip();
        raw.setLength(0);
      } else {
        raw.append(line).append('\n');
        fence = fenceAfter(line, fence);
      }
    }
    return new RulePage(start == null ? text : start, List.copyOf(sections));
  }

  List<String> headings() {
    return sections.stream().map(Section::heading).toList();
  }

  /** The body of the section under a heading, or an empty string. */
  String body(String heading) {
    return sections.stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .map(Section::body)
        .orElse("");
  }

  /** The same page with another body under a heading. */
  RulePage with(String heading, String body) {
    List<Section> changed = new ArrayList<>(sections);
    changed.replaceAll(
        each ->
            each.heading().equals(heading)
                ? new Section(heading, "\n" + body.strip() + "\n\n")
                : each);
    return new RulePage(start, List.copyOf(changed));
  }

  /** The page as it is written down. */
  String text() {
    StringBuilder text = new StringBuilder(start);
    sections.forEach(each -> text.append("## " + each.heading() + "\n" + each.raw()));
    return text.toString().stripTrailing() + "\n";
  }

  /** The fence that is open after a line, or an empty string. */
  private static String fenceAfter(String line, String open) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    if (open.isEmpty()) {
      return ticks >= 3 ? line.substring(0, ticks) : "";
    }
    return ticks >= open.length() && line.substring(ticks).isBlank() ? "" : open;
  }
}
