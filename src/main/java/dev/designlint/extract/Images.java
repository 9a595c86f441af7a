package dev.designlint.extract;

import dev.designlint.document.Image;
import java.util.Locale;

/** Tells drawings of a design from badges, logos and avatars. */
final class Images {
  private static final String[] NO_DRAWING = {
    "badge",
    "shields.io",
    "logo",
    "avatar",
    "travis",
    "coveralls",
    "codecov",
    "icon",
    "emoji",
    "banner",
    "math?",
    "latex",
    ".gif?",
    "screenshot"
  };

  private Images() {}

  /** Whether the image may show the design. */
  static boolean isDrawing(Image image) {
    String target = image.target().toLowerCase(Locale.ROOT);
    if (target.length() > 500) {
      target = target.substring(0, 500);
    }
    String alternative = image.alternative().value().toLowerCase(Locale.ROOT);
    for (String word : NO_DRAWING) {
      if (target.contains(word) || alternative.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the image is a badge of a build or a package. */
  static boolean isBadge(Image image) {
    String target = image.target().toLowerCase(Locale.ROOT);
    return target.contains("shields.io")
        || target.contains("badge")
        || target.contains("travis-ci");
  }

  /** The alternative text, else the file name. */
  static String name(Image image) {
    String alternative = image.alternative().value().strip();
    if (!alternative.isEmpty()) {
      return alternative;
    }
    String target = image.target();
    String name = target.substring(target.lastIndexOf('/') + 1);
    return name.length() > 60 ? name.substring(0, 60) : name;
  }
}
