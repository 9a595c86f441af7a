package dev.designlint.parse.yaml;

import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a YAML file is, told from its name and its top-level keys without parsing it. */
public enum YamlKind {
  DESIGN("a design file"),
  COMPOSE("a Docker Compose file"),
  KUBERNETES("a Kubernetes manifest"),
  THREAGILE("a Threagile model"),
  OPENAPI("an OpenAPI description"),
  BACKSTAGE("a Backstage catalogue entry"),
  GITHUB_WORKFLOW("a GitHub workflow"),
  KEP("the metadata of a Kubernetes enhancement proposal"),
  OTHER("another kind of YAML file");

  /** The top-level keys of a design that state something about it. */
  static final Set<String> SECTIONS =
      Set.of(
          "problem",
          "context",
          "use-cases",
          "questions",
          "assumptions",
          "open-questions",
          "non-goals",
          "scale",
          "data",
          "targets",
          "components",
          "connections",
          "flows",
          "entities",
          "apis",
          "caching",
          "replication",
          "consistency",
          "scaling",
          "bottlenecks",
          "decisions",
          "trade-offs",
          "failure-modes",
          "disaster-recovery",
          "cost",
          "monitoring",
          "operations",
          "security",
          "rollout",
          "testing",
          "risks",
          "not-applicable");

  private static final String EXAMPLE =
      """
      title: URL shortener
      problem: Long links break in e-mails, and readers do not trust them.
      components: [{ name: Redirect service, responsibility: answers GET requests }]\
      """;
  private static final int ENOUGH = 2;
  private static final int ENOUGH_WITHOUT_TITLE = 4;

  private final String title;

  YamlKind(String title) {
    this.title = title;
  }

  /** What the file is, for a message such as {@code skipped: a Docker Compose file}. */
  public String title() {
    return title;
  }

  /** What the file is. */
  public static YamlKind of(SourceFile file) {
    Set<String> keys = topLevelKeys(file.text());
    long sections = keys.stream().filter(SECTIONS::contains).count();
    YamlKind foreign = foreign(keys, file.text());
    if (foreign != OTHER && (sections < ENOUGH || keys.contains("threagile_version"))) {
      return foreign;
    }
    boolean titled = keys.contains("title") || keys.contains("design-version");
    boolean design = sections >= (titled ? ENOUGH : ENOUGH_WITHOUT_TITLE);
    return design || hasDesignName(file.path()) ? DESIGN : foreign;
  }

  /** Whether no top-level key is one of a design. */
  static boolean saysNothing(SourceFile file) {
    Set<String> keys = topLevelKeys(file.text());
    return !keys.contains("design") && keys.stream().noneMatch(SECTIONS::contains);
  }

  /** Whether a file is called {@code design.yaml} or {@code something.design.yaml}. */
  public static boolean hasDesignName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.matches("(.*\\.)?design\\.ya?ml");
  }

  /** How a design file looks, in three lines. */
  public static String example() {
    return EXAMPLE;
  }

  /** The sentence that shows how a design file looks. */
  public static String advice() {
    return "a design file looks like this:\n" + EXAMPLE;
  }

  /** Says of a file that was named outright why it is not reviewed. */
  public ParseProblem refusal(SourceFile file) {
    return new ParseProblem(file.span(0, 0), "this is " + title + ", not a design", advice());
  }

  private static YamlKind foreign(Set<String> keys, String text) {
    if (keys.contains("threagile_version")) {
      return THREAGILE;
    }
    if (keys.contains("apiVersion") && keys.contains("kind")) {
      return text.contains("backstage.io/") && text.indexOf("backstage.io/") < lineAfterKind(text)
          ? BACKSTAGE
          : KUBERNETES;
    }
    if (keys.contains("openapi") || keys.contains("swagger") || keys.contains("asyncapi")) {
      return OPENAPI;
    }
    if (keys.contains("kep-number") || keys.contains("owning-sig")) {
      return KEP;
    }
    if (keys.contains("jobs") && (keys.contains("on") || keys.contains("name"))) {
      return GITHUB_WORKFLOW;
    }
    boolean compose =
        text.contains("image:") || text.contains("build:") || text.contains("extends:");
    return keys.contains("services") && compose ? COMPOSE : OTHER;
  }

  /** Where the API version has ended: Backstage names itself in it, annotations come later. */
  private static int lineAfterKind(String text) {
    int start = text.indexOf("apiVersion:");
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** Keys that stand at the start of a line, up to the end of the first document. */
  static Set<String> topLevelKeys(String text) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> lines = text.lines().toList();
    for (String line : lines) {
      if (line.startsWith("---") || line.startsWith("...")) {
        if (!keys.isEmpty()) {
          break;
        }
        continue;
      }
      int colon = line.indexOf(':');
      boolean key = colon > 0 && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ');
      if (key && " \t#-{[".indexOf(line.charAt(0)) < 0) {
        keys.add(line.substring(0, colon).strip().replaceAll("^[\"']|[\"']$", ""));
      }
    }
    return keys;
  }
}
