package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How deep the document goes into a component that matters.
 *
 * @param component its name
 * @param kind what it is for
 * @param technology the technology it is, or an empty string
 * @param rank its place among the components that matter, 1 for the one that matters most
 * @param bottleneck whether the document calls it the bottleneck
 * @param limited whether a number stands with what limits it
 * @param statements number of statements about it
 * @param answers what is said about each aspect that applies, in the order of the aspects
 * @param span where it is defined
 * @param evidence where it is defined and, for a bottleneck, called so
 */
public record ComponentDepth(
    String component,
    ComponentKind kind,
    String technology,
    int rank,
    boolean bottleneck,
    boolean limited,
    int statements,
    List<AspectAnswer> answers,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return component;
  }

  /** What a reviewer asks of a bottleneck beside its limit. */
  private static final List<DepthAspect> ANALYSIS =
      List.of(
          DepthAspect.OPTIMISATION,
          DepthAspect.FAILURE,
          DepthAspect.OPERATIONS,
          DepthAspect.ALTERNATIVES);

  private static final int MANY_OPEN = 3;

  /** A part of which less is said is named in passing. */
  private static final int FEWEST_STATEMENTS = 3;

  /** Whether the document says anything about an aspect. */
  public boolean answers(DepthAspect aspect) {
    for (AspectAnswer answer : answers) {
      if (answer.aspect() == aspect) {
        return !answer.isOpen();
      }
    }
    return false;
  }

  /** Number of aspects beyond what it does of which the document says something. */
  public int depth() {
    int depth = 0;
    for (AspectAnswer answer : answers) {
      depth += answer.aspect() != DepthAspect.ROLE && !answer.isOpen() ? 1 : 0;
    }
    return depth;
  }

  /** Whether the document rests on it and says neither how it scales nor the other basics. */
  public boolean isShallow() {
    return rank <= 2
        && statements >= FEWEST_STATEMENTS
        && open(DepthAspect.SCALING)
        && (open(DepthAspect.ROLE) || open(DepthAspect.DATA));
  }

  /** Whether it is the bottleneck, and neither its limit nor what relieves it is stated. */
  public boolean isUnexaminedBottleneck() {
    return bottleneck && !limited && open(DepthAspect.OPTIMISATION) && open(DepthAspect.SCALING);
  }

  /**
   * Whether it is the bottleneck, its limit or relief is stated, and most of what a reviewer asks
   * of a bottleneck next is left open.
   */
  public boolean isHalfExaminedBottleneck() {
    return bottleneck && !isUnexaminedBottleneck() && openAspects().size() >= MANY_OPEN;
  }

  /** What is left open of the bottleneck, in words with commas between them. */
  public String openQuestions() {
    StringBuilder questions = new StringBuilder();
    for (DepthAspect aspect : openAspects()) {
      questions.append(questions.isEmpty() ? "" : ", ").append(aspect.title());
    }
    return questions.toString();
  }

  private List<DepthAspect> openAspects() {
    List<DepthAspect> open = new ArrayList<>();
    for (DepthAspect aspect : ANALYSIS) {
      if (open(aspect)) {
        open.add(aspect);
      }
    }
    return open;
  }

  private boolean open(DepthAspect aspect) {
    for (AspectAnswer answer : answers) {
      if (answer.aspect() == aspect) {
        return answer.isOpen();
      }
    }
    return false;
  }

  /** The basics that are left open, as the end of a sentence. */
  public String missingBasics() {
    StringBuilder text = new StringBuilder();
    for (AspectAnswer answer : answers) {
      if (answer.isOpen() && answer.aspect().isBasic() && answer.aspect() != DepthAspect.CHOICE) {
        text.append(text.isEmpty() ? "" : ", nor ").append(answer.aspect().title());
      }
    }
    return text.toString();
  }

  @Override
  public String group() {
    return "Depth";
  }

  @Override
  public String describe() {
    StringBuilder text = new StringBuilder(rank + ". " + component);
    text.append(bottleneck ? " (the bottleneck): " : ": ");
    for (AspectAnswer answer : answers) {
      text.append(answer.isOpen() ? " -" : " +").append(answer.aspect().key());
    }
    return text.toString();
  }
}
