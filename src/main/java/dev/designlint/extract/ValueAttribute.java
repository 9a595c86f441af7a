package dev.designlint.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a stated value measures, and the words that belong to it in every document. */
enum ValueAttribute {
  AVAILABILITY(
      "availability",
      "availability available uptime high highly downtime reliability " + "reliable time"),
  LAG(
      "lag",
      "consistency consistent eventual eventually lag lags lagging stale "
          + "staleness delay behind weak window bound bounded"),
  RECOVERY_POINT(
      "RPO",
      "rpo rto recovery recover point time objective disaster dr " + "reliability availability"),
  RECOVERY_TIME(
      "RTO",
      "rpo rto recovery recover point time objective disaster dr " + "reliability availability"),
  LATENCY(
      "latency",
      "latency latencies low response responses respond responds time "
          + "times load loads loading performance answer answers"),
  DAILY_USERS(
      "daily active users",
      "dau mau daus maus daily monthly active user users total base "
          + "traffic number count day month per"),
  MONTHLY_USERS(
      "monthly active users",
      "dau mau daus maus daily monthly active user users total base "
          + "traffic number count day month per"),
  USERS(
      "number of users",
      "dau mau daus maus daily monthly active user users total base "
          + "traffic number count day month per"),
  RETENTION(
      "retention",
      "retention retain retained retains keep keeps kept store stored then "
          + "deleted after period storage"),
  READ_WRITE_RATIO("read/write ratio", "read reads write writes ratio heavy workload mix traffic"),
  LOAD(
      "load",
      "load traffic request requests throughput per second day rate rps "
          + "qps tps handle handles queries");

  /** Words that narrow no value down. */
  private static final Set<String> FILLERS =
      split(
          "a an the is are be of for to in on at with and must should "
              + "shall will can may need needs have has we our it its this that "
              + "target targets goal goals objective requirement requirements "
              + "require required requires system service design data least most "
              + "about around roughly approximately up under below within less "
              + "than more over by only value ok okay fine acceptable accept "
              + "accepted accepts tolerate tolerated tolerates tolerable allow "
              + "allowed aim provide ensure achieve support supports expect "
              + "expected assume assumption assumptions there non functional nfr "
              + "nfrs why what how deep dive consideration considerations "
              + "constraint constraints quality attribute attributes overview "
              + "estimate estimates estimation capacity numbers scale "
              + "scalability envelope back context problem summary key decision "
              + "decisions trade off offs reliability consistency availability "
              + "latency performance choice your choose chosen");

  private final String title;
  private final String words;

  ValueAttribute(String title, String words) {
    this.title = title;
    this.words = " ".concat(words).concat(" ");
  }

  private static Set<String> split(String words) {
    return new HashSet<>(List.of(words.split(" ")));
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
    return words.contains(" ".concat(form).concat(" "));
  }

  /** Whether a word in lower case narrows no value down. */
  static boolean isFiller(String form) {
    return FILLERS.contains(form);
  }
}
