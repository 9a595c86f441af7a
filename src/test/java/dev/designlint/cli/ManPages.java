package dev.designlint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the manual pages as AsciiDoc, one for the program and one for each command; the build of
 * the release archive makes roff of them.
 */
public final class ManPages {
  private ManPages() {}

  /**
   * @param arguments the folder to write to, the version, and the time of the build in ISO 8601
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    String version = Main.NAME + " " + arguments[1];
    String date = arguments[2].substring(0, "yyyy-mm-dd".length());
    CommandSpec program = new Commands(Knowledge.later()).commandLine("").getCommandSpec();
    List<CommandSpec> all = new ArrayList<>(List.of(program));
    for (CommandLine command : program.subcommands().values()) {
      all.add(command.getCommandSpec());
    }
    for (CommandSpec command : all) {
      // The classes are not in a jar yet, whose manifest would tell it.
      command.versionProvider(() -> new String[] {version});
      UsageMessageSpec usage = command.usageMessage();
      usage.footerHeading("Examples").exitCodeListHeading("Exit status");
      if (command.name().equals("check")) {
        usage.exitCodeList(program.usageMessage().exitCodeList());
      }
      Path file = folder.resolve(command.qualifiedName("-") + ".adoc");
      try (PrintWriter page = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
        // Of the build and not of today, so that the same sources make the same pages.
        page.println(":docdate: " + date);
        ManPageGenerator.writeSingleManPage(page, command);
        page.println("== See also\n\n" + others(all, command));
      }
    }
  }

  private static String others(List<CommandSpec> all, CommandSpec command) {
    return all.stream()
        .filter(each -> each != command)
        .map(each -> "*" + each.qualifiedName("-") + "*(1)")
        .collect(Collectors.joining(", "));
  }
}
