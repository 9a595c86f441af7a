package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.question.InterviewSheet;
import dev.designlint.question.InterviewSheet.PhaseQuestions;
import dev.designlint.question.Question;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.rule.Phase;
import java.io.IOException;
import java.io.StringWriter;

/** Writes for each document the questions to ask in an hour. */
public final class SheetReporter implements Reporter {
  /** The forms of a sheet. */
  public enum Form {
    TEXT,
    MARKDOWN,
    JSON
  }

  private final Form form;

  public SheetReporter(Form form) {
    this.form = form;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      InterviewSheet sheet = InterviewSheet.of(document.findings(), document.deepDive());
      switch (form) {
        case TEXT -> text(document, sheet, out);
        case MARKDOWN -> markdown(document, sheet, out);
        case JSON -> json(document, sheet, out);
      }
    }
  }

  private static void text(DocumentReview document, InterviewSheet sheet, Appendable out)
      throws IOException {
    out.append("Questions about ").append(Plain.text(document.facts().design().title()));
    out.append(" (").append(Plain.text(document.path())).append("), 60 minutes\n");
    for (PhaseQuestions phase : sheet.phases()) {
      out.append('\n').append(heading(phase.phase())).append('\n');
      int number = 1;
      for (Question question : phase.questions()) {
        out.append("  " + number++).append(". ").append(Plain.text(question.text()));
        out.append("\n     line " + question.line());
        out.append(question.reason().isEmpty() ? "" : ": ").append(Plain.text(question.reason()));
        out.append('\n');
      }
      if (phase.questions().isEmpty()) {
        out.append("  The document leaves nothing open here.\n");
      } else if (phase.left() > 0) {
        out.append("  No time for " + phase.left()).append(" more.\n");
      }
    }
    out.append("\nBuffer, " + InterviewSheet.BUFFER_MINUTES).append(" minutes\n");
  }

  private static void markdown(DocumentReview document, InterviewSheet sheet, Appendable out)
      throws IOException {
    out.append("# Questions about ").append(Plain.text(document.facts().design().title()));
    out.append("\n\nDocument: ").append(Plain.text(document.path())).append(", 60 minutes.\n");
    for (PhaseQuestions phase : sheet.phases()) {
      out.append("\n## ").append(heading(phase.phase())).append("\n\n");
      int number = 1;
      for (Question question : phase.questions()) {
        out.append(number++ + ". ").append(Plain.text(question.text()));
        out.append(" (line " + question.line());
        out.append(question.reason().isEmpty() ? "" : ": ").append(Plain.text(question.reason()));
        out.append(")\n");
      }
      if (phase.questions().isEmpty()) {
        out.append("The document leaves nothing open here.\n");
      } else if (phase.left() > 0) {
        out.append("\nNo time for " + phase.left()).append(" more.\n");
      }
    }
    out.append("\n## Buffer, " + InterviewSheet.BUFFER_MINUTES).append(" minutes\n");
  }

  private static String heading(Phase phase) {
    return phase.number() + ". " + phase.title() + ", " + phase.minutes() + " minutes";
  }

  private static void json(DocumentReview document, InterviewSheet sheet, Appendable out)
      throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("path", document.path());
      json.writeStringField("title", document.facts().design().title());
      json.writeArrayFieldStart("phases");
      for (PhaseQuestions phase : sheet.phases()) {
        json.writeStartObject();
        json.writeNumberField("phase", phase.phase().number());
        json.writeStringField("title", phase.phase().title());
        json.writeNumberField("minutes", phase.phase().minutes());
        json.writeFieldName("questions");
        DeepDiveJson.array(phase.questions(), json);
        json.writeNumberField("left", phase.left());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("bufferMinutes", InterviewSheet.BUFFER_MINUTES);
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }
}
