package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes list items such as "Peak requests: 1,200 requests per second" of stated quantities. */
final class DesignNumbers {
  private static final String BARE = "[\\d.,_ ]+([kKmMbB]|thousand|million|billion|trillion)?";
  private static final Map<String, String> LABELS =
      Map.of(
          "average", "Average requests",
          "peak", "Peak requests",
          "reads", "Reads",
          "writes", "Writes",
          "read-write-ratio", "Read/write ratio",
          "rpo", "RPO (recovery point objective)",
          "rto", "RTO (recovery time objective)");
  private static final Map<String, String> UNITS =
      Map.of(
          "users", " users",
          "daily-active-users", " daily active users",
          "concurrent-users", " concurrent users",
          "requests", " requests per second",
          "average", " requests per second",
          "peak", " requests per second",
          "reads", " reads per second",
          "writes", " writes per second",
          "events", " events per second",
          "peak-factor", " times the average");

  private DesignNumbers() {}

  /** Scale, data or targets: one item for each quantity. */
  static List<Block> quantities(YamlValue value) {
    if (!value.isMap()) {
      return DesignProse.statements(value);
    }
    List<Block> blocks = new ArrayList<>();
    for (YamlValue.Entry entry : value.entries()) {
      if (entry.name().equals("latency")) {
        blocks.addAll(latencies(entry));
      } else if (entry.value().isMap() && entry.name().equals("requests")) {
        blocks.addAll(quantities(entry.value()));
      } else if (entry.value().isMap()) {
        entry
            .value()
            .entries()
            .forEach(part -> blocks.add(item(of(entry, part.key(), part.value()))));
      } else if (!entry.value().isEmpty()) {
        blocks.add(item(quantity(entry)));
      }
    }
    return blocks;
  }

  private static Text quantity(YamlValue.Entry entry) {
    Text key = entry.key().text();
    String words = LABELS.getOrDefault(entry.name(), ComposedText.words(entry.name()));
    ComposedText text = start(entry.key()).label(key, words).add(": ");
    text.add(DesignProse.inline(entry.value()));
    String stated = entry.value().string().strip();
    if (stated.matches(BARE)) {
      text.add(UNITS.getOrDefault(entry.name(), ""));
      text.add(entry.name().equals("availability") || entry.name().equals("durability") ? "%" : "");
      text.add(entry.name().equals("read-write-ratio") ? ":1" : "");
    }
    return text.build();
  }

  /** "Consistency of Ledger: strong". */
  private static Text of(YamlValue.Entry entry, YamlValue subject, YamlValue value) {
    return start(subject)
        .add(ComposedText.words(entry.name()))
        .add(" of ")
        .add(subject.text())
        .add(": ")
        .add(DesignProse.inline(value))
        .build();
  }

  private static List<Block> latencies(YamlValue.Entry entry) {
    YamlValue value = entry.value();
    List<Block> blocks = new ArrayList<>();
    if (value.isText()) {
      blocks.add(item(DesignProse.labelled(entry)));
    }
    for (YamlValue item : value.isList() ? value.items() : List.<YamlValue>of()) {
      blocks.add(
          item(item.isMap() ? latency(entry, item.get("operation"), item) : text(entry, item)));
    }
    for (YamlValue.Entry operation : value.entries()) {
      blocks.add(item(latency(entry, operation.key(), operation.value())));
    }
    return blocks;
  }

  private static Text text(YamlValue.Entry entry, YamlValue item) {
    ComposedText text = start(entry.key()).label(entry.key().text()).add(": ");
    return text.add(DesignProse.inline(item)).build();
  }

  /** "Latency of GET /feed: p50 40 ms, p99 200 ms". */
  private static Text latency(YamlValue.Entry entry, YamlValue operation, YamlValue body) {
    if (!body.isMap()) {
      return of(entry, operation, body);
    }
    ComposedText text = start(operation).add("Latency of ");
    text.add(operation.text()).add(": ");
    String separator = "";
    for (YamlValue.Entry part : body.entries()) {
      if (!part.name().equals("operation") && !part.value().isEmpty()) {
        text.add(separator).add(part.key().text()).add(" ").add(DesignProse.inline(part.value()));
        separator = ", ";
      }
    }
    return text.build();
  }

  private static ComposedText start(YamlValue key) {
    return new ComposedText(key.source(), key.start());
  }

  private static Block item(Text text) {
    return DesignProse.item(text, 1, 0);
  }
}
