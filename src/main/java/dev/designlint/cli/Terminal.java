package dev.designlint.cli;

import java.io.Console;

/** Tells whether a person looks at the output. */
final class Terminal {
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
}
