package dev.designlint.extract;

import dev.designlint.fact.ComponentKind;
import dev.designlint.language.Stems;
import dev.designlint.language.Words;

/** Folds the names of components and tells by them what they are for. */
final class ComponentNames {
  private ComponentNames() {}

  /** The name without what stands in brackets behind it: "Feed service (Go)". */
  private static String withoutRemark(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 && name.strip().endsWith(")") ? name.substring(0, bracket) : name;
  }

  /**
   * The name without remark, number, case, endings, articles and generic words such as "service".
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String form : Words.of(withoutRemark(name)).forms()) {
      String stem = Stems.of(form);
      switch (form) {
        case "the", "a", "an", "our", "new" -> {}
        case "service",
            "services",
            "server",
            "servers",
            "cluster",
            "component",
            "system",
            "module",
            "layer",
            "tier",
            "instance",
            "node",
            "nodes" ->
            all.append(stem).append(' ');
        default -> {
          if (!isNumber(form)) {
            key.append(stem).append(' ');
          }
          all.append(stem).append(' ');
        }
      }
    }
    String result = key.toString().strip();
    return result.isEmpty() ? all.toString().strip() : result;
  }

  /** Whether a word is the number of a copy: "API server 2", "API server N". */
  private static boolean isNumber(String form) {
    if (form.equals("n")) {
      return true;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isDigit(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether words end with what a part is usually called, as in "Feed service". */
  static boolean isPart(Words words) {
    int count = words.count();
    for (int i = Math.max(0, count - 2); i < count; i++) {
      switch (words.stems()[i]) {
        case "servic",
            "server",
            "gateway",
            "queue",
            "cache",
            "databas",
            "store",
            "storag",
            "worker",
            "broker",
            "scheduler",
            "index",
            "engin",
            "pipelin",
            "proxy",
            "balancer",
            "controller",
            "manager" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** What a component of that name is for. */
  static ComponentKind kind(String name, String technologyKind) {
    String lower = " " + String.join(" ", Words.of(name).forms()) + " ";
    if (has(lower, "cdn", "edge cache")) {
      return ComponentKind.CDN;
    }
    if (has(lower, "load balancer", "lb", "alb", "nlb", "elb")) {
      return ComponentKind.LOAD_BALANCER;
    }
    if (has(lower, "cache", "memcached")) {
      return ComponentKind.CACHE;
    }
    if (has(
        lower,
        "queue",
        "kafka",
        "broker",
        "message bus",
        "event bus",
        "pub sub",
        "stream",
        "topic")) {
      return ComponentKind.QUEUE;
    }
    if (has(
        lower,
        "db",
        "database",
        "store",
        "storage",
        "postgres",
        "postgresql",
        "mysql",
        "table",
        "warehouse",
        "bucket",
        "ledger",
        "index")) {
      return ComponentKind.STORE;
    }
    if (has(
        lower,
        "user",
        "users",
        "client",
        "clients",
        "browser",
        "mobile",
        "app",
        "customer",
        "driver",
        "web app",
        "ui")) {
      return ComponentKind.CLIENT;
    }
    if (has(lower, "gateway", "ingress", "reverse proxy", "proxy")) {
      return ComponentKind.GATEWAY;
    }
    if (has(lower, "worker", "workers", "consumer", "job", "scheduler", "cron", "crawler")) {
      return ComponentKind.WORKER;
    }
    ComponentKind byTechnology = ofTechnology(technologyKind);
    if (byTechnology != ComponentKind.OTHER) {
      return byTechnology;
    }
    return has(
            lower,
            "service",
            "services",
            "server",
            "api",
            "engine",
            "backend",
            "manager",
            "controller",
            "processor")
        ? ComponentKind.SERVICE
        : ComponentKind.OTHER;
  }

  /** What a technology of that kind is used for in a design. */
  static ComponentKind ofTechnology(String kind) {
    return switch (kind) {
      case "sql",
          "sql-distributed",
          "document",
          "kv",
          "wide-column",
          "search",
          "object-store",
          "graph",
          "timeseries",
          "vector",
          "warehouse",
          "olap",
          "lakehouse",
          "block-store",
          "file-store" ->
          ComponentKind.STORE;
      case "cache" -> ComponentKind.CACHE;
      case "queue", "log-stream", "pubsub" -> ComponentKind.QUEUE;
      case "coordination", "discovery" -> ComponentKind.COORDINATION;
      case "cdn" -> ComponentKind.CDN;
      case "lb-l7", "lb-l4" -> ComponentKind.LOAD_BALANCER;
      case "api-gateway" -> ComponentKind.GATEWAY;
      case "payment", "messaging-3p", "notification", "llm-api" -> ComponentKind.EXTERNAL;
      default -> ComponentKind.OTHER;
    };
  }

  private static boolean has(String padded, String... words) {
    for (String word : words) {
      if (padded.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
