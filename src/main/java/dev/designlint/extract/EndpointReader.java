package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointLine;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Endpoint;
import dev.designlint.fact.Evidence;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the HTTP endpoints of a design in fences and in prose such as "POST /orders". */
final class EndpointReader {
  private static final String[] METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"};

  private final List<Endpoint> endpoints = new ArrayList<>();

  private EndpointReader() {}

  /** The endpoints of fences, then those of statements; each method and path once. */
  static List<Endpoint> read(Document document, List<Marked> marked) {
    EndpointReader reader = new EndpointReader();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof EndpointList list
            && (list.voice() == Voice.AUTHOR || list.voice() == Voice.CODE)) {
          for (EndpointLine line : list.endpoints()) {
            reader.add(line.method(), line.path(), line.span());
          }
        }
      }
    }
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean prose =
          statement.kind() == StatementKind.ITEM
              || statement.kind() == StatementKind.SENTENCE
              || statement.kind() == StatementKind.TABLE_ROW
              || statement.kind() == StatementKind.HEADING;
      if (prose && statement.voice() == Voice.AUTHOR) {
        reader.routes(statement);
      }
    }
    return reader.endpoints;
  }

  /** "POST /orders" in a sentence, and "POST | /orders" in a row of a table. */
  private void routes(Statement statement) {
    String text = statement.text().value();
    for (String method : METHODS) {
      int at = text.indexOf(method);
      while (at >= 0) {
        int slash = at + method.length();
        while (slash < text.length() && (text.charAt(slash) == ' ' || text.charAt(slash) == '|')) {
          slash++;
        }
        boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (alone
            && slash > at + method.length()
            && slash + 1 < text.length()
            && text.charAt(slash) == '/'
            && Character.isLetter(text.charAt(slash + 1))) {
          int end = pathEnd(text, slash);
          add(method, text.substring(slash, end), statement.text().span(at, end));
        }
        at = text.indexOf(method, at + method.length());
      }
    }
  }

  private static int pathEnd(String text, int slash) {
    int end = slash;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (".,;:)!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private void add(String method, String address, Span span) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    for (Endpoint other : endpoints) {
      if (other.method().equals(method) && other.path().equals(path)) {
        return;
      }
    }
    endpoints.add(
        new Endpoint(
            method,
            path,
            resource(path),
            span,
            List.of(new Evidence(span, method + " " + address, "states the endpoint"))));
  }

  /** The last part of a path that is a name. */
  private static String resource(String path) {
    String resource = "";
    for (String part : path.split("/")) {
      boolean version =
          part.length() < 4
              && part.startsWith("v")
              && part.length() > 1
              && Character.isDigit(part.charAt(1));
      boolean name =
          !part.isEmpty()
              && Character.isLetter(part.charAt(0))
              && part.indexOf('.') < 0
              && part.indexOf('{') < 0
              && !version
              && !part.equals("api")
              && !part.equals("rest");
      resource = name ? part : resource;
    }
    int colon = resource.indexOf(':');
    return colon < 0 ? resource : resource.substring(0, colon);
  }
}
