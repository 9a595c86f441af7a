package dev.designlint.cli;

import java.util.Arrays;
import picocli.CommandLine;

/** The entry point of the program. */
public final class Main {
  static final String NAME = "designlint";

  private Main() {}

  /**
   * Runs the program and ends the process with its exit code: 0 nothing at or above the level, 1
   * findings, 2 wrong usage or a file that cannot be read, 3 a fault of the program.
   */
  public static void main(String[] arguments) {
    boolean training = System.getProperty("designlint.train") != null;
    int code = training ? train(arguments) : run(arguments);
    System.out.flush();
    System.err.flush();
    if (training) {
      // A halted JVM would not write the class archive.
      System.exit(code);
    }
    Runtime.getRuntime().halt(code);
  }

  /** Goes through both outputs, for the class archive that the launcher makes. */
  private static int train(String[] arguments) {
    String[] json = Arrays.copyOf(arguments, arguments.length + 2);
    json[arguments.length] = "--format";
    json[arguments.length + 1] = "json";
    return Math.max(run(arguments), run(json));
  }

  /**
   * Spares libraries what is of no use here and would take longer than any rule: looking for a
   * logger of the rule engine, which logs nothing, and for converters to types that no option has.
   */
  private static void configureLibraries() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("picocli.converters.excludes", "java.[st].+");
  }

  static int run(String[] given) {
    configureLibraries();
    String[] arguments = withDefaultCommand(given);
    // The rules take longest to load: they start before the command line is even looked at.
    Knowledge knowledge =
        arguments[0].startsWith("-") || Commands.needsNoRules(arguments[0])
            ? Knowledge.later()
            : Knowledge.loading();
    CommandLine commandLine = new Commands(knowledge).commandLine(arguments[0]);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpWidth(100);
    commandLine.setExecutionExceptionHandler(
        (exception, command, result) -> ExitCodes.fault(exception));
    commandLine.setParameterExceptionHandler(ExitCodes::usage);
    boolean alone = commandLine.getParent() == null && !commandLine.getCommandName().equals(NAME);
    return commandLine.execute(
        alone ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
  }

  /** {@code check} may be left out. */
  private static String[] withDefaultCommand(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (Commands.NAMES.contains(first)) {
      return arguments;
    }
    switch (first) {
      case "help" -> {
        boolean named = arguments.length > 1 && Commands.NAMES.contains(arguments[1]);
        return named ? new String[] {arguments[1], "--help"} : new String[] {"--help"};
      }
      case "--help", "-h", "--version", "-V" -> {
        return arguments;
      }
      default -> {
        String[] result = new String[arguments.length + 1];
        result[0] = "check";
        System.arraycopy(arguments, 0, result, 1, arguments.length);
        return result;
      }
    }
  }
}
