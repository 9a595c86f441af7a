package dev.designlint.parse.yaml;

import dev.designlint.source.Span;
import java.util.List;
import java.util.Map;

/**
 * A value of a file of settings with its place.
 *
 * @param text the value as written; empty for a list or a map
 * @param items the items of a list; a text is a list of one
 * @param entries the entries of a map in their order
 * @param span where it stands
 */
public record Setting(String text, List<Setting> items, Map<String, Setting> entries, Span span) {
  /** The value behind a key, or null where there is none. */
  public Setting get(String key) {
    return entries.get(key);
  }

  /** The items of the list behind a key; none where there is no such key. */
  public List<Setting> items(String key) {
    Setting list = get(key);
    return list == null ? List.of() : list.items();
  }

  /** The entries of the map behind a key; none where there is no such key. */
  public Map<String, Setting> entries(String key) {
    Setting map = get(key);
    return map == null ? Map.of() : map.entries();
  }
}
