package dev.designlint.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells whether a person looks at the output. */
final class Terminal {
  /** The width that terminals have which do not tell it. */
  private static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /**
   * Whether standard input and output are a terminal. Up to Java 21 there is a console only then;
   * from Java 22 on there always is one, and it knows by a method that Java 17 lacks.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Whether people look at the output in a terminal that shows colours, and want them. */
  static boolean showsColors() {
    String noColor = System.getenv("NO_COLOR");
    boolean wanted = isInteractive() && (noColor == null || noColor.isEmpty());
    return wanted && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether a build server runs the program. */
  static boolean isContinuousIntegration() {
    String value = System.getenv("CI");
    return value != null && !value.isEmpty() && !value.equals("false");
  }

  /**
   * How many columns the terminal has to which an output goes; Java cannot tell, and {@code stty}
   * is wherever there are such devices.
   *
   * @param device the output, such as {@code /dev/stderr}
   * @return the columns, or 0 where it is no terminal
   */
  static int columns(String device) {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File(device))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] output = process.getInputStream().readAllBytes();
      String[] size = new String(output, StandardCharsets.US_ASCII).strip().split(" ");
      if (process.waitFor() != 0 || size.length != 2) {
        return 0;
      }
      int columns = Integer.parseInt(size[1]);
      return columns == 0 ? USUAL_COLUMNS : columns;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
