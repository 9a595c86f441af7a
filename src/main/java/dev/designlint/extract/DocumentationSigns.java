package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Document;
import dev.designlint.document.Image;
import dev.designlint.document.Section;
import dev.designlint.fact.Evidence;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Counts what is typical of the documentation of a program: commands, signatures, badges. */
final class DocumentationSigns {
  private static final int FEWEST_SIGNATURES = 3;

  /** How a package is installed or imported, in several languages. */
  private static final List<String> COMMANDS =
      List.of(
          "npm i",
          "yarn add",
          "pip install",
          "require(",
          "go get ",
          "} from '",
          "} from \"",
          "import * as ");

  private DocumentationSigns() {}

  /** Headings that are calls, as in a reference: {@code server.close(callback)}. */
  static int signatures(Document document, List<Evidence> evidence) {
    List<Evidence> found = new ArrayList<>();
    for (Section section : document.sections()) {
      String heading = section.heading().value().strip();
      if (Calls.hasCall(heading)) {
        found.add(new Evidence(section.heading().span(), heading, "a heading of a reference"));
      }
    }
    if (found.size() < FEWEST_SIGNATURES) {
      return 0;
    }
    evidence.addAll(found);
    return found.size();
  }

  static int commands(List<Marked> marked, List<Evidence> evidence) {
    int count = 0;
    for (Marked mark : marked) {
      if (mark.statement().kind() != StatementKind.PROGRAM
          && mark.statement().kind() != StatementKind.CODE_LINE) {
        continue;
      }
      String text = mark.statement().text().value();
      int here = 0;
      for (String command : COMMANDS) {
        for (int at = text.indexOf(command); at >= 0; at = text.indexOf(command, at + 1)) {
          here++;
        }
      }
      if (here > 0) {
        count += here;
        evidence.add(
            new Evidence(
                mark.statement().text().span(),
                mark.statement().quote(),
                "installs or imports a package"));
      }
    }
    return count;
  }

  static int badges(Document document, List<Evidence> evidence) {
    int count = 0;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Image image && Images.isBadge(image)) {
          count++;
          evidence.add(new Evidence(image.span(), Images.name(image), "a badge"));
        }
      }
    }
    return count;
  }
}
