package dev.designlint.report;

import dev.designlint.fact.AspectAnswer;
import dev.designlint.fact.Evidence;
import dev.designlint.question.ComponentDive;
import dev.designlint.question.DeepDive;
import dev.designlint.question.KindQuestions;
import dev.designlint.question.Question;
import java.io.IOException;
import java.util.TreeSet;

/** Writes the deep dive of a document for people. */
final class DeepDiveText {
  private DeepDiveText() {}

  static void write(DeepDive dive, Style style, Appendable out) throws IOException {
    out.append("  ").append(style.bold("Deep dive")).append("\n\n");
    if (dive.components().isEmpty() && dive.kinds().isEmpty() && dive.extensions().isEmpty()) {
      out.append("    No component was found that could be gone into.\n\n");
      return;
    }
    for (ComponentDive component : dive.components()) {
      component(component, style, out);
    }
    for (KindQuestions kind : dive.kinds()) {
      out.append("    ").append(style.bold(Plain.text(kind.kind()))).append(", ");
      out.append(Plain.text(kind.subject())).append(" (line " + kind.line() + ")\n");
      for (Question question : kind.questions()) {
        question(question, style, out);
      }
      out.append('\n');
    }
    if (!dive.extensions().isEmpty()) {
      out.append("    ").append(style.bold("extensions")).append('\n');
      for (Question question : dive.extensions()) {
        question(question, style, out);
      }
      out.append('\n');
    }
  }

  private static void component(ComponentDive component, Style style, Appendable out)
      throws IOException {
    out.append("    ").append(style.bold(Plain.text(component.depth().component())));
    out.append(component.depth().bottleneck() ? ", the bottleneck" : "");
    out.append(" (line " + component.depth().span().line() + ")\n");
    StringBuilder open = new StringBuilder();
    for (AspectAnswer answer : component.depth().answers()) {
      if (answer.isOpen()) {
        open.append(open.isEmpty() ? "" : "; ").append(answer.aspect().title());
      } else {
        out.append("      ").append(answer.aspect().title()).append(": ");
        out.append(lines(answer)).append('\n');
      }
    }
    if (!open.isEmpty()) {
      out.append("      ").append(style.faint("open:")).append(' ').append(open).append('\n');
    }
    for (Question question : component.questions()) {
      question(question, style, out);
    }
    out.append('\n');
  }

  private static String lines(AspectAnswer answer) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (Evidence evidence : answer.evidence()) {
      lines.add(evidence.span().line());
    }
    StringBuilder text = new StringBuilder(lines.size() == 1 ? "line " : "lines ");
    for (int line : lines) {
      text.append(line == lines.first() ? "" : ", ").append(line);
    }
    return text.toString();
  }

  private static void question(Question question, Style style, Appendable out) throws IOException {
    out.append("      ").append(style.faint("ask:")).append(' ');
    out.append(Plain.text(question.text())).append('\n');
  }
}
