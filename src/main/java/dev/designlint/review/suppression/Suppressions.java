package dev.designlint.review.suppression;

import dev.designlint.document.Block;
import dev.designlint.document.Comment;
import dev.designlint.document.Document;
import dev.designlint.document.Outline;
import dev.designlint.document.Section;
import dev.designlint.fact.SuppressionFault;
import dev.designlint.fact.SuppressionIssue;
import dev.designlint.finding.Finding;
import dev.designlint.parse.MarkdownComments;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.FileFinder;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The comments of one document that suppress findings. */
public final class Suppressions {
  /** A directive with the stretch of its file in which it works; {@code to} is null at its end. */
  private record Scope(Directive directive, Position from, Position to) {
    boolean holds(Span span) {
      return directive.span().path().equals(span.path())
          && from.compareTo(span.start()) <= 0
          && (to == null || span.start().compareTo(to) < 0);
    }
  }

  private final RuleCatalog catalog;
  private final LocalDate today;
  private final List<Directive> ends = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final List<SuppressionIssue> issues;

  private Suppressions(
      Document document, List<SourceFile> sources, RuleCatalog catalog, LocalDate today) {
    this.catalog = catalog;
    this.today = today;
    DirectiveReader reader = new DirectiveReader(catalog);
    this.issues = reader.issues();
    for (SourceFile source : sources) {
      if (source.text().indexOf(DirectiveReader.ADDRESS) >= 0) {
        read(source, document, reader);
      }
    }
  }

  /**
   * Reads the comments of a document.
   *
   * @param sources the files of the document
   * @param catalog the rules that exist
   * @param policy tells the day, on which it depends which comments still work
   */
  public static Suppressions of(
      Document document, List<SourceFile> sources, RuleCatalog catalog, SuppressionPolicy policy) {
    return new Suppressions(document, sources, catalog, policy.today());
  }

  /** Whether a rule is one of those on suppressions, which no comment can suppress. */
  public static boolean isRuleOnThem(String id) {
    return DirectiveReader.OWN_RULES.contains(id);
  }

  private void read(SourceFile source, Document document, DirectiveReader reader) {
    List<Directive> directives = new ArrayList<>();
    for (Comment comment : comments(source, document)) {
      Directive directive = reader.read(comment);
      if (directive != null) {
        directives.add(directive);
      }
    }
    Outline outline = Outline.of(document.sections(), source.path());
    for (Directive directive : directives) {
      if (directive.reach() == Reach.END) {
        ends.add(directive);
      } else {
        scopes.add(scope(directive, source, outline, directives));
      }
    }
  }

  private static List<Comment> comments(SourceFile source, Document document) {
    if (!FileFinder.isYaml(source.path())) {
      return MarkdownComments.of(source);
    }
    List<Comment> comments = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Comment comment && comment.span().path().equals(source.path())) {
          comments.add(comment);
        }
      }
    }
    return comments;
  }

  private static Scope scope(
      Directive directive, SourceFile source, Outline outline, List<Directive> all) {
    Position start = directive.span().start();
    return switch (directive.reach()) {
      case NEXT_LINE -> {
        int line = nextLine(directive.span().end().line(), source, all);
        yield new Scope(directive, new Position(line, 1), new Position(line + 1, 1));
      }
      case SECTION -> {
        Section section = outline.at(start);
        yield section == null
            ? new Scope(directive, start, start)
            : new Scope(directive, section.span().start(), outline.end(section));
      }
      case FILE -> new Scope(directive, new Position(1, 1), null);
      default -> new Scope(directive, start, null);
    };
  }

  /** The next line with text that is no such comment itself. */
  private static int nextLine(int last, SourceFile source, List<Directive> all) {
    int line = last + 1;
    for (int before = 0; before != line; ) {
      before = line;
      while (line <= source.lineCount() && source.line(line).isBlank()) {
        line++;
      }
      for (Directive other : all) {
        Span span = other.span();
        boolean starts = span.line() == line;
        if (starts && source.line(line).substring(0, span.start().column() - 1).isBlank()) {
          line = span.end().line() + 1;
        }
      }
    }
    return line;
  }

  /**
   * Takes out the findings that are suppressed, and tells what is wrong with the comments.
   *
   * @param found every single finding of the document, also by rules that nobody asked for: a
   *     comment is no less of use while its rule is silent
   * @param judged whether the document could be judged at all
   * @param reasonAsked whether to tell which comments give no reason
   */
  public Suppressed apply(List<Finding> found, boolean judged, boolean reasonAsked) {
    Set<RuleName> used = new HashSet<>();
    List<Finding> left = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    for (Finding finding : found) {
      Scope nearest = null;
      for (Scope scope : scopes) {
        if (scope.holds(finding.span()) && works(scope, finding)) {
          used.addAll(scope.directive().namesFor(finding.rule()));
          nearest = nearest == null || isNearer(scope, nearest) ? scope : nearest;
        }
      }
      if (nearest == null) {
        left.add(finding);
      } else {
        Directive directive = nearest.directive();
        suppressed.add(
            new SuppressedFinding(
                finding, directive.reach(), directive.reason(), directive.span()));
      }
    }
    List<SuppressionIssue> all = new ArrayList<>(issues);
    for (Scope scope : scopes) {
      judge(scope.directive(), used, judged, reasonAsked, all);
    }
    for (Directive end : ends) {
      if (!endsSomething(end)) {
        String detail = "nothing before it is disabled that it could enable";
        all.add(issue(end, SuppressionFault.MALFORMED, detail, end.span()));
      }
    }
    all.sort((one, other) -> one.span().compareTo(other.span()));
    suppressed.sort(null);
    return new Suppressed(List.copyOf(left), List.copyOf(suppressed), List.copyOf(all));
  }

  /** Whether a directive suppresses a finding in its scope. */
  private boolean works(Scope scope, Finding finding) {
    Directive directive = scope.directive();
    if (directive.namesFor(finding.rule()).isEmpty() || directive.isExpired(today)) {
      return false;
    }
    for (Directive end : ends) {
      boolean sameFile = end.span().path().equals(finding.span().path());
      boolean ended =
          end.endsBetween(finding.rule(), directive.span().start(), finding.span().start());
      if (directive.reach() == Reach.RANGE && sameFile && ended) {
        return false;
      }
    }
    return true;
  }

  /** The order of {@link Reach} is from wide to narrow but for the file, which is the widest. */
  private static boolean isNearer(Scope scope, Scope other) {
    return width(scope.directive().reach()) < width(other.directive().reach());
  }

  private static int width(Reach reach) {
    return switch (reach) {
      case NEXT_LINE -> 0;
      case SECTION -> 1;
      case FILE -> 3;
      default -> 2;
    };
  }

  private void judge(
      Directive directive,
      Set<RuleName> used,
      boolean judged,
      boolean reasonAsked,
      List<SuppressionIssue> result) {
    if (directive.isExpired(today)) {
      String day = directive.lastDay().toString();
      result.add(issue(directive, SuppressionFault.EXPIRED, day, directive.span()));
      return;
    }
    for (RuleName name : directive.names()) {
      if (judged && !used.contains(name)) {
        result.add(
            DirectiveReader.issue(
                SuppressionFault.UNUSED, name.text(), "", name.span(), directive.words()));
      }
    }
    if (reasonAsked && directive.reason().isEmpty()) {
      result.add(issue(directive, SuppressionFault.UNEXPLAINED, "", directive.span()));
    }
  }

  private boolean endsSomething(Directive end) {
    for (Scope scope : scopes) {
      Directive start = scope.directive();
      boolean before =
          start.reach() == Reach.RANGE
              && start.span().path().equals(end.span().path())
              && start.span().start().compareTo(end.span().start()) < 0;
      for (Rule rule : before ? catalog.rules() : List.<Rule>of()) {
        boolean ended = end.names().isEmpty() || !end.namesFor(rule).isEmpty();
        if (ended && !start.namesFor(rule).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static SuppressionIssue issue(
      Directive directive, SuppressionFault fault, String detail, Span span) {
    return DirectiveReader.issue(fault, directive.subject(), detail, span, directive.words());
  }
}
