package dev.designlint.template;

import java.util.List;

/**
 * A kind of system, such as a chat, and what a document about one has to tell.
 *
 * @param key its name in a word or two
 * @param words words and phrases of a system's name that show this kind
 * @param questions what is clarified before designing
 * @param components the parts to start from
 * @param steps the path of the request that matters most, behind the load balancer
 * @param entities what is kept
 * @param relations how the entities belong together
 * @param apis the calls, the first one being that of the steps
 * @param tradeOffs what is weighed in such a system
 * @param deepDives subjects for the end, each with a reviewer's question
 */
public record SystemKind(
    String key,
    List<String> words,
    List<String> questions,
    List<Part> components,
    List<Step> steps,
    List<Entity> entities,
    List<Relation> relations,
    List<String> apis,
    List<String> tradeOffs,
    List<DeepDive> deepDives) {
  /**
   * A component.
   *
   * @param name its name
   * @param kind its kind, as a design in YAML names it
   */
  public record Part(String name, String kind) {
    /** Whether it keeps something that is lost with it. */
    public boolean isStateful() {
      return kind.equals("store") || kind.equals("cache") || kind.equals("queue");
    }
  }

  /**
   * A component that calls or sends to another.
   *
   * @param from the name of the sender
   * @param to the name of the receiver
   * @param label what passes
   * @param waits whether the sender waits for the answer
   */
  public record Step(String from, String to, String label, boolean waits) {}

  /**
   * A thing that is kept.
   *
   * @param name its name, one word
   * @param fields its fields, the key first
   */
  public record Entity(String name, List<String> fields) {}

  /**
   * A relation of one to many.
   *
   * @param from the one
   * @param verb what it does to the many
   * @param to the many
   */
  public record Relation(String from, String verb, String to) {}

  /**
   * A subject to go into.
   *
   * @param subject a few words
   * @param question what a reviewer asks about it
   */
  public record DeepDive(String subject, String question) {}
}
