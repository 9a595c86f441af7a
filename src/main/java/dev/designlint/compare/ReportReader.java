package dev.designlint.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;
import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads JSON reports, as far as a comparison needs them. */
public final class ReportReader {
  /** The version of the shape that is understood. */
  private static final int VERSION = 1;

  private static final String ADVICE =
      "name a report that this version of designlint wrote with check --format json";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private ReportReader() {}

  private record Report(int version, List<Reviewed> documents) {}

  private record Reviewed(
      String path,
      String title,
      Integer score,
      List<Found> findings,
      List<Held> suppressed,
      List<Held> baselined) {}

  private record Found(
      String rule,
      String severity,
      String message,
      int line,
      List<String> section,
      String subject,
      List<Found> children,
      List<Found> more) {}

  private record Held(
      String rule,
      String severity,
      String message,
      int line,
      List<String> section,
      String subject) {}

  /**
   * Reads a report.
   *
   * @param path the file
   * @throws UnreadableFileException if there is none or it is no report; its message starts with
   *     the line where that is known
   */
  public static RecordedRun read(Path path) throws UnreadableFileException {
    String name = path.toString().replace('\\', '/');
    try {
      return parse(name, Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(name, "does not exist", "check the spelling of the path");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(name, "may not be read", "check the file's permissions");
    } catch (MalformedInputException e) {
      throw new UnreadableFileException(name, "no text in UTF-8", ADVICE);
    } catch (IOException e) {
      throw new UnreadableFileException(name, "cannot be read: " + e.getMessage(), ADVICE);
    }
  }

  /**
   * Reads the text of a report.
   *
   * @param name what the run is to be called
   * @param json the text
   * @throws UnreadableFileException if it is no report
   */
  public static RecordedRun parse(String name, String json) throws UnreadableFileException {
    try {
      Report report = MAPPER.readValue(json, Report.class);
      if (report == null || report.version != VERSION) {
        String found = report == null ? "nothing" : "version " + report.version;
        throw new UnreadableFileException(
            name, "expected a report of version " + VERSION + ", found " + found, ADVICE);
      }
      List<RecordedDocument> documents = new ArrayList<>();
      for (Reviewed reviewed : report.documents) {
        documents.add(document(reviewed));
      }
      return new RecordedRun(name, List.copyOf(documents));
    } catch (JsonProcessingException e) {
      throw new UnreadableFileException(name, message(e), ADVICE);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new UnreadableFileException(name, "no report of designlint: a value is wrong", ADVICE);
    }
  }

  private static String message(JsonProcessingException e) {
    String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    if (e instanceof JsonMappingException mapping) {
      StringBuilder key = new StringBuilder();
      for (JsonMappingException.Reference each : mapping.getPath()) {
        key.append(
            each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName());
      }
      String where =
          key.isEmpty() ? "" : "; look at `" + key.toString().replaceFirst("^\\.", "") + "`";
      return line + "no report of designlint" + where;
    }
    return line + "no JSON: " + e.getOriginalMessage();
  }

  private static RecordedDocument document(Reviewed reviewed) {
    List<RecordedFinding> findings = new ArrayList<>();
    reviewed.findings.forEach(found -> add(found, findings));
    List<RecordedFinding> held = new ArrayList<>();
    reviewed.suppressed.forEach(each -> held.add(finding(each)));
    reviewed.baselined.forEach(each -> held.add(finding(each)));
    return new RecordedDocument(
        reviewed.path,
        reviewed.title,
        reviewed.score == null ? -1 : reviewed.score,
        List.copyOf(findings),
        List.copyOf(held));
  }

  private static void add(Found found, List<RecordedFinding> findings) {
    findings.add(
        finding(
            new Held(
                found.rule,
                found.severity,
                found.message,
                found.line,
                found.section,
                found.subject)));
    found.children.forEach(child -> add(child, findings));
    found.more.forEach(each -> add(each, findings));
  }

  private static RecordedFinding finding(Held held) {
    return new RecordedFinding(
        new FindingKey(held.rule, List.copyOf(held.section), held.subject),
        Severity.valueOf(held.severity.toUpperCase(Locale.ROOT)),
        held.message,
        held.line);
  }
}
