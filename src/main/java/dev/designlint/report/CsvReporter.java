package dev.designlint.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.review.Criterion;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.rule.Phase;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes a table for spreadsheets and statistics as in RFC 4180, one document on each row; a column
 * is named after its key in a line of {@link ScoresReporter}.
 */
public final class CsvReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (CsvGenerator csv = new CsvFactory().createGenerator(buffer)) {
      csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
      csv.setSchema(schema());
      for (DocumentReview document : review.documents()) {
        row(DocumentScores.of(document), csv);
      }
    }
    out.append(buffer.getBuffer());
  }

  private static CsvSchema schema() {
    CsvSchema.Builder schema = CsvSchema.builder();
    schema.addColumn("path").addColumn("title").addColumn("kind").addColumn("readiness");
    schema.addColumn("errors").addColumn("warnings").addColumn("info").addColumn("suppressed");
    for (Phase phase : Phase.values()) {
      schema.addColumn("phases." + phase.key());
    }
    for (Criterion criterion : Criterion.values()) {
      schema.addColumn("criteria." + criterion.key());
    }
    for (Topic topic : Topic.values()) {
      schema.addColumn("topics." + topic.key());
    }
    return schema.setUseHeader(true).setLineSeparator("\r\n").build();
  }

  private static void row(DocumentScores scores, CsvGenerator csv) throws IOException {
    csv.writeStartArray();
    csv.writeString(SpreadsheetText.path(scores.path()));
    csv.writeString(SpreadsheetText.of(scores.title()));
    csv.writeString(scores.kind());
    score(scores.readiness(), csv);
    for (int count : scores.counts().values()) {
      csv.writeNumber(count);
    }
    for (int score : scores.phases().values()) {
      score(score, csv);
    }
    for (int score : scores.criteria().values()) {
      score(score, csv);
    }
    for (Grade grade : scores.topics().values()) {
      csv.writeString(grade.key());
    }
    csv.writeEndArray();
  }

  private static void score(int score, CsvGenerator csv) throws IOException {
    if (score < 0) {
      csv.writeNull();
    } else {
      csv.writeNumber(score);
    }
  }
}
