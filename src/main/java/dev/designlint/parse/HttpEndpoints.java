package dev.designlint.parse;

import dev.designlint.document.*;
import java.util.List;

/** Stub. */
final class HttpEndpoints {
  static List<EndpointLine> parse(Text t) {
    String v = t.value();
    return v.contains("POST /") || v.contains("GET /") || v.contains("curl ") ? List.of(new EndpointLine("GET", "/", t.span())) : List.of();
  }
}
