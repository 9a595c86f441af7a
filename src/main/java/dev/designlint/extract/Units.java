package dev.designlint.extract;

import dev.designlint.fact.Dimension;

/** Units and counted things as documents write them. */
final class Units {
  /**
   * What a unit word means.
   *
   * @param dimension what it measures
   * @param factor how many base units it is
   */
  record Unit(Dimension dimension, double factor) {}

  private Units() {}

  /** The magnitude that a suffix or word stands for, or 0 if it is none. */
  static double magnitude(String word) {
    return switch (word) {
      case "k", "thousand", "thousands" -> 1e3;
      case "m", "mil", "mm", "million", "millions", "mn" -> 1e6;
      case "b", "bn", "billion", "billions" -> 1e9;
      case "t", "trillion", "trillions" -> 1e12;
      case "hundreds" -> 1e2;
      default -> 0;
    };
  }

  /** The unit that a word in lower case stands for, or null. */
  static Unit unit(String word) {
    return switch (word) {
      case "ns", "nanosecond", "nanoseconds" -> duration(1e-9);
      case "us", "µs", "μs", "microsecond", "microseconds" -> duration(1e-6);
      case "ms", "msec", "msecs", "millisecond", "milliseconds", "millis" -> duration(1e-3);
      case "s", "sec", "secs", "second", "seconds" -> duration(1);
      case "min", "mins", "minute", "minutes" -> duration(60);
      case "h", "hr", "hrs", "hour", "hours" -> duration(3600);
      case "d", "day", "days" -> duration(86_400);
      case "week", "weeks" -> duration(604_800);
      case "month", "months" -> duration(2_629_800);
      case "year", "years", "yr", "yrs" -> duration(31_557_600);
      case "byte", "bytes" -> bytes(1);
      case "kb", "kbyte", "kbytes", "kilobytes" -> bytes(1e3);
      case "mb", "mbyte", "mbytes", "megabytes" -> bytes(1e6);
      case "gb", "gbyte", "gbytes", "gigabytes" -> bytes(1e9);
      case "tb", "terabyte", "terabytes" -> bytes(1e12);
      case "pb", "petabyte", "petabytes" -> bytes(1e15);
      case "eb", "exabytes" -> bytes(1e18);
      case "kib" -> bytes(1 << 10);
      case "mib" -> bytes(1 << 20);
      case "gib" -> bytes(1 << 30);
      case "tib" -> bytes(1L << 40);
      case "pib" -> bytes(1L << 50);
      case "kbps", "kbit" -> bandwidth(125);
      case "mbps", "mbit" -> bandwidth(125e3);
      case "gbps", "gbit" -> bandwidth(125e6);
      case "tbps" -> bandwidth(125e9);
      case "rps", "qps", "tps", "iops", "rcu", "wcu" -> new Unit(Dimension.RATE, 1);
      default -> null;
    };
  }

  /** Seconds in the period that a word names, or 0 if it names none. */
  static double period(String word) {
    return switch (word) {
      case "s", "sec", "second" -> 1;
      case "min", "minute" -> 60;
      case "h", "hr", "hour" -> 3600;
      case "day", "d" -> 86_400;
      case "week" -> 604_800;
      case "month", "mo" -> 2_629_800;
      case "year", "yr" -> 31_557_600;
      default -> 0;
    };
  }

  /** What a counted thing is, or null where the word is no thing that documents count. */
  static Dimension thing(String word) {
    return switch (word) {
      case "user",
          "users",
          "customer",
          "customers",
          "dau",
          "mau",
          "maus",
          "daus",
          "dau's",
          "subscriber",
          "subscribers",
          "driver",
          "drivers",
          "rider",
          "riders",
          "device",
          "devices",
          "tenant",
          "tenants",
          "player",
          "players",
          "member",
          "members",
          "people",
          "clients",
          "merchants",
          "viewers",
          "accounts",
          "publishers",
          "sellers",
          "buyers",
          "drones",
          "sensors",
          "connections",
          "sessions",
          "editors",
          "advertisers",
          "developers",
          "patients",
          "students",
          "employees",
          "staff",
          "colleagues",
          "residents",
          "guests",
          "readers",
          "pupils",
          "borrowers",
          "visitors",
          "hosts/users" ->
          Dimension.USERS;
      case "node",
          "nodes",
          "server",
          "servers",
          "machine",
          "machines",
          "instance",
          "instances",
          "replica",
          "replicas",
          "shard",
          "shards",
          "partition",
          "partitions",
          "pods",
          "workers",
          "clusters",
          "regions",
          "datacenters",
          "zones",
          "brokers",
          "hosts",
          "vms" ->
          Dimension.NODES;
      case "request",
          "requests",
          "req",
          "reqs",
          "query",
          "queries",
          "read",
          "reads",
          "write",
          "writes",
          "event",
          "events",
          "message",
          "messages",
          "call",
          "calls",
          "operations",
          "ops",
          "transaction",
          "transactions",
          "order",
          "orders",
          "click",
          "clicks",
          "search",
          "searches",
          "uploads",
          "updates",
          "lookups",
          "jobs",
          "tasks",
          "samples",
          "checks",
          "loads",
          "notifications",
          "emails",
          "payments",
          "bookings",
          "trips",
          "rides",
          "views",
          "edits",
          "logins",
          "redirects",
          "inserts",
          "records",
          "rows",
          "items",
          "posts",
          "tweets",
          "photos",
          "videos",
          "images",
          "documents",
          "files",
          "links",
          "urls",
          "pages",
          "products",
          "articles",
          "comments",
          "likes",
          "keys",
          "objects",
          "metrics",
          "series",
          "entries",
          "listings",
          "songs",
          "ads",
          "ids",
          "blocks",
          "sources",
          "impressions",
          "swipes",
          "sessions/s",
          "locations",
          "pings",
          "scans",
          "crawls",
          "deliveries",
          "tickets" ->
          Dimension.ITEMS;
      default -> null;
    };
  }

  private static Unit duration(double seconds) {
    return new Unit(Dimension.DURATION, seconds);
  }

  private static Unit bytes(double bytes) {
    return new Unit(Dimension.BYTES, bytes);
  }

  private static Unit bandwidth(double bytesPerSecond) {
    return new Unit(Dimension.BANDWIDTH, bytesPerSecond);
  }
}
