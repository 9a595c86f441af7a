package dev.designlint.parse.yaml;

import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of a YAML text with its place in the file; a missing value is one that is empty. */
final class YamlValue {
  private final YamlPlaces places;
  private final Node node;
  private final int start;

  private YamlValue(YamlPlaces places, Node node, int start) {
    this.places = places;
    this.node = node;
    this.start = start;
  }

  static YamlValue of(YamlPlaces places, Node node) {
    return new YamlValue(places, node, places.contentStart(node.getStartMark()));
  }

  /** A key with its value. */
  record Entry(YamlValue key, YamlValue value) {
    String name() {
      return key.string();
    }
  }

  SourceFile source() {
    return places.source();
  }

  Node node() {
    return node;
  }

  /** Whether nothing is stated: the key is absent, or nothing or a plain null stands behind it. */
  boolean isEmpty() {
    return node == null
        || node instanceof ScalarNode scalar
            && scalar.getScalarStyle() == ScalarStyle.PLAIN
            && Tag.NULL.equals(scalar.getTag());
  }

  boolean isText() {
    return !isEmpty() && node instanceof ScalarNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  /** The scalar as written, an empty string for anything else. */
  String string() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The scalar with its place, an empty text for anything else. */
  Text text() {
    return isText() ? ScalarText.of(source(), string(), start, end()) : nothing();
  }

  /** The items of a list; a text is a list of one, anything else has none. */
  List<YamlValue> items() {
    List<YamlValue> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        items.add(of(places, item));
      }
    } else if (isText()) {
      items.add(this);
    }
    items.removeIf(YamlValue::isEmpty);
    return items;
  }

  /** The entries of a map, with merged ones behind its own; anything else has none. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!isMerge(tuple)) {
          entries.add(new Entry(of(places, tuple.getKeyNode()), of(places, tuple.getValueNode())));
        }
      }
      for (NodeTuple tuple : mapping.getValue()) {
        if (isMerge(tuple)) {
          merge(entries, of(places, tuple.getValueNode()));
        }
      }
    }
    return entries;
  }

  private static void merge(List<Entry> entries, YamlValue merged) {
    for (YamlValue item : merged.isList() ? merged.items() : List.of(merged)) {
      for (Entry entry : item.entries()) {
        if (entries.stream().noneMatch(own -> own.name().equals(entry.name()))) {
          entries.add(entry);
        }
      }
    }
  }

  static boolean isMerge(NodeTuple tuple) {
    return Tag.MERGE.equals(tuple.getKeyNode().getTag());
  }

  /** The value behind a key, empty where there is none. */
  YamlValue get(String key) {
    for (Entry entry : entries()) {
      if (entry.name().equals(key)) {
        return entry.value();
      }
    }
    return missing();
  }

  YamlValue missing() {
    return new YamlValue(places, null, start);
  }

  /** A text without characters at this place. */
  Text nothing() {
    return Text.synthetic("", source(), start);
  }

  /** Offset of the first character in the file. */
  int start() {
    return start;
  }

  /** Offset just after the last character in the file. */
  int end() {
    if (node == null) {
      return start;
    }
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() != FlowStyle.FLOW
        && !collection.getValue().isEmpty()) {
      Object last = collection.getValue().get(collection.getValue().size() - 1);
      Node inner = last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last;
      return Math.max(start, of(places, inner).end());
    }
    return places.trimmed(start, places.offset(node.getEndMark()));
  }

  Span span() {
    return source().span(start, end());
  }
}
