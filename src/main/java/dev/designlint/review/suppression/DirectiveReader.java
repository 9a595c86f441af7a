package dev.designlint.review.suppression;

import dev.designlint.document.Comment;
import dev.designlint.document.Text;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.SuppressionFault;
import dev.designlint.fact.SuppressionIssue;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.Span;
import dev.designlint.source.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Understands comments that start with {@code designlint-}. */
final class DirectiveReader {
  /** How a comment that is meant for the reviewer starts. */
  static final String ADDRESS = "designlint-";

  /** The rules on suppressions: a suppression must not hide that something is wrong with it. */
  static final Set<String> OWN_RULES =
      Set.of(
          "unused-suppression",
          "malformed-suppression",
          "suppression-expired",
          SuppressionPolicy.WITHOUT_REASON);

  private static final String UNTIL = "until";
  private static final int LONGEST_QUOTE = 80;

  private final Set<String> known = new TreeSet<>();
  private final List<SuppressionIssue> issues = new ArrayList<>();

  DirectiveReader(RuleCatalog catalog) {
    for (Rule rule : catalog.rules()) {
      known.add(rule.id());
      known.add(rule.category());
    }
    known.add(RuleName.ALL);
  }

  /** What was wrong with the comments so far. */
  List<SuppressionIssue> issues() {
    return issues;
  }

  /** The directive in a comment; null where it is none, or none that works. */
  Directive read(Comment comment) {
    Text text = comment.text();
    String value = text.value();
    int start = skip(value, 0);
    if (!value.startsWith(ADDRESS, start)) {
      return null;
    }
    int end = start + ADDRESS.length();
    while (end < value.length() && !isSpace(value.charAt(end)) && value.charAt(end) != ':') {
      end++;
    }
    String word = value.substring(start + ADDRESS.length(), end);
    Reach reach = Reach.of(word);
    if (reach == null) {
      String hint = hint(word, words(), ADDRESS);
      malformed(
          comment, text.span(start, end), "`" + quote(ADDRESS + word) + "` is no word" + hint);
      return null;
    }
    int colon = value.indexOf(':', end);
    int listEnd = colon < 0 ? value.length() : colon;
    String reason = colon < 0 ? "" : oneLine(value.substring(colon + 1));
    int until = until(value, end, listEnd);
    LocalDate lastDay = null;
    if (until >= 0) {
      lastDay = date(comment, until + UNTIL.length(), listEnd);
      if (lastDay == null) {
        return null;
      }
      listEnd = until;
    }
    boolean forAll = reach == Reach.END && skip(value, end) >= listEnd;
    List<RuleName> names = forAll ? List.of() : names(comment, reach, end, listEnd);
    return names.isEmpty() && !forAll
        ? null
        : new Directive(reach, names, lastDay, reason, quote(value), comment.span());
  }

  /** The names between commas; those that are none are reported and left out. */
  private List<RuleName> names(Comment comment, Reach reach, int from, int to) {
    String value = comment.text().value();
    if (skip(value, from) >= to) {
      String advice = "; write `all` for every rule";
      malformed(comment, comment.span(), "`" + ADDRESS + reach.word() + "` names no rule" + advice);
      return List.of();
    }
    List<RuleName> names = new ArrayList<>();
    int at = from;
    while (at <= to) {
      int comma = value.indexOf(',', at);
      int end = comma < 0 || comma > to ? to : comma;
      int start = Math.min(skip(value, at), end);
      int stop = end;
      while (stop > start && isSpace(value.charAt(stop - 1))) {
        stop--;
      }
      Span span = comment.text().span(start, Math.max(start, stop));
      RuleName name = new RuleName(value.substring(start, stop), span);
      String fault = fault(name.text());
      if (fault.isEmpty()) {
        names.add(name);
      } else {
        malformed(comment, span, fault);
      }
      at = end + 1;
    }
    return List.copyOf(names);
  }

  private String fault(String name) {
    if (name.isEmpty()) {
      return "a name is missing beside a comma";
    }
    for (int i = 0; i < name.length(); i++) {
      if (isSpace(name.charAt(i))) {
        return "`"
            + quote(name)
            + "` is no name; write commas between names and a colon before the reason";
      }
    }
    if (OWN_RULES.contains(name)) {
      return "`" + name + "` cannot be suppressed by a comment; --ignore switches it off";
    }
    return known.contains(name)
        ? ""
        : "there is no rule or category `" + quote(name) + "`" + hint(name, known, "");
  }

  private LocalDate date(Comment comment, int from, int to) {
    String value = comment.text().value();
    int start = Math.min(skip(value, from), to);
    String written = value.substring(start, to).strip();
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      Span span = comment.text().span(start, Math.max(start, start + written.length()));
      malformed(comment, span, "`" + quote(written) + "` is no day; write one as 2027-03-01");
      return null;
    }
  }

  /** The index of the word {@code until} in a list of names, or -1. */
  private static int until(String value, int from, int to) {
    for (int at = value.indexOf(UNTIL, from); at >= 0 && at < to; ) {
      int after = at + UNTIL.length();
      boolean whole = isSpace(value.charAt(at - 1));
      if (whole && (after >= to || isSpace(value.charAt(after)))) {
        return at;
      }
      at = value.indexOf(UNTIL, after);
    }
    return -1;
  }

  private void malformed(Comment comment, Span span, String detail) {
    issues.add(issue(SuppressionFault.MALFORMED, "", detail, span, quote(comment.text().value())));
  }

  static SuppressionIssue issue(
      SuppressionFault fault, String subject, String detail, Span span, String words) {
    return new SuppressionIssue(
        fault, subject, detail, span, List.of(new Evidence(span, words, "suppresses findings")));
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Reach reach : Reach.values()) {
      words.add(reach.word());
    }
    return words;
  }

  private static String hint(String name, Iterable<String> all, String before) {
    List<String> candidates = new ArrayList<>();
    all.forEach(candidates::add);
    List<String> similar = Spelling.allNearest(name, candidates);
    StringBuilder hint = new StringBuilder();
    for (String each : similar.subList(0, Math.min(3, similar.size()))) {
      hint.append(hint.isEmpty() ? "; did you mean `" : " or `").append(before).append(each);
      hint.append('`');
    }
    return hint.isEmpty() ? "" : hint.append('?').toString();
  }

  private static int skip(String value, int from) {
    int at = from;
    while (at < value.length() && isSpace(value.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static String quote(String value) {
    String line = oneLine(value);
    int end = Math.min(line.length(), LONGEST_QUOTE);
    return end == line.length() ? line : line.substring(0, end) + "…";
  }

  /** The words with single blanks between them. */
  private static String oneLine(String value) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean gap = isSpace(c) && (result.isEmpty() || result.charAt(result.length() - 1) == ' ');
      if (!gap) {
        result.append(isSpace(c) ? ' ' : c);
      }
    }
    return result.toString().stripTrailing();
  }
}
