package dev.designlint.review.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPatternTest {
  @ParameterizedTest(name = "[{0}] and [{1}]")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '~',
      value = {
        "PostgreSQL | PostgreSQL | true",
        "postgresql | PostgreSQL | true",
        "~  `PostgreSQL` ~ | PostgreSQL | true",
        "PostgreSQL | MySQL | false",
        "Postgre | PostgreSQL | false",
        "SQL | PostgreSQL | false",
        "*SQL | PostgreSQL | true",
        "Postgre* | PostgreSQL | true",
        "p*sql | PostgreSQL | true",
        "p*sql | Postgres | false",
        "a*a | a | false",
        "a*b*c | a b b c | true",
        "a*c*b | a b c | false",
        "*b*b* | a b | false",
        "* | anything | true",
        "** | anything | true",
        "* | ~~ | false",
        "~~ | ~~ | false",
        "`Dish` and `Allergen` | Dish and Allergen | true",
        "No data loss* | \"No data loss: the fees are audited.\" | true",
        "POST /hives/{id} | `POST  /hives/{id}` | true",
        "what? [x] | what? [x] | true",
        "what? [x] | whats x | false",
      })
  void aSubjectFitsWhateverItsCaseAndQuotes(String pattern, String subject, boolean fits) {
    assertThat(new SubjectPattern(pattern).matches(subject)).isEqualTo(fits);
  }
}
