package dev.designlint.draw;

/** What a generated diagram shows. */
public enum DrawingType {
  /** The parts and what connects them. */
  ARCHITECTURE("architecture", "Architecture"),
  /** The path of the main request. */
  FLOW("flow", "Request flow"),
  /** The entities and their relations. */
  SCHEMA("schema", "Schema");

  private final String key;
  private final String title;

  DrawingType(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The name on the command line and in reports. */
  public String key() {
    return key;
  }

  /** The heading above the diagram. */
  public String title() {
    return title;
  }
}
