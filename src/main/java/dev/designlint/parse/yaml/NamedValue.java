package dev.designlint.parse.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A named thing of a design, whichever way it is written: as an item of a list or as a key of a
 * map.
 *
 * @param name its name, empty where it has none
 * @param body what is said about it: a text, a list, a map, or nothing
 * @param whole the place of everything about it
 */
record NamedValue(YamlValue name, YamlValue body, YamlValue whole) {
  /** The named things of a value; a text is one of which only the name is known. */
  static List<NamedValue> all(YamlValue value, String nameKey) {
    List<NamedValue> all = new ArrayList<>();
    for (YamlValue item : value.items()) {
      YamlValue name = item.isText() ? item : item.get(nameKey);
      all.add(new NamedValue(name, item.isText() ? item.missing() : item, item));
    }
    for (YamlValue.Entry entry : value.entries()) {
      all.add(new NamedValue(entry.key(), entry.value(), entry.key()));
    }
    return all;
  }

  /** What stands behind a key; a text alone stands for the value behind the main key. */
  YamlValue get(String key, String mainKey) {
    if (body.isMap()) {
      return body.get(key);
    }
    return key.equals(mainKey) ? body : body.missing();
  }
}
