package dev.designlint.parse.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.SchemaTable;
import dev.designlint.document.Text;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "CREATE TABLE users (id INT) ¦ users [id] -> []",
        "create table if not exists shop.users (id int, name text) ¦ shop.users [id, name] -> []",
        "CREATE TEMPORARY TABLE \"My users\" (\"id\" INT) ¦ My users [id] -> []",
        "CREATE TABLE `a` (`id` INT, KEY idx_a (`id`), key VARCHAR(8)) ¦ a [id, key] -> []",
        "CREATE TABLE [dbo].[a] ([id] INT, x VARCHAR(MAX)) ¦ dbo.a [id, x] -> []",
        "CREATE TABLE a (x DECIMAL(10,2) CHECK (x > 0), y TEXT[]) ¦ a [x, y] -> []",
        "CREATE TABLE a (b_id INT REFERENCES b(id) ON DELETE CASCADE) ¦ a [b_id] -> [b]",
        "CREATE TABLE a (x INT, FOREIGN KEY (x) REFERENCES s.b (x)) ¦ a [x] -> [s.b]",
        "CREATE TABLE a (x INT, CONSTRAINT f FOREIGN KEY (x) REFERENCES b) ¦ a [x] -> [b]",
        "CREATE TABLE a (x map<text, int>, y int, PRIMARY KEY ((x), y)) ¦ a [x, y] -> []",
        "CREATE TABLE a (x INT -- the (first\\n, y INT /* b, c */) ¦ a [x, y] -> []",
        "CREATE TABLE a (x INT\\ny VARCHAR(8)\\n) ¦ a [x, y] -> []",
        "CREATE TABLE a (x INT, y ¦ a [x, y] -> []",
        "users(id, name, email) ¦ users [id, name, email] -> []",
        "orders(order_id PK, user_id FK) ¦ orders [order_id, user_id] -> []",
        "users\\nid int NOT NULL AUTO_INCREMENT\\nname varchar(8) ¦ users [id, name] -> []",
        "id int NOT NULL\\nu int\\nFOREIGN KEY(u) REFERENCES users(id) ¦ [id, u] -> [users]",
      })
  void readsTheTablesOfEveryDialect(String text, String table) {
    assertThat(parse(text.replace("\\n", "\n")))
        .extracting(SqlTablesTest::shown)
        .containsExactly(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM users",
        "create table for the users",
        "getFeed(user_id, limit)",
        "createPaste(api_key, text, expires)",
        "int add(int a, int b) { return a; }",
        "name: string\nage: int",
        "{ \"id\": 1, \"name\": \"x\" }",
        "User\nhas many posts",
        ""
      })
  void passesOverWhatIsNoTable(String text) {
    assertThat(parse(text)).isEmpty();
  }

  @Test
  void severalTablesKeepTheirOrderAndLaterReferencesBelongToThem() {
    List<SchemaTable> tables =
        parse(
            """
            -- users
            CREATE TABLE users (
              id UUID PRIMARY KEY -- key
            );
            CREATE INDEX i ON users (id);
            CREATE TABLE posts (id INT, author UUID)
            ALTER TABLE posts ADD FOREIGN KEY (author) REFERENCES users (id);
            """);
    assertThat(tables)
        .extracting(SqlTablesTest::shown)
        .containsExactly("users [id] -> []", "posts [id, author] -> [users]");
    assertThat(tables.get(0).span().start()).isEqualTo(new Position(2, 14));
  }

  private static String shown(SchemaTable table) {
    return (table.name() + " " + table.columns() + " -> " + table.references()).strip();
  }

  private static List<SchemaTable> parse(String text) {
    return SqlTables.parse(Text.contiguous(new SourceFile("design.md", text), 0, text.length()));
  }
}
