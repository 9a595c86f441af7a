package dev.designlint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * Makes the commands and hands them the rules.
 *
 * @param knowledge the vocabulary and the rules, perhaps still loading
 */
record Commands(Knowledge knowledge) {
  /** The commands in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "check",
          "rules",
          "explain",
          "facts",
          "diagram",
          "questions",
          "sentences",
          "diff",
          "new",
          "config",
          "init",
          "completion");

  /** Makes lists for options, and all that check needs; the one of picocli first opens the jar. */
  static final CommandLine.IFactory LISTS =
      new CommandLine.IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

  /**
   * The command line for the first argument: the command that it names, alone, since making all of
   * them takes longer than parsing the arguments; or the whole program with its help.
   */
  CommandLine commandLine(String first) {
    if (NAMES.contains(first)) {
      CommandLine.IFactory factory = first.equals("check") ? LISTS : CommandLine.defaultFactory();
      return new CommandLine(command(first), factory).setCommandName(Main.NAME + " " + first);
    }
    CommandLine all = new CommandLine(new Designlint());
    for (String name : NAMES) {
      all.addSubcommand(name, command(name));
    }
    return all;
  }

  /** Whether a command never looks at a document, or asks for the rules only in some cases. */
  static boolean needsNoRules(String command) {
    return command.equals("diff")
        || command.equals("new")
        || command.equals("config")
        || command.equals("init")
        || command.equals("completion");
  }

  private Object command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(knowledge).specification();
      case "rules" -> new RulesCommand(knowledge);
      case "explain" -> new ExplainCommand(knowledge);
      case "facts" -> new FactsCommand(knowledge);
      case "diagram" -> new DiagramCommand(knowledge);
      case "questions" -> new QuestionsCommand(knowledge);
      case "sentences" -> new SentencesCommand(knowledge);
      case "diff" -> new DiffCommand();
      case "new" -> new NewCommand();
      case "config" -> new ConfigCommand(knowledge);
      case "init" -> new InitCommand();
      case "completion" -> new CompletionCommand(this);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
