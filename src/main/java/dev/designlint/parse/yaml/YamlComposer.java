package dev.designlint.parse.yaml;

import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Composes YAML into values with places, without ever making an object of a type that it names. */
final class YamlComposer {
  private static final int CODE_POINT_LIMIT = 2_000_000;
  private static final int ALIAS_LIMIT = 50;
  private static final int DEPTH_LIMIT = 40;
  private static final int NODE_LIMIT = 100_000;
  private static final Set<Tag> TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.MAP,
          Tag.SEQ,
          Tag.TIMESTAMP,
          Tag.MERGE,
          new Tag("tag:yaml.org,2002:value"));

  private final YamlPlaces places;
  private final List<ParseProblem> problems;
  private final Set<Node> enclosing = Collections.newSetFromMap(new IdentityHashMap<>());
  private int count;

  private YamlComposer(YamlPlaces places, List<ParseProblem> problems) {
    this.places = places;
    this.problems = problems;
  }

  /**
   * The one document of a stretch of a file; null where there is none that is safe to look into.
   *
   * @param problems receives what is wrong
   */
  static YamlValue compose(SourceFile file, int from, int to, List<ParseProblem> problems) {
    YamlPlaces places = new YamlPlaces(file, from, to);
    YamlComposer composer = new YamlComposer(places, problems);
    try {
      return composer.compose();
    } catch (MarkedYAMLException e) {
      problems.add(YamlSyntax.problem(e, places));
    } catch (YAMLException e) {
      problems.add(new ParseProblem(places.span(null), YamlSyntax.sentence(e.getMessage()), ""));
    }
    return null;
  }

  private YamlValue compose() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CODE_POINT_LIMIT);
    options.setMaxAliasesForCollections(ALIAS_LIMIT);
    options.setNestingDepthLimit(DEPTH_LIMIT);
    String yaml = places.yaml();
    if (yaml.length() > CODE_POINT_LIMIT) {
      throw new YAMLException("the text is larger than " + CODE_POINT_LIMIT + " characters");
    }
    StreamReader reader = new StreamReader(yaml);
    Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
    Node root = composer.checkNode() ? composer.getNode() : null;
    if (root == null) {
      problems.add(new ParseProblem(places.span(null), "no design stands here", YamlKind.advice()));
      return null;
    }
    if (composer.checkNode()) {
      problems.add(
          new ParseProblem(
              places.span(composer.getNode().getStartMark()),
              "a second YAML document starts here",
              "keep one design per file"));
    }
    return isSafe(root, "") ? YamlValue.of(places, root) : null;
  }

  /** Reports keys stated twice and foreign types; false where the nodes never end. */
  private boolean isSafe(Node node, String path) {
    if (!enclosing.add(node)) {
      report(node, path, "an anchor stands within itself", "write the part out");
      return false;
    }
    if (++count > NODE_LIMIT) {
      report(node, path, "too many values", "aliases repeat more than a design needs");
      return false;
    }
    if (!TAGS.contains(node.getTag())) {
      String message = "the type " + node.getTag().getValue() + " is not supported";
      report(node, path, message, "a design holds texts, numbers, lists and maps");
    }
    boolean safe = true;
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size() && safe; i++) {
        safe = isSafe(sequence.getValue().get(i), path + "[" + i + "]");
      }
    } else if (node instanceof MappingNode mapping) {
      safe = isSafe(mapping, path);
    }
    enclosing.remove(node);
    return safe;
  }

  private boolean isSafe(MappingNode mapping, String path) {
    Map<String, Node> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        report(key, path, "a key must be a text", "put quotes around a key with [ ] { } in it");
        continue;
      }
      String below = YamlPath.below(path, scalar.getValue());
      Node first = seen.putIfAbsent(scalar.getValue(), key);
      if (first != null && !YamlValue.isMerge(tuple)) {
        int line = places.span(first.getStartMark()).line();
        report(key, below, "stated twice; first in line " + line, "keep one of the two");
      }
      if (!isSafe(tuple.getValueNode(), below)) {
        return false;
      }
    }
    return true;
  }

  private void report(Node node, String path, String message, String advice) {
    YamlValue value = YamlValue.of(places, node);
    int end = node instanceof ScalarNode ? value.end() : value.start() + 1;
    problems.add(
        new ParseProblem(
            places.source().span(value.start(), end), YamlPath.message(path, message), advice));
  }

  /** Problems in the order of the file. */
  static List<ParseProblem> sorted(List<ParseProblem> problems) {
    List<ParseProblem> sorted = new ArrayList<>(problems);
    sorted.sort(java.util.Comparator.comparing(ParseProblem::span));
    return sorted;
  }
}
