package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use Redis | AUTHOR",
        "Owner: the payments team runs it | REFERENCE",
        "Status: accepted | REFERENCE",
        "Latency: 20 ms | AUTHOR",
        "<describe the problem> | TEMPLATE",
        "{name of the system} | TEMPLATE",
        "[Describe the alternatives here] | TEMPLATE",
        "TBD | TEMPLATE",
        "todo | TEMPLATE",
        "N/A | QUOTATION",
        "<id> | AUTHOR",
        "[1] and [2] | AUTHOR",
        "{\"id\":1} | AUTHOR",
        "We answer n/a for missing values | AUTHOR",
      })
  void theTextTellsWhoSpeaks(String text, Voice voice) {
    assertThat(of(text, 0, Voice.AUTHOR)).isEqualTo(voice);
  }

  @ParameterizedTest
  @CsvSource({"0, AUTHOR", "7, AUTHOR", "8, REFERENCE", "10, REFERENCE"})
  void aTextThatIsMostlyLinksIsAReference(int linked, Voice voice) {
    assertThat(of("ten digits", linked, Voice.AUTHOR)).isEqualTo(voice);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTHOR")
  void whatAnotherSaysStaysTheOthers(Voice voice) {
    assertThat(of("TBD", 0, voice)).isEqualTo(voice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"References", "7. References", "Further reading:", "See also", "TOC", "参考资料"})
  void aHeadingOpensAListOfReferences(String heading) {
    assertThat(Voices.isReferenceHeading(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reference architecture", "Data sources", "Links table", "Design", ""})
  void aHeadingThatOnlyContainsTheWordDoesNot(String heading) {
    assertThat(Voices.isReferenceHeading(heading)).isFalse();
  }

  @Test
  void anOutlookIsKnownByItsHeading() {
    assertThat(Voices.isOutlookHeading("8. Future work")).isTrue();
    assertThat(Voices.isOutlookHeading("Follow-up questions")).isTrue();
    assertThat(Voices.isOutlookHeading("Futures and promises")).isFalse();
  }

  private static Voice of(String value, int linked, Voice voice) {
    SourceFile source = new SourceFile("a.md", value);
    return Voices.of(Text.contiguous(source, 0, value.length()), linked, voice);
  }
}
