package dev.designlint.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Design;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.DrawnEntity;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.LinkForm;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that no text of a document can break a diagram. */
class MermaidTextTest {
  private static final Span PLACE = new Span("a.md", new Position(1, 1), new Position(1, 2));

  static List<String> hostileTexts() {
    return List.of(
        "end",
        "subgraph",
        "graph TD; A-->B",
        "a \"quoted\" name",
        "[brackets] (and) {braces} <b>tags</b>",
        "semi; colon: hash # percent %% backslash \\n",
        "#quot; &lt; #35;",
        "**bold** _em_ `code` ~~gone~~",
        "`backticks`",
        "1. a list",
        "- a list",
        "x->>y: z",
        "a --> b ==> c -.-> d",
        "wrap: text",
        "style fill:#fff,stroke:#000;",
        "classDef: #a;b;",
        "@{ shape: cyl }",
        ":::class",
        "Größe 搜索 поиск 🔥 e\u0301",
        "\u202Eright to left\u0000control",
        "fa:fa-car icon",
        "$$x^2$$",
        "a\nb\tc",
        "participant as end",
        "Note over p1: x",
        "PK",
        "'single' and | pipes |",
        "long ".repeat(60));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aTextIsReadBackAsItself(String text) {
    for (Drawing drawing : drawings(text)) {
      MermaidRoundTripTest.assertSameGraph(drawing, text);
    }
  }

  @Test
  void aLongTextIsCutAtAWord() {
    assertThat(MermaidText.line("the service that keeps the parcels of a station", 24))
        .isEqualTo("the service that keeps…");
  }

  @Test
  void aNameBecomesAWordOfAnAttribute() {
    assertThat(MermaidText.word("user-id (new)")).isEqualTo("user_id_new");
    assertThat(MermaidText.word("2nd")).isEqualTo("_2nd");
    assertThat(MermaidText.word("PK")).isEqualTo("PK_");
    assertThat(MermaidText.word("???")).isEmpty();
  }

  /** Diagrams of all types in which a text stands wherever one can. */
  static List<Drawing> drawings(String text) {
    List<Fact> facts = new ArrayList<>();
    for (int order = 1; order <= 3; order++) {
      facts.add(
          new ComponentLink(
              text,
              ComponentKind.values()[order],
              "to " + text,
              ComponentKind.STORE,
              text,
              LinkForm.SEQUENCE_DIAGRAM,
              1,
              order,
              false,
              PLACE,
              List.of()));
    }
    facts.add(
        new DrawnEntity(
            text,
            List.of(
                new DrawnEntity.Attribute(text, text, "PK"),
                new DrawnEntity.Attribute("id", "varchar(20)", "")),
            List.of(
                new DrawnEntity.Relation("to " + text, "||--o{", text),
                new DrawnEntity.Relation("other", "", "")),
            PLACE,
            List.of()));
    Design design =
        new Design(
            "A", DocumentKind.NOTES, 50, true, false, ScaleLevel.UNKNOWN, "", PLACE, List.of());
    List<Drawing> drawings = Drawings.of(new Facts(design, facts), true);
    assertThat(drawings).hasSize(3);
    return drawings;
  }
}
