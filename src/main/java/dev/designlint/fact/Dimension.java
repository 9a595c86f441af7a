package dev.designlint.fact;

import java.util.Locale;

/** What a quantity measures, and the base unit of its value. */
public enum Dimension {
  /** Persons, tenants or devices; a count. */
  USERS,
  /** Requests, events or messages per second. */
  RATE,
  /** Bytes. */
  BYTES,
  /** Bytes per second. */
  BANDWIDTH,
  /** Seconds. */
  DURATION,
  /** A share in percent that reads as availability or durability, at least 90. */
  AVAILABILITY,
  /** Any other share, in percent. */
  PERCENT,
  /** Reads per write. */
  READ_WRITE_RATIO,
  /** Money in the currency written; a plain number. */
  MONEY,
  /** Servers, nodes, replicas, shards; a count. */
  NODES,
  /** Things: posts, rows, files; a count. */
  ITEMS;

  /** The dimension as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
