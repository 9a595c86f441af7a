package dev.designlint.question;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Technology;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import dev.designlint.vocabulary.QuestionBank;
import dev.designlint.vocabulary.QuestionBanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the banks of a document: one for each kind of component, raised by the weightiest. */
final class BankFinder {
  /** A word that is said less often is no part of the design. */
  private static final int OFTEN = 4;

  /** A component named once is not what the design is about. */
  private static final int FEWEST_MENTIONS = 2;

  /**
   * A bank and what raises it.
   *
   * @param bank the bank
   * @param name what its questions are asked of: a name, or the subject of the bank
   * @param component the name of the component or technology, or an empty string
   * @param line 1-based line of it
   * @param weight how often it is named
   */
  record Raised(QuestionBank bank, String name, String component, int line, int weight)
      implements Comparable<Raised> {
    @Override
    public int compareTo(Raised other) {
      return weight != other.weight
          ? Integer.compare(other.weight, weight)
          : bank.key().compareTo(other.bank.key());
    }
  }

  private final QuestionBanks banks;
  private final Map<String, Raised> found = new HashMap<>();

  BankFinder(QuestionBanks banks) {
    this.banks = banks;
  }

  /**
   * The banks, those of what is named most often first.
   *
   * @param facts what was understood of the document
   * @param ranks the place of the components that matter, 1 for the first
   * @param statements the statements of the document
   */
  List<Raised> find(Facts facts, Map<String, Integer> ranks, List<Statement> statements) {
    Map<String, Technology> technologies = new HashMap<>();
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen()) {
        technologies.put(technology.name(), technology);
        raise(byTechnology(technology.kind()), technology, ranks);
      }
    }
    for (Component component : facts.of(Component.class)) {
      boolean matters =
          component.mentions() >= FEWEST_MENTIONS && component.kind() != ComponentKind.CLIENT;
      // A store that is weighed and not taken is no part of the design.
      boolean other =
          !component.technology().isEmpty() && !technologies.containsKey(component.technology());
      if (matters && !other) {
        Technology technology = technologies.get(component.technology());
        QuestionBank bank = bank(component, technology);
        if (bank != null) {
          raise(
              new Raised(
                  bank,
                  "`" + component.name() + "`",
                  component.name(),
                  component.span().line(),
                  weight(component.name(), component.mentions(), ranks)));
        }
      }
    }
    spoken(statements);
    List<Raised> result = new ArrayList<>(found.values());
    result.sort(null);
    return result;
  }

  private void raise(QuestionBank bank, Technology technology, Map<String, Integer> ranks) {
    if (bank == null) {
      return;
    }
    String name = "`" + technology.name() + "`";
    raise(
        new Raised(
            bank,
            bank.noun().isEmpty() ? name : "the " + name + " " + bank.noun(),
            technology.name(),
            technology.span().line(),
            weight(technology.name(), technology.mentions() + technology.weight(), ranks)));
  }

  private static int weight(String name, int mentions, Map<String, Integer> ranks) {
    Integer rank = ranks.get(name);
    return rank == null ? mentions : mentions + 1_000 / rank;
  }

  private void raise(Raised raised) {
    found.merge(raised.bank().key(), raised, (a, b) -> b.weight() > a.weight() ? b : a);
  }

  /** The name says most of what a component is, then its technology, then its kind. */
  private QuestionBank bank(Component component, Technology technology) {
    int[] named = {-1};
    Words words = Words.of(component.name());
    banks.names().match(words.stems(), words.forms(), (bank, from, to) -> named[0] = bank);
    if (named[0] >= 0) {
      return banks.banks().get(named[0]);
    }
    if (technology != null && byTechnology(technology.kind()) != null) {
      return byTechnology(technology.kind());
    }
    String kind = component.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (QuestionBank bank : banks.banks()) {
      if (bank.components().contains(kind)) {
        return bank;
      }
    }
    return null;
  }

  private QuestionBank byTechnology(String kind) {
    for (QuestionBank bank : banks.banks()) {
      if (bank.technologies().contains(kind)) {
        return bank;
      }
    }
    return null;
  }

  /** Kinds that no component stands for: what the text often speaks of. */
  private void spoken(List<Statement> statements) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Integer> lines = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.isClaim() && statement.kind() != StatementKind.HEADING) {
        int line = statement.text().span().line();
        banks
            .spoken()
            .match(
                statement.words().stems(),
                statement.words().forms(),
                (bank, from, to) -> {
                  counts.merge(bank, 1, Integer::sum);
                  lines.putIfAbsent(bank, line);
                });
      }
    }
    counts.forEach(
        (number, count) -> {
          QuestionBank bank = banks.banks().get(number);
          if (count >= OFTEN) {
            found.putIfAbsent(
                bank.key(), new Raised(bank, bank.subject(), "", lines.get(number), count));
          }
        });
  }
}
