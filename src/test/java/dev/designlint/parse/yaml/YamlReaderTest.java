package dev.designlint.parse.yaml;

import static dev.designlint.parse.yaml.Designs.blocks;
import static dev.designlint.parse.yaml.Designs.read;
import static dev.designlint.parse.yaml.Designs.texts;
import static dev.designlint.parse.yaml.Designs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Schema;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.parse.*;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  @Test
  void aTitleEnclosesAllSections() {
    Document document = read("title: Shop\nproblem: slow\nuse-cases: [buy]\n");
    assertThat(document.title()).isEqualTo("Shop");
    assertThat(document.declared()).isTrue();
    assertThat(document.sections()).extracting(Section::level).containsExactly(0, 1, 2, 2);
    assertThat(document.sections()).extracting(Section::parent).containsExactly(-1, -1, 1, 1);
    assertThat(document.sections().get(3).heading().value()).isEqualTo("Use cases");
  }

  @Test
  void withoutTitleTheFileNameIsTheTitle() {
    assertThat(read("problem: slow\n").title()).isEqualTo("design.yaml");
  }

  @Test
  void statementsMayBeATextAListOrAMap() {
    assertThat(texts(blocks("caching: none", "Caching"))).containsExactly("none");
    assertThat(texts(blocks("caching: [a, {Expiry: 1 h}]", "Caching")))
        .containsExactly("a", "Expiry: 1 h");
    assertThat(texts(blocks("caching: {cache-key: id, rules: [x, y]}", "Caching")))
        .containsExactly("Cache key: id", "Rules", "x", "y");
  }

  @Test
  void quantitiesGetTheUnitOfTheirKey() {
    String yaml =
        "scale: {users: 5 million, daily-active-users: 800_000, requests: {peak: 1200, reads: 9/s},"
            + " read-write-ratio: 100:1, peak-factor: 4, growth: 8% a month}";
    assertThat(texts(blocks(yaml, "Scale")))
        .containsExactly(
            "Users: 5 million users",
            "Daily active users: 800_000 daily active users",
            "Peak requests: 1200 requests per second",
            "Reads: 9/s",
            "Read/write ratio: 100:1",
            "Peak factor: 4 times the average",
            "Growth: 8% a month");
    assertThat(texts(blocks("scale: {requests: '1,200'}", "Scale")))
        .containsExactly("Requests: 1,200 requests per second");
    assertThat(texts(blocks("scale: 5 million users", "Scale"))).containsExactly("5 million users");
  }

  @Test
  void latencyMayBeATextAListOrAMap() {
    assertThat(texts(blocks("targets: {latency: p99 below 1 s}", "Targets")))
        .containsExactly("Latency: p99 below 1 s");
    assertThat(
            texts(
                blocks("targets: {latency: [{operation: read, p50: 1 ms, p99: 2 ms}]}", "Targets")))
        .containsExactly("Latency of read: p50 1 ms, p99 2 ms");
    assertThat(texts(blocks("targets: {latency: {read: 2 ms, write: {p99: 3 ms}}}", "Targets")))
        .containsExactly("Latency of read: 2 ms", "Latency of write: p99 3 ms");
  }

  @Test
  void consistencyMayDifferByEntity() {
    assertThat(
            texts(
                blocks("targets: {availability: 99.9, consistency: {Ledger: strong}}", "Targets")))
        .containsExactly("Availability: 99.9%", "Consistency of Ledger: strong");
  }

  @Test
  void questionsCarryTheirAnswers() {
    String yaml =
        "questions:\n"
            + "- question: Expiry?\n"
            + "  answer: No.\n"
            + "- {question: 'Size?', assumption: 1 KB}\n"
            + "- Who?\n";
    assertThat(texts(blocks(yaml, "Clarifying questions")))
        .containsExactly("Expiry? Answer: No.", "Size? Assumption: 1 KB", "Who?");
  }

  @Test
  void componentsAreATableOfTheColumnsInUse() {
    Table table =
        (Table)
            blocks("components: [{name: API, replicas: 3, managed: true}, Store]", "Components")
                .get(0);
    assertThat(values(table.header())).containsExactly("Component", "Replicas", "Managed");
    assertThat(table.rows())
        .extracting(Designs::values)
        .containsExactly(List.of("API", "3", "managed"), List.of("Store", "", ""));
    table =
        (Table)
            blocks("components: {API: answers calls, Store: {role: keeps rows}}", "Components")
                .get(0);
    assertThat(values(table.header())).containsExactly("Component", "Responsibility");
    assertThat(values(table.rows().get(1))).containsExactly("Store", "keeps rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connections: [{from: API, to: Store, label: SQL}]",
        "connections: [API -> Store, 'API -> Store: SQL']",
        "connections:\n- API -> Store: SQL\n",
        "connections: {API -> Store: SQL}",
      })
  void connectionsDrawTheArchitecture(String yaml) {
    Diagram diagram = (Diagram) blocks("components: [Web]\n" + yaml, "Communication").get(0);
    assertThat(diagram.kind()).isEqualTo(DiagramKind.ARCHITECTURE);
    assertThat(diagram.evaluable()).isTrue();
    assertThat(diagram.nodes())
        .extracting(node -> node.label())
        .containsExactly("Web", "API", "Store");
    assertThat(diagram.edges().get(diagram.edges().size() - 1).label()).isEqualTo("SQL");
  }

  @Test
  void connectionsAreSaidInWords() {
    String yaml =
        "connections: [{from: A, to: B, mode: async, protocol: AMQP, label: orders}, A <-> C]";
    assertThat(texts(blocks(yaml, "Communication")))
        .containsExactly("A sends to B asynchronously over AMQP: orders", "A <-> C");
  }

  @Test
  void flowsAreNumberedStepsAndSequences() {
    Document document =
        read("flows: {Buy: [User -> Shop: order, the shop thinks], Look: it is shown}\n");
    assertThat(document.sections())
        .extracting(s -> s.heading().value())
        .containsExactly("", "Request flow", "Buy", "Look");
    List<Block> buy = document.sections().get(2).blocks();
    assertThat(texts(buy)).containsExactly("User -> Shop: order", "the shop thinks");
    assertThat(buy.get(2))
        .isInstanceOfSatisfying(
            Diagram.class, d -> assertThat(d.kind()).isEqualTo(DiagramKind.SEQUENCE));
    assertThat(
            texts(blocks("flows: [{name: Buy, steps: [{from: U, to: S, label: order}]}]", "Buy")))
        .containsExactly("U -> S: order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entities: {User: [id], Order: {fields: [id (key), total], relations: belongs to User}}",
        "entities: [User, {name: Order, fields: {id: key, total: number}, relations: [owned by a"
            + " User]}]",
        "entities: {User: id, Order: {fields: 'id, total', relations: many per User}}",
      })
  void entitiesAreASchema(String yaml) {
    Schema schema = (Schema) blocks(yaml, "Data model").get(0);
    assertThat(schema.tables().get(1).columns()).containsExactly("id", "total");
    assertThat(schema.tables().get(1).references()).containsExactly("User");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apis: [{method: GET, path: '/x/{id}', purpose: reads}]",
        "apis: {'GET /x/{id}': reads}",
        "apis:\n- GET /x/{id}: reads\n",
        "apis: ['GET /x/{id}: reads']",
      })
  void apisAreEndpoints(String yaml) {
    List<Block> blocks = blocks(yaml, "API");
    EndpointList list = (EndpointList) blocks.get(0);
    assertThat(list.endpoints())
        .extracting(e -> e.method() + " " + e.path())
        .containsExactly("GET /x/{id}");
    assertThat(texts(blocks)).containsExactly("GET /x/{id}: reads");
  }

  @Test
  void remoteProceduresAreSaidInWords() {
    String yaml = "apis: [{rpc: Lookup, purpose: finds, request: a key, response: a row}]";
    assertThat(texts(blocks(yaml, "API")))
        .containsExactly("Lookup: finds. Request: a key. Response: a row");
  }

  @Test
  void decisionsAreATable() {
    String yaml =
        "decisions:\n- {topic: Store, chosen: A, because: fast, alternatives: {B: slow, C: },"
            + " trade-off: {gain: speed, cost: money}, revisit-when: 10x}\n- {topic: X, chosen: Y,"
            + " alternatives: [D, {name: E, rejected-because: old}], trade-off: none}";
    Table table = (Table) blocks(yaml, "Decisions").get(0);
    assertThat(values(table.rows().get(0)))
        .containsExactly(
            "Store",
            "A",
            "B (rejected because slow); C",
            "fast",
            "We gain speed at the cost of money",
            "10x");
    assertThat(values(table.rows().get(1)))
        .containsExactly("X", "Y", "D; E (rejected because old)", "", "none", "");
    table = (Table) blocks("decisions: {Store: A}", "Decisions").get(0);
    assertThat(values(table.rows().get(0))).containsExactly("Store", "A");
  }

  @Test
  void failureModesAreTextsOrATable() {
    List<Block> blocks =
        blocks(
            "failure-modes: [If A fails we wait., {component: B, recovery: restart}]",
            "Failure modes");
    assertThat(texts(blocks)).containsExactly("If A fails we wait.");
    assertThat(values(((Table) blocks.get(1)).header())).containsExactly("Component", "Recovery");
    Table table = (Table) blocks("failure-modes: {B: all stops}", "Failure modes").get(0);
    assertThat(values(table.rows().get(0))).containsExactly("B", "all stops");
  }

  @Test
  void settingsSayWhatIsAskedOfTheReviewer() {
    Document document =
        read(
            "kind: notes\nreview: {profile: design-proposal, focus: [architecture, trade-offs]}\n"
                + "documents: [a.md, b.md]\nnot-applicable: {caching: nothing is read twice}\n"
                + "authors: [A, B]\n");
    assertThat(document.settings())
        .containsEntry("kind", "notes")
        .containsEntry("profile", "design-proposal")
        .containsEntry("focus", "architecture, trade-offs")
        .containsEntry("documents", "a.md\nb.md")
        .containsEntry("not-applicable.caching", "nothing is read twice");
    assertThat(document.metadata()).containsEntry("authors", "A, B");
  }

  @Test
  void anEmptyKeyIsAnEmptySection() {
    assertThat(blocks("caching:\nproblem: x\n", "Caching")).isEmpty();
  }
}
