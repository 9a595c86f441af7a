package dev.designlint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes a document to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class NewCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCodes.CLEAN;
  }
}
