package dev.designlint.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the table of what the interview coach asks for against what there is. */
class InterviewCoachTest {
  private static final Path TABLE = Path.of("src/test/coverage/interview-coach.md");
  private static final int ITEMS = 162;
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A row of the table. */
  private record Row(int number, String item, String places, String tests) {}

  private static List<Row> rows;

  @BeforeAll
  static void read() throws IOException {
    rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] cells = line.split("\\|");
      if (cells.length == 5 && cells[1].strip().matches("\\d+")) {
        rows.add(
            new Row(
                Integer.parseInt(cells[1].strip()),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip()));
      }
    }
  }

  @Test
  void everyItemHasItsRow() {
    assertThat(rows)
        .extracting(Row::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ITEMS).boxed().toList());
  }

  @Test
  void noRowIsOpen() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.item()).isNotEmpty();
              assertThat(row.places()).as(row.toString()).isNotEmpty();
              assertThat(row.tests()).as(row.toString()).isNotEmpty();
            });
  }

  @Test
  void everyRuleThatIsNamedExists() {
    Set<String> ids =
        new RuleEngine()
            .catalog().rules().stream()
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    for (Row row : rows) {
      for (String code : codes(row.places())) {
        if (code.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
          assertThat(ids).as(row.toString()).contains(code);
        }
      }
    }
  }

  @Test
  void everyCommandAndOptionThatIsNamedExists() throws IOException {
    String commands = sources("src/main/java/dev/designlint/cli");
    for (Row row : rows) {
      for (String code : codes(row.places())) {
        for (String word : code.split(" ")) {
          boolean command = code.startsWith("designlint ") && word.matches("[a-z]+");
          if (word.startsWith("--") || command && !word.equals("designlint")) {
            assertThat(commands).as(row.toString()).contains("\"" + word + "\"");
          }
        }
      }
    }
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Set<String> classes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files.forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
    }
    for (Row row : rows) {
      assertThat(classes).as(row.toString()).contains(row.tests().split(", "));
    }
  }

  private static List<String> codes(String cell) {
    List<String> result = new ArrayList<>();
    Matcher matcher = CODE.matcher(cell);
    while (matcher.find()) {
      result.add(matcher.group(1));
    }
    return result;
  }

  private static String sources(String folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
