package dev.designlint.question;

import dev.designlint.document.Document;
import dev.designlint.fact.AspectAnswer;
import dev.designlint.fact.ComponentDepth;
import dev.designlint.fact.Facts;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementReader;
import dev.designlint.vocabulary.BankQuestion;
import dev.designlint.vocabulary.QuestionBank;
import dev.designlint.vocabulary.QuestionBanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks the questions about a document's components that the document leaves open. */
public final class QuestionPicker {
  private final QuestionBanks banks;
  private final Depth depth;
  private final List<String> focus;

  /**
   * @param banks the questions
   * @param depth how many components and questions
   * @param focus the parts of a review that are looked at; empty for all
   */
  public QuestionPicker(QuestionBanks banks, Depth depth, List<String> focus) {
    this.banks = banks;
    this.depth = depth;
    this.focus = focus;
  }

  /** The questions about one document. */
  public DeepDive pick(Document document, Facts facts) {
    if (!facts.design().isEvaluable()) {
      return new DeepDive(List.of(), List.of(), List.of());
    }
    List<Statement> statements = StatementReader.read(document);
    Answers answers = new Answers(statements, banks);
    List<ComponentDive> dives = new ArrayList<>();
    Map<String, Integer> ranks = new HashMap<>();
    for (ComponentDepth component : facts.of(ComponentDepth.class)) {
      ranks.put(component.component(), component.rank());
      if (dives.size() < depth.components()) {
        dives.add(dive(component));
      }
    }
    List<KindQuestions> kinds = new ArrayList<>();
    for (BankFinder.Raised raised : new BankFinder(banks).find(facts, ranks, statements)) {
      KindQuestions questions = questions(raised, answers);
      if (!questions.questions().isEmpty()) {
        kinds.add(questions);
      }
    }
    List<Question> extensions =
        new Extensions(facts, banks.bank("extensions"), answers).prompts(focus);
    return new DeepDive(List.copyOf(dives), List.copyOf(kinds), extensions);
  }

  private ComponentDive dive(ComponentDepth component) {
    QuestionBank bank = banks.bank("component-aspects");
    List<Question> questions = new ArrayList<>();
    for (AspectAnswer answer : component.answers()) {
      QuestionAspect aspect = QuestionAspect.of(answer.aspect());
      if (answer.isOpen() && aspect.isIn(focus)) {
        for (BankQuestion question : bank.questions()) {
          if (question.key().equals(answer.aspect().key())) {
            questions.add(
                new Question(
                    bank.key() + "/" + question.key(),
                    question.aspect(),
                    component.component(),
                    named(question.text(), "`" + component.component() + "`"),
                    component.span().line(),
                    ""));
          }
        }
      }
    }
    return new ComponentDive(component, List.copyOf(questions));
  }

  private KindQuestions questions(BankFinder.Raised raised, Answers answers) {
    QuestionBank bank = raised.bank();
    List<Question> questions = new ArrayList<>();
    int answered = 0;
    for (int i = 0; i < bank.questions().size(); i++) {
      BankQuestion question = bank.questions().get(i);
      if (answers.has(bank.first() + i)) {
        answered++;
      } else if (questions.size() < depth.questions()
          && QuestionAspect.of(question.aspect()).isIn(focus)) {
        questions.add(
            new Question(
                bank.key() + "/" + question.key(),
                question.aspect(),
                raised.component(),
                named(question.text(), raised.name()),
                raised.line(),
                ""));
      }
    }
    return new KindQuestions(
        bank.key(), raised.name(), raised.line(), List.copyOf(questions), answered);
  }

  /** The question with a name put in; a sentence starts with a capital letter. */
  private static String named(String text, String name) {
    String result = text.replace("{component}", name);
    return Character.toUpperCase(result.charAt(0)) + result.substring(1);
  }
}
