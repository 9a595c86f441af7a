package dev.designlint.review.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.designlint.finding.FindingKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a baseline, and takes nothing for granted: it is a file that people merge by hand. */
final class BaselineReader {
  /** Version of the shape; it changes when a reader of the old shape would fail. */
  static final int VERSION = 1;

  private static final String ADVICE =
      "; put it right, or delete the file and write the baseline anew with --write-baseline";

  private final String name;
  private final JsonParser json;

  private BaselineReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Reads the text of a baseline.
   *
   * @param name how messages call the file
   * @throws BaselineException if it is damaged, or of a later version
   */
  static List<BaselineDocument> read(String name, String text) throws BaselineException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return new BaselineReader(name, json).documents();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new BaselineException(name + ":" + line + ": the baseline is no JSON" + ADVICE);
    } catch (IOException e) {
      throw new BaselineException(name + ": the baseline cannot be read: " + e.getMessage());
    }
  }

  private List<BaselineDocument> documents() throws IOException, BaselineException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "an object with `version` and `documents`");
    expectKey("version");
    expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number as `version`");
    if (!json.getText().equals(Integer.toString(VERSION))) {
      throw new BaselineException(
          at()
              + "the baseline is of version "
              + shortened(json.getText())
              + ", and this designlint reads version "
              + VERSION
              + "; use the designlint that wrote it, or write it anew with --write-baseline");
    }
    expectKey("documents");
    expect(json.nextToken(), JsonToken.START_ARRAY, "a list of documents");
    List<BaselineDocument> documents = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT, "a document");
      documents.add(document());
    }
    expect(json.nextToken(), JsonToken.END_OBJECT, "nothing behind `documents`");
    if (json.nextToken() != null) {
      throw unexpected("nothing behind the baseline");
    }
    return List.copyOf(documents);
  }

  private BaselineDocument document() throws IOException, BaselineException {
    String path = text("path");
    String title = text("title");
    expectKey("entries");
    expect(json.nextToken(), JsonToken.START_ARRAY, "a list of entries");
    List<BaselineEntry> entries = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT, "an entry");
      entries.add(entry());
    }
    expect(json.nextToken(), JsonToken.END_OBJECT, "the end of the document");
    return new BaselineDocument(path, title, List.copyOf(entries));
  }

  private BaselineEntry entry() throws IOException, BaselineException {
    String rule = text("rule");
    expectKey("section");
    expect(json.nextToken(), JsonToken.START_ARRAY, "a list of headings");
    List<String> section = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_STRING, "a heading");
      section.add(json.getText());
    }
    String subject = text("subject");
    expectKey("count");
    expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number as `count`");
    int count = json.getText().length() > 6 ? 0 : json.getIntValue();
    if (count < 1) {
      throw unexpected("a `count` from 1 to 999999");
    }
    expect(json.nextToken(), JsonToken.END_OBJECT, "the end of the entry");
    return new BaselineEntry(new FindingKey(rule, List.copyOf(section), subject), count);
  }

  private String text(String key) throws IOException, BaselineException {
    expectKey(key);
    expect(json.nextToken(), JsonToken.VALUE_STRING, "text as `" + key + "`");
    return json.getText();
  }

  private void expectKey(String key) throws IOException, BaselineException {
    boolean there = json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals(key);
    if (!there) {
      throw unexpected("the key `" + key + "`");
    }
  }

  private void expect(JsonToken found, JsonToken expected, String what) throws BaselineException {
    if (found != expected) {
      throw unexpected(what);
    }
  }

  private BaselineException unexpected(String what) {
    return new BaselineException(at() + "the baseline is damaged: expected " + what + ADVICE);
  }

  private String at() {
    return name + ":" + json.currentTokenLocation().getLineNr() + ": ";
  }

  private static String shortened(String number) {
    return number.length() > 12 ? number.substring(0, 12) + "…" : number;
  }
}
