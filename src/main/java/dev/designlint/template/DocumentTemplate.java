package dev.designlint.template;

import dev.designlint.template.SystemKind.Part;
import dev.designlint.template.SystemKind.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a document about a system in which all is asked and nothing answered yet. */
public final class DocumentTemplate {
  /** The parts of a design on which a document may be focused. */
  public static final List<String> PARTS = List.of("architecture", "scalability", "trade-offs");

  private DocumentTemplate() {}

  /** In which form a document is written. */
  public enum Format {
    /** Markdown. */
    MD,
    /** A design as data. */
    YAML
  }

  /**
   * What is wanted.
   *
   * @param name the system's name, on one line
   * @param deep whether each component is gone into
   * @param focus the parts that are asked in full, of {@link #PARTS}; empty for all
   * @param diagrams whether diagrams are drawn to start from
   * @param format the form of the document
   */
  public record Wanted(
      String name, boolean deep, List<String> focus, boolean diagrams, Format format) {}

  /**
   * Writes the document.
   *
   * @param wanted what is wanted
   * @param kind the kind of the system
   * @param sentences the sentences to be filled in, by their key
   */
  public static String write(Wanted wanted, SystemKind kind, Map<String, String> sentences) {
    Set<String> conditions = new HashSet<>(wanted.focus().isEmpty() ? PARTS : wanted.focus());
    if (wanted.deep()) {
      conditions.add("deep");
    }
    if (wanted.diagrams()) {
      conditions.add("diagrams");
    }
    boolean yaml = wanted.format() == Format.YAML;
    Map<String, String> values = new HashMap<>();
    values.put("name", wanted.name());
    values.put("yaml-name", wanted.name().replace("\\", "\\\\").replace("\"", "\\\""));
    values.put("diagram.architecture", Skeletons.architecture(kind));
    values.put("diagram.sequence", Skeletons.sequence(kind));
    values.put("diagram.entities", Skeletons.entities(kind));
    sentences.forEach((key, sentence) -> values.put("sentence." + key, sentence));
    String outline = resource(yaml ? "design.yaml.outline" : "design.md.outline");
    return Outline.fill(outline, conditions, values, lists(kind));
  }

  private static Map<String, List<Map<String, String>>> lists(SystemKind kind) {
    List<Part> parts = Skeletons.parts(kind).stream().filter(DocumentTemplate::isOurs).toList();
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    lists.put("questions", texts(kind.questions(), "text"));
    lists.put("trade-offs", texts(kind.tradeOffs(), "text"));
    lists.put("apis", texts(kind.apis(), "call"));
    lists.put("components", parts(parts));
    lists.put("stateful", parts(parts.stream().filter(Part::isStateful).toList()));
    lists.put(
        "entities",
        kind.entities().stream()
            .map(each -> Map.of("name", each.name(), "fields", String.join(", ", each.fields())))
            .toList());
    lists.put(
        "deep-dives",
        kind.deepDives().stream()
            .map(each -> Map.of("subject", each.subject(), "question", each.question()))
            .toList());
    lists.put("connections", steps(Skeletons.steps(kind)));
    lists.put("steps", steps(Skeletons.steps(kind)));
    return lists;
  }

  /** Whether the design answers for it: users' devices and others' systems are only drawn. */
  private static boolean isOurs(Part part) {
    return !part.kind().equals("client") && !part.kind().equals("external");
  }

  private static List<Map<String, String>> texts(List<String> texts, String key) {
    return texts.stream().map(text -> Map.of(key, text)).toList();
  }

  private static List<Map<String, String>> parts(List<Part> parts) {
    return parts.stream().map(part -> Map.of("name", part.name(), "kind", part.kind())).toList();
  }

  private static List<Map<String, String>> steps(List<Step> steps) {
    List<Map<String, String>> result = new ArrayList<>();
    for (Step step : steps) {
      result.add(
          Map.of(
              "number", String.valueOf(result.size() + 1),
              "from", step.from(),
              "to", step.to(),
              "label", step.label(),
              "mode", step.waits() ? "sync" : "async"));
    }
    return result;
  }

  private static String resource(String name) {
    try (InputStream in = DocumentTemplate.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
