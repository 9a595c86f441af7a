package dev.designlint.extract;

import dev.designlint.language.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folds the names of tables, entities and paths so that {@code OrderItem} is order_items. */
final class EntityNames {
  private EntityNames() {}

  /** The stems of the words of a name; a schema before a dot is left out. */
  static String[] stems(String name) {
    String plain = name.substring(name.lastIndexOf('.') + 1);
    List<String> stems = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean end = i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(plain.charAt(i))
              && Character.isLowerCase(plain.charAt(i - 1));
      if (end || hump) {
        if (i > start) {
          stems.add(Stems.of(plain.substring(start, i).toLowerCase(Locale.ROOT)));
        }
        start = end ? i + 1 : i;
      }
    }
    return stems.toArray(String[]::new);
  }

  /** The stems joined by spaces; two names of the same key mean the same. */
  static String key(String name) {
    return String.join(" ", stems(name));
  }

  /** Whether a column holds the key of a row of some table, as user_id and userId do. */
  static boolean isReference(String column) {
    String lower = column.toLowerCase(Locale.ROOT);
    return lower.endsWith("_id")
        || lower.endsWith("_uuid")
        || lower.endsWith("_by")
        || lower.endsWith("_key")
        || column.endsWith("Id")
        || column.endsWith("ID") && column.length() > 2;
  }

  /** The key of the entity that a reference column names: user for user_id. */
  static String target(String column) {
    String key = key(column);
    int space = key.lastIndexOf(' ');
    return space < 0 ? "" : key.substring(0, space);
  }

  /** Whether two keys mean the same: equal, one the end of the other, or friend and friendship. */
  static boolean agree(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && (one.equals(other)
            || one.endsWith(" " + other)
            || other.endsWith(" " + one)
            || one.equals(other + "ship")
            || other.equals(one + "ship"));
  }
}
