package dev.designlint.engine;

import dev.designlint.fact.Design;
import dev.designlint.fact.Fact;
import dev.designlint.finding.Finding;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what rules report about one document. */
public final class Findings {
  private static final int MOST_OF_A_RULE = 5;

  private final Map<String, RuleEntry> entries;
  private final SeverityPolicy policy;
  private final Design design;
  private final List<Finding> reported = new ArrayList<>();

  Findings(Map<String, RuleEntry> entries, SeverityPolicy policy, Design design) {
    this.entries = entries;
    this.policy = policy;
    this.design = design;
  }

  /**
   * Reports a defect.
   *
   * @param definition the rule that speaks, as the engine knows it
   * @param fact the fact that shows the defect; it gives the place and the evidence
   * @param message what is wrong, in the document's own words, in parts that are joined here:
   *     joined in a rule, they would be linked at every start
   */
  public void report(org.kie.api.definition.rule.Rule definition, Fact fact, Object... message) {
    RuleEntry entry = entries.get(definition.getName());
    String subject = fact.subject();
    Severity severity = policy.of(entry.rule(), entry.severityFor(design.kind()), subject);
    if (severity != null) {
      reported.add(
          new Finding(
              entry.rule(),
              severity,
              joined(message),
              subject,
              fact.span(),
              fact.evidence(),
              fact.candidates()));
    }
  }

  private static String joined(Object[] parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      boolean whole = part instanceof Double number && number == Math.rint(number);
      text.append(whole ? Long.valueOf(((Double) part).longValue()) : part);
    }
    return text.toString();
  }

  /** What was reported. */
  List<Finding> reported() {
    return List.copyOf(reported);
  }

  /** Findings ordered by place; a finding that another one stands for hangs under it. */
  static List<Finding> sorted(List<Finding> reported, Map<String, RuleEntry> entries) {
    Map<String, String> standsFor = new HashMap<>();
    for (Finding finding : reported) {
      Set<String> superseded = entries.get(finding.rule().id()).supersedes();
      superseded.forEach(id -> standsFor.put(id, finding.rule().id()));
    }
    Map<String, List<Finding>> children = new HashMap<>();
    List<Finding> top = new ArrayList<>();
    for (Finding finding : reported) {
      String parent = topmost(finding.rule().id(), standsFor);
      if (parent.equals(finding.rule().id())) {
        top.add(finding);
      } else {
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> result = new ArrayList<>();
    for (Finding finding : top) {
      List<Finding> own = children.remove(finding.rule().id());
      if (own != null) {
        own.sort(null);
      }
      result.add(own == null ? finding : finding.withChildren(List.copyOf(own)));
    }
    // Rules that stand for each other in a circle have no topmost one; none of them may be lost.
    children.values().forEach(result::addAll);
    result.sort(null);
    return capped(result);
  }

  /** The rule whose finding is shown in the end: what stands for it may have its own cause. */
  private static String topmost(String rule, Map<String, String> standsFor) {
    String top = rule;
    for (int i = 0; i < standsFor.size() && standsFor.containsKey(top); i++) {
      top = standsFor.get(top);
    }
    return top;
  }

  /**
   * A habit is one lesson: of each rule the first few findings stand, the last one counts the rest.
   */
  private static List<Finding> capped(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new HashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> result = new ArrayList<>();
    for (Finding finding : findings) {
      int number = seen.merge(finding.rule().id(), 1, Integer::sum);
      List<Finding> all = byRule.get(finding.rule().id());
      if (number < MOST_OF_A_RULE || number == MOST_OF_A_RULE && number == all.size()) {
        result.add(finding);
      } else if (number == MOST_OF_A_RULE) {
        result.add(finding.withMore(List.copyOf(all.subList(number, all.size()))));
      }
    }
    return List.copyOf(result);
  }
}
