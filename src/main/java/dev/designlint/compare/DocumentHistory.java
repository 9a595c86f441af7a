package dev.designlint.compare;

import java.util.Collections;
import java.util.List;

/**
 * One document in all runs.
 *
 * @param runs the document as each run reports it, null where a run has it not
 */
public record DocumentHistory(List<RecordedDocument> runs) {
  /** Keeps the runs as they are. */
  public DocumentHistory {
    // List.copyOf would not take the gaps.
    runs = Collections.unmodifiableList(runs);
  }

  /** The document as the latest run that has it reports it. */
  public RecordedDocument latest() {
    RecordedDocument latest = null;
    for (RecordedDocument run : runs) {
      latest = run == null ? latest : run;
    }
    return latest;
  }
}
