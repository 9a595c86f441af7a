package dev.designlint.question;

import dev.designlint.finding.Finding;
import dev.designlint.rule.Phase;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to ask about a document in an hour: for each phase the questions that fit into its minutes.
 *
 * @param phases the phases in order
 */
public record InterviewSheet(List<PhaseQuestions> phases) {
  /** A question with its answer takes two to three minutes. */
  public static final double MINUTES_OF_A_QUESTION = 2.5;

  /** What is left of the hour when all phases are over. */
  public static final int BUFFER_MINUTES = 2;

  /** Questions of one component in one phase; more would leave no time for the others. */
  private static final int MOST_OF_A_COMPONENT = 3;

  /**
   * The questions of one phase.
   *
   * @param phase the phase
   * @param questions what to ask, in order
   * @param left number of further questions for which there is no time
   */
  public record PhaseQuestions(Phase phase, List<Question> questions, int left) {}

  /** The number of questions for which a phase has time. */
  public static int room(Phase phase) {
    return Math.max(1, (int) Math.floor(phase.minutes() / MINUTES_OF_A_QUESTION));
  }

  /**
   * Makes the sheet of a document.
   *
   * @param findings its findings; each rule asks once, at the place of its first finding
   * @param dive what there is to ask beyond them
   */
  public static InterviewSheet of(List<Finding> findings, DeepDive dive) {
    Map<Phase, List<Question>> asked = new EnumMap<>(Phase.class);
    Map<Phase, List<Question>> deep = new EnumMap<>(Phase.class);
    Map<Phase, List<Question>> minor = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      asked.put(phase, new ArrayList<>());
      deep.put(phase, new ArrayList<>());
      minor.put(phase, new ArrayList<>());
    }
    Set<String> rules = new HashSet<>();
    for (Severity severity : Severity.values()) {
      for (Finding finding : findings) {
        if (finding.severity() == severity && rules.add(finding.rule().id())) {
          Phase phase = Phase.values()[finding.rule().phase() - 1];
          (severity == Severity.INFO ? minor : asked).get(phase).add(question(finding));
        }
      }
    }
    deepQuestions(dive, deep);
    List<PhaseQuestions> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      phases.add(phase(phase, asked.get(phase), deep.get(phase), minor.get(phase)));
    }
    return new InterviewSheet(List.copyOf(phases));
  }

  private static Question question(Finding finding) {
    return new Question(
        finding.rule().id(),
        finding.rule().part().key(),
        "",
        finding.rule().question(),
        finding.span().line(),
        finding.message());
  }

  /** One question of each kind after the other, so that no kind takes all the time. */
  private static void deepQuestions(DeepDive dive, Map<Phase, List<Question>> deep) {
    Set<String> taken = new HashSet<>();
    for (int round = 0; round < Depth.DEEP.questions(); round++) {
      for (KindQuestions kind : dive.kinds()) {
        if (round < kind.questions().size()) {
          add(kind.questions().get(round), deep, taken);
        }
      }
    }
    for (Question question : dive.extensions()) {
      add(question, deep, taken);
    }
    for (ComponentDive component : dive.components()) {
      for (Question question : component.questions()) {
        // The bank of the component's kind asks the same more sharply.
        if (!taken.contains(question.subject() + " " + question.aspect())) {
          add(question, deep, taken);
        }
      }
    }
  }

  private static void add(Question question, Map<Phase, List<Question>> deep, Set<String> taken) {
    QuestionAspect aspect = QuestionAspect.of(question.aspect());
    boolean extension =
        question.source().startsWith("extensions/") && aspect != QuestionAspect.ARCHITECTURE;
    Phase phase = extension ? Phase.EXTENSIONS : aspect.phase();
    List<Question> questions = deep.get(phase);
    int same = 0;
    for (Question other : questions) {
      same += !question.subject().isEmpty() && other.subject().equals(question.subject()) ? 1 : 0;
    }
    if (same < MOST_OF_A_COMPONENT) {
      taken.add(question.subject() + " " + question.aspect());
      // What a new demand would do is what the last minutes are for.
      int end = questions.size();
      int at = 0;
      while (extension && at < end && questions.get(at).source().startsWith("extensions/")) {
        at++;
      }
      questions.add(extension ? at : end, question);
    }
  }

  /** Findings come first and leave half of the time to the deep dive if it needs that much. */
  private static PhaseQuestions phase(
      Phase phase, List<Question> asked, List<Question> deep, List<Question> minor) {
    int room = room(phase);
    int forFindings = Math.max(room - deep.size(), (room + 1) / 2);
    List<Question> result = new ArrayList<>();
    int findings = Math.min(asked.size(), forFindings);
    result.addAll(asked.subList(0, findings));
    result.addAll(deep.subList(0, Math.min(deep.size(), room - findings)));
    for (Question question : minor) {
      if (result.size() < room) {
        result.add(question);
      }
    }
    int all = asked.size() + deep.size() + minor.size();
    return new PhaseQuestions(phase, List.copyOf(result), all - result.size());
  }
}
