package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.Section;
import dev.designlint.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out a design under the headings that people write in Markdown, in the order of the file. */
final class DesignSections {
  private static final int TITLE = 1;
  private static final int TOP = 2;
  private static final Set<String> SILENT =
      Set.of(
          "design-version",
          "title",
          "version",
          "status",
          "date",
          "authors",
          "kind",
          "documents",
          "review");
  private static final Map<String, String> HEADINGS =
      Map.of(
          "questions", "Clarifying questions",
          "data", "Data volume",
          "connections", "Communication",
          "flows", "Request flow",
          "entities", "Data model",
          "apis", "API",
          "replication", "Replication and failover",
          "non-goals", "Non-goals",
          "trade-offs", "Trade-offs");

  private final YamlValue root;
  private final List<Section> sections = new ArrayList<>();

  private DesignSections(YamlValue root) {
    this.root = root;
  }

  /**
   * All sections of a design.
   *
   * @param whole whether the design is a file of its own, which has a title and a first section
   */
  static List<Section> of(YamlValue root, boolean whole) {
    DesignSections design = new DesignSections(root);
    int parent = -1;
    if (whole) {
      design.add(-1, 0, Text.synthetic("", root.source(), 0), List.of());
      YamlValue title = root.get("title");
      if (title.isText()) {
        parent = design.add(-1, TITLE, DesignProse.inline(title), List.of());
      }
    }
    for (YamlValue.Entry entry : root.entries()) {
      if (!SILENT.contains(entry.name()) && !entry.name().startsWith("x-")) {
        design.add(parent, entry);
      }
    }
    DesignComments.addTo(design.sections, root);
    return design.sections;
  }

  private void add(int parent, YamlValue.Entry entry) {
    YamlValue value = entry.value();
    int own = add(parent, TOP, heading(entry.key()), blocks(entry.name(), value));
    if (entry.name().equals("flows")) {
      for (NamedValue flow : NamedValue.all(value, "name")) {
        YamlValue steps = flow.body().isMap() ? flow.body().get("steps") : flow.body();
        add(own, TOP + 1, DesignProse.inline(flow.name()), DesignDiagrams.steps(steps));
      }
    }
  }

  private List<Block> blocks(String key, YamlValue value) {
    return switch (key) {
      case "flows" -> List.of();
      case "questions" -> questions(value);
      case "scale", "data", "targets" -> DesignNumbers.quantities(value);
      case "components" -> DesignTables.components(value);
      case "connections" -> DesignDiagrams.connections(value, root.get("components"));
      case "entities" -> DesignContracts.entities(value);
      case "apis" -> DesignContracts.apis(value);
      case "decisions" -> DesignTables.decisions(value);
      case "trade-offs" -> DesignTables.tradeOffs(value);
      case "failure-modes" -> DesignTables.failureModes(value);
      default -> DesignProse.statements(value);
    };
  }

  /** "Do links expire? Answer: no, they are kept for five years." */
  private static List<Block> questions(YamlValue value) {
    List<Block> blocks = new ArrayList<>();
    for (NamedValue named : NamedValue.all(value, "question")) {
      ComposedText text = new ComposedText(value.source(), named.name().start());
      text.add(DesignProse.inline(named.name()));
      answer(text, " Answer: ", named.get("answer", "answer"));
      answer(text, " Assumption: ", named.get("assumption", ""));
      blocks.add(DesignProse.item(text.build(), 1, 0));
    }
    return blocks;
  }

  private static void answer(ComposedText text, String words, YamlValue value) {
    if (!value.isEmpty()) {
      text.add(words).add(DesignProse.inline(value));
    }
  }

  private static Text heading(YamlValue key) {
    String words = HEADINGS.getOrDefault(key.string(), ComposedText.words(key.string()));
    return new ComposedText(key.source(), key.start()).label(key.text(), words).build();
  }

  private int add(int parent, int level, Text heading, List<Block> blocks) {
    int index = sections.size();
    sections.add(new Section(index, parent, level, heading, blocks, heading.span()));
    return index;
  }
}
