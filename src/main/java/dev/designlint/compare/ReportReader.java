package dev.designlint.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.designlint.compare.LocatedJson.UnexpectedValueException;
import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a JSON report of {@code designlint check}, and takes nothing for granted. */
public final class ReportReader {
  /** Version of the shape that is understood. */
  private static final int VERSION = 1;

  private static final String ADVICE = "; designlint check --format json writes one";

  /** What a comparison has no use for; most of a report. */
  private static final Set<String> SKIPPED =
      Set.of(
          "advice",
          "question",
          "evidence",
          "candidates",
          "lines",
          "technologies",
          "components",
          "quantities",
          "sentences",
          "stale",
          "raises",
          "diagrams",
          "deepDive");

  private final String name;

  private ReportReader(String name) {
    this.name = name;
  }

  /**
   * Reads a report from a file.
   *
   * @param name how people call it
   * @throws ReportException if it cannot be read or is none
   */
  public static RecordedReport read(Path file, String name) throws ReportException {
    if (Files.isDirectory(file)) {
      throw new ReportException(name + " is a folder; name a report in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      throw new ReportException("the report " + name + " does not exist" + ADVICE);
    } catch (AccessDeniedException e) {
      throw new ReportException("the report " + name + " may not be read; check its permissions");
    } catch (IOException e) {
      throw new ReportException("the report " + name + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a report.
   *
   * @param name how people call it
   * @throws ReportException if it is none
   * @throws IOException if the stream cannot be read
   */
  public static RecordedReport read(InputStream in, String name)
      throws ReportException, IOException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      if (json.nextToken() == null) {
        throw new ReportException("the report " + name + " is empty" + ADVICE);
      }
      LocatedJson root = LocatedJson.read(json, SKIPPED);
      if (json.nextToken() != null) {
        int line = json.currentTokenLocation().getLineNr();
        throw new UnexpectedValueException("nothing behind it", line);
      }
      return new ReportReader(name).report(root);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new ReportException(name + ":" + line + ": the report is no JSON" + ADVICE);
    } catch (UnexpectedValueException e) {
      throw new ReportException(
          name + ":" + e.line() + ": no report of designlint: expected " + e.getMessage() + ADVICE);
    }
  }

  private RecordedReport report(LocatedJson root) throws UnexpectedValueException, ReportException {
    int version = root.number("version", 1, Integer.MAX_VALUE);
    if (version != VERSION) {
      throw new ReportException(
          name
              + ": the report is of version "
              + version
              + ", and this designlint reads version "
              + VERSION
              + "; use the designlint that wrote it");
    }
    List<RecordedDocument> documents = new ArrayList<>();
    for (LocatedJson each : root.list("documents")) {
      documents.add(document(each));
    }
    documents.sort((one, other) -> one.path().compareTo(other.path()));
    Map<String, String> notReviewed = new TreeMap<>();
    for (LocatedJson each : root.list("skipped")) {
      notReviewed.put(path(each), each.text("reason"));
    }
    List<String> unreadable = new ArrayList<>();
    for (LocatedJson each : root.list("problems")) {
      unreadable.add(path(each));
      notReviewed.put(path(each), each.text("message"));
    }
    return new RecordedReport(name, List.copyOf(documents), notReviewed, List.copyOf(unreadable));
  }

  private static RecordedDocument document(LocatedJson json) throws UnexpectedValueException {
    List<RecordedFinding> findings = new ArrayList<>();
    for (LocatedJson each : json.list("findings")) {
      finding(each, findings);
    }
    findings.sort(null);
    Set<List<String>> sections = new HashSet<>();
    for (LocatedJson section : json.list("sections")) {
      sections.add(section.headings());
    }
    List<RecordedTopic> topics = new ArrayList<>();
    for (Map.Entry<String, LocatedJson> topic : json.get("coverage").fields().entrySet()) {
      LocatedJson grade = topic.getValue();
      topics.add(new RecordedTopic(topic.getKey(), grade.text("title"), grade.text("status")));
    }
    LocatedJson readiness = json.get("readiness");
    return new RecordedDocument(
        path(json),
        json.text("title"),
        json.text("kind"),
        json.text("obstacle").isEmpty(),
        score(json),
        List.copyOf(topics),
        marks(readiness.list("criteria")),
        marks(readiness.list("phases")),
        sections,
        List.copyOf(findings),
        held(json));
  }

  private static List<FindingKey> held(LocatedJson json) throws UnexpectedValueException {
    List<FindingKey> held = new ArrayList<>();
    for (String list : List.of("suppressed", "baselined")) {
      for (LocatedJson each : json.list(list)) {
        held.add(key(each));
      }
    }
    return List.copyOf(held);
  }

  private static FindingKey key(LocatedJson json) throws UnexpectedValueException {
    return new FindingKey(json.text("rule"), json.get("section").headings(), json.text("subject"));
  }

  /** Reads a finding and those that hang under it or are counted by it. */
  private static void finding(LocatedJson json, List<RecordedFinding> findings)
      throws UnexpectedValueException {
    List<LocatedJson> more = json.list("more");
    String counted = " (and " + more.size() + " more like it)";
    String message = json.text("message");
    boolean counts = !more.isEmpty() && message.endsWith(counted);
    findings.add(
        new RecordedFinding(
            key(json),
            severity(json),
            counts ? message.substring(0, message.length() - counted.length()) : message,
            path(json),
            json.number("line", 0, Integer.MAX_VALUE)));
    for (LocatedJson each : more) {
      finding(each, findings);
    }
    for (LocatedJson each : json.list("children")) {
      finding(each, findings);
    }
  }

  private static Severity severity(LocatedJson json) throws UnexpectedValueException {
    String key = json.text("severity");
    for (Severity severity : Severity.values()) {
      if (severity.key().equals(key)) {
        return severity;
      }
    }
    String expected = "error, warning or info as `severity`";
    throw new UnexpectedValueException(expected, json.get("severity").line());
  }

  private static List<RecordedMark> marks(List<LocatedJson> all) throws UnexpectedValueException {
    List<RecordedMark> marks = new ArrayList<>();
    for (LocatedJson each : all) {
      marks.add(new RecordedMark(each.text("title"), score(each)));
    }
    return List.copyOf(marks);
  }

  private static int score(LocatedJson json) throws UnexpectedValueException {
    return json.get("score").isNull() ? -1 : json.number("score", 0, 100);
  }

  /** A path without what says that it starts here, as some name folders so and some do not. */
  private static String path(LocatedJson json) throws UnexpectedValueException {
    String path = json.text("path");
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path;
  }
}
