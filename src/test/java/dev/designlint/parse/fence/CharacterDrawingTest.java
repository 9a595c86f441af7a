package dev.designlint.parse.fence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterDrawingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+--------+     +----+\n| Client |---->| DB |\n+--------+     +----+",
        "+------+\n| Web  |\n+------+\n    |\n    v\n+------+\n|  DB  |\n+------+",
        "┌────────┐   ┌────┐\n│ Client │──▶│ DB │\n└────────┘   └────┘",
        "┌──────┐\n│ Web  │\n└──┬───┘\n   │\n   ▼\n  DB",
        "Client -> LB -> App -> DB",
        "Write path: client → API gateway → Kafka",
        "[Web] --> [Orders] --> [Ledger]",
        "Client\n  |\n  v\nLoad balancer\n  |\n  v\nApp servers",
        "Client\n  ↓\nAPI Gateway\n  ↓\nService",
        "client\n  -> CDN edge\n  -> API server\n  -> database",
        "Order     Payment\n  │── create ──►│\n  │◄── paid ────│",
        "   .________.\na->|        |<-b\n   | broker |\n   |________|"
      })
  void boxesArrowsAndChainsOfComponentsAreDrawings(String contents) {
    assertThat(CharacterDrawing.isDrawing(contents)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "src\n├── main\n│   └── App.java\n└── test",
        "root\n|-- a -> b -> c\n`-- d",
        "| a | b |\n|---|---|\n| client -> app -> db | 2 |",
        "+----+------+\n| id | name |\n+----+------+\n|  1 | a->b |\n+----+------+",
        "┌────┬──────┐\n│ id │ name │\n├────┼──────┤\n│  1 │ a→b  │\n└────┴──────┘",
        "┌──────────────┐\n│ SLA: 99.95 % │\n└──────────────┘",
        "100M users * 10 / 86400 -> 12K QPS -> 36K peak",
        "fn add(a: i32) -> i32 { a + 1 }\nlet f = x -> y -> x;",
        "users.map(user -> user.app()).map(app -> app.db())",
        "PENDING -> PAID -> SHIPPED",
        "SELECT * FROM users WHERE data->'app'->>'db' = 'x';",
        "{ \"client\": { \"app\": \"db\" } }",
        "client:\n  - app\n  - db",
        "$ ls -l\nlib -> /usr/lib\n$ ps",
        "User posts:\n  → Push to all timelines\n  → Each user has a feed"
      })
  void programTextTreesTablesAndSumsAreNoDrawings(String contents) {
    assertThat(CharacterDrawing.isDrawing(contents)).isFalse();
  }
}
