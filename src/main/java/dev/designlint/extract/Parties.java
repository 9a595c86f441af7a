package dev.designlint.extract;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.language.Words;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the components of a design by their names in labels and in running text. */
final class Parties {
  /**
   * Who takes part in a link.
   *
   * @param name the name of the component, else the name as written
   * @param kind what it is for
   */
  record Party(String name, ComponentKind kind) {}

  /**
   * A component named in a text.
   *
   * @param party the component
   * @param from index of the first word of its name
   * @param to index just after the last word of its name
   */
  record Mention(Party party, int from, int to) {}

  private record Name(String[] stems, Party party, boolean plain) {}

  private final Vocabulary vocabulary;
  private final Map<String, Party> byKey = new HashMap<>();
  private final Map<String, Party> byTechnology = new HashMap<>();
  private final Map<String, List<Name>> byFirstStem = new HashMap<>();

  Parties(List<Component> components, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Component component : components) {
      Party party = new Party(component.name(), component.kind());
      byKey.putIfAbsent(ComponentNames.key(component.name()), party);
      if (!component.technology().isEmpty()) {
        byTechnology.putIfAbsent(component.technology(), party);
        byKey.putIfAbsent(ComponentNames.key(component.technology()), party);
      }
      addName(component.name(), party);
    }
  }

  private void addName(String name, Party party) {
    int bracket = name.indexOf(" (");
    Words words = Words.of(bracket > 0 ? name.substring(0, bracket) : name);
    int first = words.count() > 1 && isArticle(words.forms()[0]) ? 1 : 0;
    if (words.count() > first) {
      String[] stems = Arrays.copyOfRange(words.stems(), first, words.count());
      byFirstStem
          .computeIfAbsent(stems[0], any -> new ArrayList<>(1))
          .add(new Name(stems, party, stems.length == 1));
    }
  }

  /** The component of that name, or null. */
  Party known(String label) {
    return byKey.get(ComponentNames.key(label));
  }

  /** The component of that name, else whoever is called so. */
  Party named(String label) {
    Party known = known(label);
    if (known == null) {
      known = new Party(label.strip(), ComponentNames.kind(label, ""));
      byKey.put(ComponentNames.key(label), known);
    }
    return known;
  }

  /** The components named in a statement, in order, the longest name at each place. */
  List<Mention> mentions(Marked mark) {
    Words words = mark.statement().words();
    List<Mention> result = new ArrayList<>(2);
    int at = 0;
    while (at < words.count()) {
      Mention mention = mentionAt(mark, words, at);
      if (mention == null) {
        at++;
      } else {
        result.add(mention);
        at = mention.to();
      }
    }
    return result;
  }

  private Mention mentionAt(Marked mark, Words words, int at) {
    Mention best = null;
    List<Name> names = byFirstStem.get(words.stems()[at]);
    for (int i = 0; names != null && i < names.size(); i++) {
      Name name = names.get(i);
      int to = at + name.stems.length;
      if ((best == null || to > best.to)
          && matches(name.stems, words.stems(), at)
          && (!name.plain || isNoun(mark, words, at))) {
        best = new Mention(name.party, at, to);
      }
    }
    for (TechnologyMention technology : mark.technologies()) {
      if (best == null && technology.from() == at) {
        String name = vocabulary.technologies().get(technology.technology()).name();
        Party party = byTechnology.get(name);
        best = party == null ? null : new Mention(party, at, technology.to());
      }
    }
    return best == null ? calledAt(mark.statement().text().value(), words, at) : best;
  }

  private Mention calledAt(String text, Words words, int at) {
    boolean opens = at == 0 || at == 1 && isArticle(words.forms()[0]);
    if (opens && isCaller(words.forms()[at])) {
      return new Mention(named(text.substring(words.starts()[at], words.ends()[at])), at, at + 1);
    }
    int end = CalledParts.endAt(text, words, at);
    if (end < 0) {
      return null;
    }
    String name = text.substring(words.starts()[at], words.ends()[end - 1]);
    return new Mention(named(capital(name)), at, end);
  }

  private static boolean isCaller(String form) {
    return switch (form) {
      case "user", "users", "client", "clients", "browser" -> true;
      default -> false;
    };
  }

  private static String capital(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static boolean matches(String[] name, String[] stems, int at) {
    if (at + name.length > stems.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (!name[i].equals(stems[at + i])) {
        return false;
      }
    }
    return true;
  }

  /** A name of one common word, such as "cache", is meant where an article or a capital says so. */
  private static boolean isNoun(Marked mark, Words words, int at) {
    char first = mark.statement().text().value().charAt(words.starts()[at]);
    return at > 0 && (isArticle(words.forms()[at - 1]) || Character.isUpperCase(first))
        || at == 0 && words.count() > 1 && Character.isUpperCase(first);
  }

  private static boolean isArticle(String form) {
    return form.equals("the")
        || form.equals("a")
        || form.equals("an")
        || form.equals("our")
        || form.equals("its")
        || form.equals("each")
        || form.equals("every");
  }
}
