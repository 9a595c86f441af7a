package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.NamedService;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Finds services that are enumerated and looks for anything else that is said of them. */
final class ServiceNames {
  private ServiceNames() {}

  /** The services of enumerations such as "Services: Tickets, Gates", in their order. */
  static List<NamedService> read(List<Marked> marked) {
    List<NamedService> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean line =
          statement.kind() == StatementKind.ITEM || statement.kind() == StatementKind.SENTENCE;
      if (!line || statement.voice() != Voice.AUTHOR || !isOfServices(statement)) {
        continue;
      }
      for (int[] part : Enumerations.parts(statement)) {
        String name = statement.text().value().substring(part[0], part[1]);
        result.add(
            new NamedService(
                name,
                isExplained(name, statement, marked),
                statement.text().span(part[0], part[1]),
                List.of(
                    new Evidence(statement.text().span(), statement.quote(), "only names it"))));
      }
    }
    return result;
  }

  private static boolean isOfServices(Statement statement) {
    return switch (Enumerations.label(statement)) {
      case "services",
          "service",
          "microservices",
          "core services",
          "main services",
          "major services",
          "key services",
          "backend services" ->
          true;
      default -> false;
    };
  }

  /** Whether another statement has a word of the name that is not said of every service. */
  private static boolean isExplained(String name, Statement enumeration, List<Marked> marked) {
    String key = ComponentNames.key(name);
    String[] words = key.split(" ");
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.index() == enumeration.index()
          || statement.voice() != Voice.AUTHOR
          || statement.kind() == StatementKind.DIAGRAM_LABEL) {
        continue;
      }
      for (String stem : statement.words().stems()) {
        for (String word : words) {
          if (stem.equals(word) || word.length() >= 5 && stem.startsWith(word)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
