package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.ListItem;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes tables of components, decisions and failure modes. */
final class DesignTables {
  /** One column: its head, and what it shows of a named thing. */
  private record Column(String head, Function<NamedValue, Text> cell) {}

  private DesignTables() {}

  /** Component, kind, technology and so on, with the columns that are used. */
  static List<Block> components(YamlValue value) {
    return table(
        value,
        NamedValue.all(value, "name"),
        List.of(
            new Column("Component", named -> named.name().text()),
            column("Kind", "kind", ""),
            column("Technology", "technology", ""),
            column("Replicas", "replicas", ""),
            column("Zones", "zones", ""),
            column("Regions", "regions", ""),
            new Column("Managed", named -> flag(named, "managed", "managed", "self-managed")),
            new Column("State", named -> flag(named, "stateful", "stateful", "stateless")),
            new Column("Responsibility", DesignTables::responsibility),
            column("Failover", "failover", ""),
            column("Scaling", "scaling", ""),
            column("Rationale", "because", "")));
  }

  /** Decision, choice, alternatives, reason and price. */
  static List<Block> decisions(YamlValue value) {
    return table(
        value,
        NamedValue.all(value, "topic"),
        List.of(
            new Column("Decision", named -> named.name().text()),
            column("Chosen", "chosen", "chosen"),
            new Column("Alternative", named -> alternatives(named.get("alternatives", ""))),
            column("Rationale", "because", ""),
            new Column("Trade-off", named -> tradeOff(named.get("trade-off", ""))),
            column("Revisit when", "revisit-when", "")));
  }

  /** Component, effect, detection and recovery; failures told in a text are list items. */
  static List<Block> failureModes(YamlValue value) {
    List<Block> blocks = new ArrayList<>();
    List<NamedValue> rows = new ArrayList<>();
    for (NamedValue named : NamedValue.all(value, "component")) {
      if (named.whole().isText() && named.body().isEmpty()) {
        blocks.add(DesignProse.item(DesignProse.inline(named.whole()), 1, 0));
      } else {
        rows.add(named);
      }
    }
    blocks.addAll(
        table(
            value,
            rows,
            List.of(
                new Column("Component", named -> named.name().text()),
                column("Failure", "failure", ""),
                column("Effect", "effect", "effect"),
                column("Detection", "detection", ""),
                column("Recovery", "recovery", ""))));
    return blocks;
  }

  /** Trade-offs as list items. */
  static List<Block> tradeOffs(YamlValue value) {
    if (value.isText()) {
      return DesignProse.statements(value);
    }
    List<Block> items = new ArrayList<>();
    for (YamlValue item : value.items()) {
      ListItem block = DesignProse.item(tradeOff(item), 1, 0);
      items.add(block);
    }
    return items;
  }

  private static List<Block> table(YamlValue value, List<NamedValue> rows, List<Column> columns) {
    List<Text> heads = new ArrayList<>();
    List<List<Text>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(new ArrayList<>()));
    for (Column column : columns) {
      List<Text> texts = rows.stream().map(column.cell()).toList();
      if (texts.stream().allMatch(Text::isBlank)) {
        continue;
      }
      heads.add(Text.synthetic(column.head(), value.source(), value.start()));
      for (int i = 0; i < texts.size(); i++) {
        cells.get(i).add(texts.get(i));
      }
    }
    return heads.isEmpty()
        ? List.of()
        : List.of(new Table(heads, cells, Voice.AUTHOR, value.span()));
  }

  private static Column column(String head, String key, String mainKey) {
    return new Column(head, named -> DesignProse.inline(named.get(key, mainKey)));
  }

  private static Text responsibility(NamedValue named) {
    YamlValue stated = named.get("responsibility", "responsibility");
    return DesignProse.inline(stated.isEmpty() ? named.get("role", "") : stated);
  }

  private static Text flag(NamedValue named, String key, String yes, String no) {
    YamlValue value = named.get(key, "");
    if (value.isEmpty()) {
      return value.nothing();
    }
    boolean holds = Boolean.parseBoolean(value.string());
    return Text.synthetic(holds ? yes : no, value.source(), value.start());
  }

  /** "Kafka (rejected because nothing is replayed); RabbitMQ". */
  private static Text alternatives(YamlValue value) {
    ComposedText text = new ComposedText(value.source(), value.start());
    for (NamedValue named : NamedValue.all(value, "name")) {
      text.add(text.isEmpty() ? "" : "; ").add(DesignProse.inline(named.name()));
      YamlValue reason = named.get("rejected-because", "rejected-because");
      if (!reason.isEmpty()) {
        text.add(" (rejected because ").add(DesignProse.inline(reason)).add(")");
      }
    }
    return text.build();
  }

  /** "We gain fast reads at the cost of stale ones". */
  private static Text tradeOff(YamlValue value) {
    if (!value.isMap()) {
      return DesignProse.inline(value);
    }
    return new ComposedText(value.source(), value.start())
        .add("We gain ")
        .add(DesignProse.inline(value.get("gain")))
        .add(" at the cost of ")
        .add(DesignProse.inline(value.get("cost")))
        .build();
  }
}
