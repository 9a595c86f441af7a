package dev.designlint.extract;

/** The verbs by which one part of a system calls another. */
final class CallVerbs {
  private CallVerbs() {}

  /** Whether the word may be such a verb, in the present. */
  static boolean isCall(String form) {
    return switch (form) {
      case "calls",
          "call",
          "sends",
          "send",
          "writes",
          "write",
          "reads",
          "read",
          "queries",
          "query",
          "publishes",
          "publish",
          "pushes",
          "push",
          "forwards",
          "forward",
          "consumes",
          "consume",
          "pulls",
          "pull",
          "stores",
          "store",
          "fetches",
          "fetch",
          "invokes",
          "invoke",
          "routes",
          "route",
          "polls",
          "poll",
          "subscribes",
          "subscribe",
          "enqueues",
          "enqueue",
          "asks",
          "ask",
          "posts",
          "contacts",
          "contact",
          "serves",
          "loads",
          "load",
          "persists",
          "persist",
          "inserts",
          "insert",
          "saves",
          "save",
          "updates",
          "update",
          "checks",
          "puts",
          "emits",
          "emit",
          "uploads",
          "upload",
          "downloads",
          "connects",
          "connect",
          "talks",
          "talk",
          "requests",
          "distributes",
          "distribute",
          "looks" ->
          true;
      default -> false;
    };
  }

  /** Whether such a verb puts something into a part, so that "in" leads there. */
  static boolean keeps(String form) {
    return switch (form) {
      case "stores",
          "store",
          "writes",
          "write",
          "puts",
          "saves",
          "save",
          "inserts",
          "insert",
          "persists",
          "persist",
          "updates",
          "update",
          "looks" ->
          true;
      default -> false;
    };
  }
}
