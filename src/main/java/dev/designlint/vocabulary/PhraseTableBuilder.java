package dev.designlint.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds the flat form of a {@link PhraseTable}: when the program is built, and for phrases that a
 * user adds.
 */
final class PhraseTableBuilder {
  private static final class Node {
    final Map<Integer, Node> edges = new TreeMap<>();
    final List<Integer> values = new ArrayList<>();
    int number;
  }

  private final Node root = new Node();
  private final TreeSet<String> exactForms = new TreeSet<>();
  private final TreeSet<String> words = new TreeSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String[]> phrases = new ArrayList<>();
  private final List<Integer> phraseValues = new ArrayList<>();

  /** Adds a phrase, already split into words in the form in which texts will be matched. */
  void add(String[] phrase, int value) {
    phrases.add(phrase);
    phraseValues.add(value);
    for (String word : phrase) {
      if (word.startsWith("=")) {
        exactForms.add(word.substring(1));
      } else if (!word.equals("*") && !word.equals("<number>")) {
        words.add(word);
      }
    }
  }

  /** The table itself, for phrases that are only known when the program runs. */
  PhraseTable table() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledReader(bytes.toByteArray()).table();
  }

  void write(DataOutputStream out) throws IOException {
    exactForms.forEach(word -> numbers.put("=" + word, numbers.size()));
    words.forEach(word -> numbers.put(word, numbers.size()));
    for (int i = 0; i < phrases.size(); i++) {
      insert(phrases.get(i), phraseValues.get(i));
    }
    Map<Node, Integer> nodes = breadthFirst(shared(root, new HashMap<>()));
    WordTable.write(exactForms, out);
    WordTable.write(words, out);
    writeNodes(out, nodes);
  }

  private void insert(String[] phrase, int value) {
    Node node = root;
    for (String word : phrase) {
      int id =
          word.equals("*")
              ? PhraseTable.GAP
              : word.equals("<number>") ? PhraseTable.NUMBER : numbers.get(word);
      node = node.edges.computeIfAbsent(id, key -> new Node());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /**
   * One node for all that go on in the same way: the many endings of "(a|b) * (c|d)" are then held
   * once, and less has to be loaded at every start.
   */
  private static Node shared(Node node, Map<String, Node> known) {
    StringBuilder key = new StringBuilder(node.values.toString());
    for (Map.Entry<Integer, Node> edge : node.edges.entrySet()) {
      edge.setValue(shared(edge.getValue(), known));
      key.append(' ').append(edge.getKey()).append('>').append(edge.getValue().number);
    }
    Node same = known.putIfAbsent(key.toString(), node);
    if (same != null) {
      return same;
    }
    node.number = known.size();
    return node;
  }

  private static Map<Node, Integer> breadthFirst(Node root) {
    Map<Node, Integer> numbers = new LinkedHashMap<>();
    Deque<Node> next = new ArrayDeque<>(List.of(root));
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (numbers.putIfAbsent(node, numbers.size()) == null) {
        next.addAll(node.edges.values());
      }
    }
    return numbers;
  }

  private static void writeNodes(DataOutputStream out, Map<Node, Integer> nodes)
      throws IOException {
    out.writeInt(nodes.size());
    out.writeInt(nodes.keySet().stream().mapToInt(node -> node.edges.size()).sum());
    out.writeInt(nodes.keySet().stream().mapToInt(node -> node.values.size()).sum());
    int at = 0;
    for (Node node : nodes.keySet()) {
      out.writeInt(at);
      at += node.edges.size();
    }
    out.writeInt(at);
    for (Node node : nodes.keySet()) {
      for (int word : node.edges.keySet()) {
        out.writeInt(word);
      }
    }
    for (Node node : nodes.keySet()) {
      for (Node target : node.edges.values()) {
        out.writeInt(nodes.get(target));
      }
    }
    at = 0;
    for (Node node : nodes.keySet()) {
      out.writeInt(at);
      at += node.values.size();
    }
    out.writeInt(at);
    for (Node node : nodes.keySet()) {
      for (int value : node.values) {
        out.writeInt(value);
      }
    }
  }
}
