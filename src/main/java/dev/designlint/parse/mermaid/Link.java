package dev.designlint.parse.mermaid;

/**
 * What connects two boxes.
 *
 * @param label its text, or an empty string
 * @param dotted drawn dotted or dashed
 * @param both drawn with a head at both ends
 * @param hidden not drawn at all
 */
record Link(String label, boolean dotted, boolean both, boolean hidden) {
  static Link of(String label, boolean dotted, boolean both) {
    return new Link(label, dotted, both, false);
  }

  Link withLabel(String newLabel) {
    return new Link(newLabel, dotted, both, hidden);
  }
}
