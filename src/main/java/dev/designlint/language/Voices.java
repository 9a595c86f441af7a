package dev.designlint.language;

import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import java.util.Locale;
import java.util.Set;

/** Decides who speaks in a block, where its layout alone does not tell. */
public final class Voices {
  private static final Set<String> REFERENCE_HEADINGS =
      Set.of(
          "references",
          "reference",
          "further reading",
          "exercises",
          "exercise",
          "practice questions",
          "resources",
          "related work items",
          "links",
          "see also",
          "bibliography",
          "sources",
          "source",
          "related issues",
          "related tickets",
          "related links",
          "additional resources",
          "more resources",
          "reading list",
          "table of contents",
          "contents",
          "toc",
          "related items",
          "related topics",
          "参考资料",
          "implementation history",
          "changelog",
          "revision history",
          "version history",
          "release signoff checklist",
          "reviewers",
          "approvers",
          "authors");

  private static final String[] OUTLOOK_HEADINGS = {
    "additional talking points",
    "talking points",
    "wrap up",
    "wrap-up",
    "follow-up",
    "follow up",
    "followup",
    "next steps",
    "future work",
    "future extensions",
    "future improvements",
    "future enhancements",
    "further discussion",
    "future possibilities",
    "future considerations",
    "possible extensions",
    "potential extensions",
    "other topics"
  };

  private Voices() {}

  /** Whether a heading stands over remarks on what could be talked about later. */
  static boolean isOutlookHeading(String heading) {
    String value = normal(heading);
    for (String outlook : OUTLOOK_HEADINGS) {
      if (value.contains(outlook)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing below a heading is the author's claim about the design. */
  public static boolean isReferenceHeading(String heading) {
    return REFERENCE_HEADINGS.contains(normal(heading));
  }

  /** The voice of a text of which some characters are link texts. */
  static Voice of(Text text, int linkedCharacters, Voice voice) {
    if (voice != Voice.AUTHOR) {
      return voice;
    }
    String value = text.value().strip();
    if (linkedCharacters > 0 && linkedCharacters * 10 >= value.length() * 8) {
      return Voice.REFERENCE;
    }
    if (isMetadata(value) || linkedCharacters > 0 && pointsElsewhere(value)) {
      return Voice.REFERENCE;
    }
    if (isCoaching(value) || value.equalsIgnoreCase("n/a")) {
      return Voice.QUOTATION;
    }
    return isTemplate(value) ? Voice.TEMPLATE : voice;
  }

  /** Whether a sentence with a link only sends the reader to another page. */
  private static boolean pointsElsewhere(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.contains("refer to ")
        || lower.startsWith("see ")
        || lower.startsWith("find the ")
        || lower.startsWith("read ")
        || lower.contains("can be found ");
  }

  /**
   * Whether a line such as "Prerequisites: …" says something about the document, not the design.
   */
  static boolean isMetadata(String value) {
    int colon = value.indexOf(':');
    if (colon <= 0 || colon > 30) {
      return false;
    }
    return switch (value.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "prerequisites",
          "tags",
          "related",
          "see also",
          "author",
          "authors",
          "status",
          "date",
          "reviewers",
          "approvers",
          "source",
          "sources",
          "reference",
          "references",
          "link",
          "links",
          "reading time",
          "last updated",
          "tracking issue",
          "github issue",
          "issue",
          "pr",
          "owner",
          "created",
          "updated",
          "version",
          "estimated time",
          "difficulty",
          "further reading" ->
          true;
      default -> false;
    };
  }

  /** Whether the text tells a candidate what to say instead of saying it. */
  private static boolean isCoaching(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.contains("your interviewer")
        || lower.startsWith("state you ")
        || lower.startsWith("it's important to discuss")
        || lower.contains("you might encounter");
  }

  /**
   * Whether the whole text is a prompt to be replaced: {@code <describe …>}, {@code [describe …]},
   * {@code TBD}.
   */
  private static boolean isTemplate(String value) {
    if (value.isEmpty()) {
      return false;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    boolean plain = value.indexOf('"') < 0 && value.indexOf(':') < 0 && value.indexOf(' ') > 0;
    boolean wrapped = (first == '<' && last == '>' || first == '{' && last == '}') && plain;
    boolean bracketed =
        first == '['
            && last == ']'
            && value.indexOf(' ') > 0
            && value.indexOf(']') == value.length() - 1;
    String lower = value.toLowerCase(Locale.ROOT);
    return wrapped
        || bracketed
        || isPrompt(lower)
        || lower.equals("tbd")
        || lower.equals("todo")
        || lower.equals("tba");
  }

  /** "Describe the users of this proposal" asks the author for what should stand there. */
  private static boolean isPrompt(String lower) {
    boolean asks =
        lower.startsWith("add a list of ")
            || lower.startsWith("describe ")
            || lower.startsWith("explain ")
            || lower.startsWith("summarize ");
    boolean ofDocument =
        lower.contains(" this enhancement")
            || lower.contains(" this proposal")
            || lower.contains(" this rfc")
            || lower.contains(" this section");
    return asks && ofDocument;
  }

  private static String normal(String heading) {
    String value = heading.strip().toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < value.length() && !Character.isLetter(value.charAt(start))) {
      start++;
    }
    int end = value.length();
    while (end > start && !Character.isLetterOrDigit(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }
}
