package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import java.util.List;
import java.util.Map;

/**
 * What a proposal or a decision touches of the running system: its data, its load, its products.
 */
final class ChangeScope {
  /** Statements about data in a thousand words from which on a proposal deals with data. */
  private static final double LEAST_ABOUT_DATA = 3;

  /** Statements about writing in a thousand words from which on the mix with reads matters. */
  private static final double LEAST_ABOUT_WRITES = 2.5;

  /** Products named together from which on one of them is the subject of a decision. */
  private static final int SEVERAL = 2;

  private final Map<Topic, Grade> grades;
  private final boolean data;
  private final boolean writes;
  private final boolean products;

  ChangeScope(
      Map<Topic, Grade> grades, List<Marked> marked, List<Technology> technologies, Cues cues) {
    this.grades = grades;
    this.data = share(marked, cues.dataWord) >= LEAST_ABOUT_DATA;
    this.writes = share(marked, cues.writeWord) >= LEAST_ABOUT_WRITES;
    this.products = weighsProducts(technologies);
  }

  /**
   * Whether a proposal owes its reader a topic that it does not touch. It changes something that
   * exists, and what it leaves as it is, it need not speak of: disaster recovery, caching,
   * consistency and the data model only where it says something about them; the copies only where
   * it deals with data, and the mix of reads and writes only where it writes some; consistency
   * against availability only where it deals with consistency; load and growth only where it
   * touches the load, the limits, the copies or the consistency of the system. A change of an
   * interface owes no figures at all.
   */
  boolean owedByProposal(Topic topic) {
    return switch (topic) {
      case CACHING, CONSISTENCY, DATA_MODEL, DISASTER_RECOVERY -> false;
      case CAP_JOINT -> said(Topic.CONSISTENCY) && !changesInterfaceOnly();
      case REPLICATION_FAILOVER -> data && !isUndrawn();
      case READ_WRITE_MIX -> data && writes && !isUndrawn();
      case AVAILABILITY_TARGET, GROWTH, DATA_VOLUME, BOTTLENECKS -> !isUndrawn();
      case SCALING -> touchesCapacity();
      case SCALE_NUMBERS, LATENCY_TARGET -> !changesInterfaceOnly();
      default -> true;
    };
  }

  /**
   * Whether a decision record owes its reader a topic of running systems that it does not touch: a
   * product is chosen for a load, a volume and a response time, a convention is not.
   */
  boolean owedByDecision(Topic topic) {
    return switch (topic) {
      case SCALE_NUMBERS, DATA_VOLUME, LATENCY_TARGET, AVAILABILITY_TARGET, BOTTLENECKS -> products;
      case READ_WRITE_MIX,
          GROWTH,
          DATA_MODEL,
          CACHING,
          REPLICATION_FAILOVER,
          CONSISTENCY,
          CAP_JOINT,
          SCALING,
          DISASTER_RECOVERY ->
          false;
      default -> true;
    };
  }

  private boolean said(Topic topic) {
    return grades.get(topic) != Grade.ABSENT;
  }

  /** Whether parts and load are left as they are: nothing drawn, no figure of load. */
  private boolean isUndrawn() {
    return !said(Topic.DIAGRAM) && !said(Topic.SCALE_NUMBERS);
  }

  private boolean changesInterfaceOnly() {
    return isUndrawn() && grades.get(Topic.ARCHITECTURE) != Grade.ADDRESSED;
  }

  private boolean touchesCapacity() {
    return said(Topic.SCALE_NUMBERS)
        || said(Topic.BOTTLENECKS)
        || said(Topic.CONSISTENCY)
        || grades.get(Topic.SCALING) == Grade.ADDRESSED
        || grades.get(Topic.REPLICATION_FAILOVER) == Grade.ADDRESSED;
  }

  private static boolean weighsProducts(List<Technology> technologies) {
    int named = 0;
    boolean weighed = false;
    for (Technology technology : technologies) {
      boolean decided =
          switch (technology.role()) {
            case CHOSEN, CONSIDERED, REJECTED -> technology.isOperated();
            default -> false;
          };
      named += decided ? 1 : 0;
      weighed |= decided && !technology.isChosen();
    }
    return weighed || named >= SEVERAL;
  }

  /** How many of the author's statements bear the cue, in a thousand words. */
  static double share(List<Marked> marked, int cue) {
    int words = 0;
    for (Marked mark : marked) {
      words += mark.statement().voice() == Voice.AUTHOR ? mark.statement().words().count() : 0;
    }
    return words == 0 ? 0 : count(marked, cue) * 1000.0 / words;
  }

  /** How many of the author's statements bear the cue. */
  static int count(List<Marked> marked, int cue) {
    int about = 0;
    for (Marked mark : marked) {
      about += mark.statement().voice() == Voice.AUTHOR && mark.has(cue) ? 1 : 0;
    }
    return about;
  }
}
