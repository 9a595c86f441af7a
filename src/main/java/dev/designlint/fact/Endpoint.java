package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * An HTTP endpoint of the design.
 *
 * @param method the method in upper case
 * @param path the path as written, without host and query
 * @param resource the last part of the path that is no parameter, version or file, as written;
 *     empty where there is none
 * @param span where it stands
 * @param evidence the same place in words
 */
public record Endpoint(
    String method, String path, String resource, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Endpoints";
  }

  @Override
  public String describe() {
    return method + " " + path + (resource.isEmpty() ? "" : " on " + resource);
  }
}
