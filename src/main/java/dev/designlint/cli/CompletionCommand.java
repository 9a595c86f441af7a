package dev.designlint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Writes a script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Writes a completion script for bash and zsh.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExample:%n",
    footer = "  source <(designlint completion)")
final class CompletionCommand implements Callable<Integer> {
  private final Commands commands;

  CompletionCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public Integer call() {
    System.out.print(AutoComplete.bash(Main.NAME, commands.commandLine("")));
    return ExitCodes.CLEAN;
  }
}
