package dev.designlint.extract;

/** What a stated value measures, and the words that belong to it in every document. */
enum ValueAttribute {
  AVAILABILITY("availability"),
  LAG("lag"),
  RECOVERY_POINT("RPO"),
  RECOVERY_TIME("RTO"),
  LATENCY("latency"),
  DAILY_USERS("daily active users"),
  MONTHLY_USERS("monthly active users"),
  USERS("number of users"),
  RETENTION("retention"),
  READ_WRITE_RATIO("read/write ratio"),
  LOAD("load");

  private final String title;

  ValueAttribute(String title) {
    this.title = title;
  }

  /** The attribute in words, for a sentence. */
  String title() {
    return title;
  }

  /** Whether it counts users. */
  boolean isCount() {
    return this == DAILY_USERS || this == MONTHLY_USERS || this == USERS;
  }

  /** Whether a word in lower case says no more than which attribute is meant. */
  boolean owns(String form) {
    return switch (this) {
      case AVAILABILITY ->
          switch (form) {
            case "availability",
                "available",
                "uptime",
                "high",
                "highly",
                "downtime",
                "reliability",
                "reliable",
                "time" ->
                true;
            default -> false;
          };
      case LAG ->
          switch (form) {
            case "consistency",
                "consistent",
                "eventual",
                "eventually",
                "lag",
                "lags",
                "lagging",
                "stale",
                "staleness",
                "delay",
                "behind",
                "weak",
                "window",
                "bound",
                "bounded" ->
                true;
            default -> false;
          };
      case RECOVERY_POINT, RECOVERY_TIME ->
          switch (form) {
            case "rpo",
                "rto",
                "recovery",
                "recover",
                "point",
                "time",
                "objective",
                "disaster",
                "dr",
                "reliability",
                "availability" ->
                true;
            default -> false;
          };
      case LATENCY ->
          switch (form) {
            case "latency",
                "latencies",
                "low",
                "response",
                "responses",
                "respond",
                "responds",
                "time",
                "times",
                "load",
                "loads",
                "loading",
                "performance",
                "answer",
                "answers" ->
                true;
            default -> false;
          };
      case DAILY_USERS, MONTHLY_USERS, USERS ->
          switch (form) {
            case "dau",
                "mau",
                "daus",
                "maus",
                "daily",
                "monthly",
                "active",
                "user",
                "users",
                "total",
                "base",
                "traffic",
                "number",
                "count",
                "day",
                "month",
                "per" ->
                true;
            default -> false;
          };
      case RETENTION ->
          switch (form) {
            case "retention",
                "retain",
                "retained",
                "retains",
                "keep",
                "keeps",
                "kept",
                "store",
                "stored",
                "then",
                "deleted",
                "after",
                "period",
                "storage" ->
                true;
            default -> false;
          };
      case READ_WRITE_RATIO ->
          switch (form) {
            case "read",
                "reads",
                "write",
                "writes",
                "ratio",
                "heavy",
                "workload",
                "mix",
                "traffic" ->
                true;
            default -> false;
          };
      case LOAD ->
          switch (form) {
            case "load",
                "traffic",
                "request",
                "requests",
                "throughput",
                "per",
                "second",
                "day",
                "rate",
                "rps",
                "qps",
                "tps",
                "handle",
                "handles",
                "queries" ->
                true;
            default -> false;
          };
    };
  }

  /** Whether a word in lower case narrows no value down. */
  static boolean isFiller(String form) {
    return switch (form) {
      case "a",
          "an",
          "the",
          "is",
          "are",
          "be",
          "of",
          "for",
          "to",
          "in",
          "on",
          "at",
          "with",
          "and",
          "must",
          "should",
          "shall",
          "will",
          "can",
          "may",
          "need",
          "needs",
          "have",
          "has",
          "we",
          "our",
          "it",
          "its",
          "this",
          "that",
          "target",
          "targets",
          "goal",
          "goals",
          "objective",
          "requirement",
          "requirements",
          "require",
          "required",
          "requires",
          "system",
          "service",
          "design",
          "data",
          "least",
          "most",
          "about",
          "around",
          "roughly",
          "approximately",
          "up",
          "under",
          "below",
          "within",
          "less",
          "than",
          "more",
          "over",
          "by",
          "only",
          "value",
          "ok",
          "okay",
          "fine",
          "acceptable",
          "accept",
          "accepted",
          "accepts",
          "tolerate",
          "tolerated",
          "tolerates",
          "tolerable",
          "allow",
          "allowed",
          "aim",
          "provide",
          "ensure",
          "achieve",
          "support",
          "supports",
          "expect",
          "expected",
          "assume",
          "assumption",
          "assumptions",
          "there",
          "non",
          "functional",
          "nfr",
          "nfrs",
          "why",
          "what",
          "how",
          "deep",
          "dive",
          "consideration",
          "considerations",
          "constraint",
          "constraints",
          "quality",
          "attribute",
          "attributes",
          "overview",
          "estimate",
          "estimates",
          "estimation",
          "capacity",
          "numbers",
          "scale",
          "scalability",
          "envelope",
          "back",
          "context",
          "problem",
          "summary",
          "key",
          "decision",
          "decisions",
          "trade",
          "off",
          "offs",
          "reliability",
          "consistency",
          "availability",
          "latency",
          "performance",
          "choice",
          "your",
          "choose",
          "chosen" ->
          true;
      default -> false;
    };
  }
}
