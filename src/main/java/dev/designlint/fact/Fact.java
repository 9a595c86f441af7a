package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/** Something that the document says, as rules see it. */
public sealed interface Fact
    permits Design,
        TopicCoverage,
        Technology,
        Component,
        Connection,
        Quantity,
        Decision,
        TradeOff,
        Placeholder,
        DrawnDiagram,
        EarlyDetail,
        Dependence,
        SinglePointOfFailure,
        TechnologyWeight {
  /** The place at which a finding about this fact is shown. */
  Span span();

  /** The statements on which the fact rests, in the order of the document. */
  List<Evidence> evidence();

  /** The nearest statements that were looked at and not accepted, with the reason. */
  default List<Evidence> candidates() {
    return List.of();
  }
}
