package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognises chains of components such as {@code Client -> LB -> App -> DB}. */
final class ComponentChain {
  private static final String[] ARROWS = {
    "──►", "──▶", "─►", "─▶", "──>", "─→", "→", "⟶", "➔", "➜", "---->", "--->", "-->", "->", "==>"
  };
  private static final int LONGEST_PART = 64;

  private ComponentChain() {}

  /** Whether a line, or several lines with arrows between them, chain three or more components. */
  static boolean isIn(List<String> lines) {
    for (String line : lines) {
      if (isChain(split(line))) {
        return true;
      }
    }
    return isVertical(lines) || isIndented(lines);
  }

  /** The parts of a line between its arrows. */
  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < line.length()) {
      String arrow = arrowAt(line, at);
      if (arrow == null) {
        at++;
        continue;
      }
      parts.add(line.substring(start, at));
      at += arrow.length();
      start = at;
    }
    parts.add(line.substring(start));
    return parts;
  }

  private static String arrowAt(String line, int at) {
    char c = line.charAt(at);
    if (c != '-' && c != '=' && c < 127) {
      return null;
    }
    for (String arrow : ARROWS) {
      if (line.startsWith(arrow, at)) {
        return arrow;
      }
    }
    return null;
  }

  private static boolean isChain(List<String> parts) {
    if (parts.size() < 3) {
      return false;
    }
    int components = 0;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      int caption = i == 0 ? part.lastIndexOf(':') : -1;
      part = part.substring(caption + 1).strip();
      if (!isName(part)) {
        return false;
      }
      boolean boxed = part.startsWith("[") && part.endsWith("]");
      components += boxed || namesComponent(part) ? 1 : 0;
    }
    return components > 1;
  }

  /** Whether names stand in lines of their own with lines of arrows between them. */
  private static boolean isVertical(List<String> lines) {
    int arrows = 0;
    int components = 0;
    boolean afterName = false;
    for (String line : lines) {
      String trimmed = line.strip();
      if (CharacterDrawing.isHeadOnly(trimmed)) {
        arrows += afterName ? 1 : 0;
        afterName = false;
      } else if (!isShaft(trimmed)) {
        afterName = true;
        components += isName(trimmed) && namesComponent(trimmed) ? 1 : 0;
      }
    }
    return arrows > 1 && components > 1;
  }

  /** Whether a component is followed by lines that start with arrows to further ones. */
  private static boolean isIndented(List<String> lines) {
    int parts = 0;
    int components = 0;
    for (String line : lines) {
      String trimmed = line.strip();
      String arrow = arrowAt(trimmed, 0);
      String name = arrow == null ? trimmed : trimmed.substring(arrow.length()).strip();
      if (arrow == null) {
        if (parts > 2 && components > 1) {
          return true;
        }
        boolean starts = isName(name) && !name.endsWith(":") && namesComponent(name);
        parts = starts ? 1 : 0;
        components = parts;
      } else if (parts > 0) {
        parts++;
        components += namesComponent(name) ? 1 : 0;
      }
    }
    return parts > 2 && components > 1;
  }

  private static boolean isShaft(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("|│║ ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String part) {
    if (part.isEmpty() || part.length() > LONGEST_PART) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (";{}=<>\\$%^!".indexOf(c) >= 0) {
        return false;
      }
    }
    return letters * 2 >= part.length() && !part.contains("()") && !part.contains("::");
  }

  private static boolean namesComponent(String part) {
    int start = -1;
    for (int i = 0; i <= part.length(); i++) {
      boolean letter = i < part.length() && Character.isLetterOrDigit(part.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (isComponentWord(part.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isComponentWord(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (singular) {
      case "client",
          "user",
          "browser",
          "app",
          "application",
          "mobile",
          "web",
          "lb",
          "alb",
          "nlb",
          "elb",
          "balancer",
          "gateway",
          "api",
          "server",
          "service",
          "svc",
          "backend",
          "frontend",
          "db",
          "database",
          "cache",
          "redi",
          "memcached",
          "queue",
          "sq",
          "kafka",
          "rabbitmq",
          "worker",
          "cdn",
          "dn",
          "storage",
          "s3",
          "proxy",
          "nginx",
          "envoy",
          "broker",
          "topic",
          "consumer",
          "producer",
          "store",
          "elasticsearch",
          "postgre",
          "postgresql",
          "mysql",
          "cassandra",
          "dynamodb",
          "mongodb",
          "spark",
          "flink",
          "lambda",
          "scheduler",
          "cluster",
          "replica",
          "router",
          "ingester",
          "distributor",
          "warehouse",
          "cloudfront",
          "route53",
          "websocket",
          "microservice",
          "indexer",
          "crawler",
          "stream",
          "kinesi",
          "bucket",
          "edge",
          "origin",
          "pop",
          "shield",
          "listener",
          "pool",
          "tier",
          "firewall",
          "waf",
          "endpoint",
          "tempo",
          "grafana",
          "prometheu",
          "device",
          "sidecar",
          "controller",
          "agent",
          "collector",
          "ui" ->
          true;
      default -> false;
    };
  }
}
