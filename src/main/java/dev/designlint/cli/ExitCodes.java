package dev.designlint.cli;

import picocli.CommandLine;

/** The exit codes and the messages that go with the bad ones. */
final class ExitCodes {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private ExitCodes() {}

  static int usage(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    System.err.println("designlint: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
    command.getErr().flush();
    System.err.println("Try '" + command.getCommandName() + " --help'.");
    return USAGE;
  }

  static int fault(Exception exception) {
    if (System.getenv("DESIGNLINT_DEBUG") != null) {
      exception.printStackTrace();
    }
    System.err.println(
        "designlint: a fault of the program: "
            + exception.getClass().getSimpleName()
            + ": "
            + exception.getMessage());
    System.err.println("Please report it; DESIGNLINT_DEBUG=1 prints where it happened.");
    return FAULT;
  }
}
