package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands and hands them the rules.
 *
 * @param engine gives the rules, perhaps still loading
 */
record Commands(Supplier<RuleEngine> engine) implements IFactory {
  /**
   * The command line for the first argument: the command that it names, alone, since making all of
   * them takes longer than parsing the arguments; or the whole program with its help.
   */
  CommandLine commandLine(String first) {
    Object command =
        switch (first) {
          case "check" -> new CheckCommand(engine);
          case "rules" -> new RulesCommand(engine);
          case "explain" -> new ExplainCommand(engine);
          case "facts" -> new FactsCommand(engine);
          case "diagram" -> new DiagramCommand(engine);
          case "questions" -> new QuestionsCommand(engine);
          case "sentences" -> new SentencesCommand(engine);
          case "new" -> new NewCommand();
          default -> null;
        };
    return command == null
        ? new CommandLine(new Designlint(), this)
        : new CommandLine(command, this).setCommandName(Main.NAME + " " + first);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(engine));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(engine));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(engine));
    }
    if (type == QuestionsCommand.class) {
      return type.cast(new QuestionsCommand(engine));
    }
    if (type == FactsCommand.class) {
      return type.cast(new FactsCommand(engine));
    }
    if (type == DiagramCommand.class) {
      return type.cast(new DiagramCommand(engine));
    }
    if (type == SentencesCommand.class) {
      return type.cast(new SentencesCommand(engine));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
