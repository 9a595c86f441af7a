package dev.designlint.compare;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON value that knows its line, so that a message can tell where something else was expected.
 *
 * @param value a map, a list, a number up to nine digits, null, or the text of anything else
 * @param line the 1-based line on which it starts
 */
record LocatedJson(Object value, int line) {
  /** Says that a value is not what was expected. */
  static final class UnexpectedValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    UnexpectedValueException(String expected, int line) {
      super(expected);
      this.line = line;
    }

    /** The line of the value, or of the object in which it is missing. */
    int line() {
      return line;
    }
  }

  /**
   * Reads the value at which a parser stands.
   *
   * @param skipped keys whose values nobody wants
   */
  static LocatedJson read(JsonParser json, Set<String> skipped) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, LocatedJson> fields = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        if (skipped.contains(key)) {
          json.skipChildren();
        } else {
          fields.put(key, read(json, skipped));
        }
      }
      return new LocatedJson(fields, line);
    }
    if (token == JsonToken.START_ARRAY) {
      List<LocatedJson> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(json, skipped));
      }
      return new LocatedJson(items, line);
    }
    boolean small = token == JsonToken.VALUE_NUMBER_INT && json.getTextLength() < 10;
    Object value = small ? Integer.valueOf(json.getIntValue()) : json.getText();
    return new LocatedJson(token == JsonToken.VALUE_NULL ? null : value, line);
  }

  /** Whether it is JSON's null. */
  boolean isNull() {
    return value == null;
  }

  /** The value of a key. */
  LocatedJson get(String key) throws UnexpectedValueException {
    LocatedJson found = fields().get(key);
    if (found == null) {
      throw new UnexpectedValueException("the key `" + key + "`", line);
    }
    return found;
  }

  /** The values by key. */
  @SuppressWarnings("unchecked") // nobody else makes maps
  Map<String, LocatedJson> fields() throws UnexpectedValueException {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, LocatedJson>) map;
    }
    throw new UnexpectedValueException("an object", line);
  }

  /**
   * The items of a list.
   *
   * @param expected what the value should be, for a message
   */
  @SuppressWarnings("unchecked") // nobody else makes lists
  List<LocatedJson> items(String expected) throws UnexpectedValueException {
    if (value instanceof List<?> list) {
      return (List<LocatedJson>) list;
    }
    throw new UnexpectedValueException(expected, line);
  }

  /** The items of the list of a key. */
  List<LocatedJson> list(String key) throws UnexpectedValueException {
    return get(key).items("a list as `" + key + "`");
  }

  /** The text of a key. */
  String text(String key) throws UnexpectedValueException {
    LocatedJson found = get(key);
    if (found.value instanceof String text) {
      return text;
    }
    throw new UnexpectedValueException("text as `" + key + "`", found.line);
  }

  /** The number of a key. */
  int number(String key, int least, int most) throws UnexpectedValueException {
    LocatedJson found = get(key);
    if (found.value instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    String range = "a number from " + least + " to " + most;
    throw new UnexpectedValueException(range + " as `" + key + "`", found.line);
  }

  /** The items of a list of headings. */
  List<String> headings() throws UnexpectedValueException {
    List<String> result = new ArrayList<>();
    for (LocatedJson item : items("a list of headings")) {
      if (!(item.value instanceof String heading)) {
        throw new UnexpectedValueException("a heading", item.line);
      }
      result.add(heading);
    }
    return List.copyOf(result);
  }
}
