package dev.designlint.vocabulary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the flat form of a {@link PhraseTable} when the program is built. */
final class PhraseTableBuilder {
  private static final class Node {
    final Map<Integer, Node> edges = new TreeMap<>();
    final List<Integer> values = new ArrayList<>();
  }

  private final Node root = new Node();
  private final Map<String, Integer> words = new TreeMap<>();
  private final List<String[]> phrases = new ArrayList<>();
  private final List<Integer> phraseValues = new ArrayList<>();

  /** Adds a phrase, already split into words in the form in which texts will be matched. */
  void add(String[] phrase, int value) {
    phrases.add(phrase);
    phraseValues.add(value);
    for (String word : phrase) {
      if (!word.equals("*") && !word.equals("<number>")) {
        words.put(word, 0);
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    int id = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      word.setValue(id++);
    }
    for (int i = 0; i < phrases.size(); i++) {
      insert(phrases.get(i), phraseValues.get(i));
    }
    List<Node> nodes = breadthFirst();
    out.writeInt(words.size());
    for (String word : words.keySet()) {
      out.writeUTF(word);
    }
    writeNodes(out, nodes);
  }

  private void insert(String[] phrase, int value) {
    Node node = root;
    for (String word : phrase) {
      int id =
          word.equals("*")
              ? PhraseTable.GAP
              : word.equals("<number>") ? PhraseTable.NUMBER : words.get(word);
      node = node.edges.computeIfAbsent(id, key -> new Node());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  private List<Node> breadthFirst() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) {
      nodes.addAll(nodes.get(i).edges.values());
    }
    return nodes;
  }

  private static void writeNodes(DataOutputStream out, List<Node> nodes) throws IOException {
    int edges = nodes.size() - 1;
    int values = nodes.stream().mapToInt(node -> node.values.size()).sum();
    out.writeInt(nodes.size());
    out.writeInt(edges);
    out.writeInt(values);
    int at = 0;
    for (Node node : nodes) {
      out.writeInt(at);
      at += node.edges.size();
    }
    out.writeInt(at);
    for (Node node : nodes) {
      for (int word : node.edges.keySet()) {
        out.writeInt(word);
      }
    }
    // Breadth first, the children of all nodes follow each other in the order of their parents.
    for (int target = 1; target <= edges; target++) {
      out.writeInt(target);
    }
    at = 0;
    for (Node node : nodes) {
      out.writeInt(at);
      at += node.values.size();
    }
    out.writeInt(at);
    for (Node node : nodes) {
      for (int value : node.values) {
        out.writeInt(value);
      }
    }
  }
}
