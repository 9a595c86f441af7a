package dev.designlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "naïve café", "最终一致性", "😀 astral", "a\r\nb\rc\n"})
  void utf8IsReadAsItIs(String text) throws Exception {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Title\n", "最终一致性 😀"})
  void aByteOrderMarkIsNoPartOfTheText(String text) throws Exception {
    String marked = "\uFEFF" + text;
    assertThat(decode(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(decode(marked.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
    assertThat(decode(marked.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
  }

  @Test
  void aTextThatIsNotUtf8IsReadAsWindows1252() throws Exception {
    String text = "“Größe” – 5 €";
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void zeroBytesAreNoText() {
    UnreadableFileException e = failure(new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(e).hasMessage("is no text: it holds zero bytes");
    assertThat(e.path()).isEqualTo("a.md");
    assertThat(e.advice()).isNotBlank();
  }

  @Test
  void utf16WithoutAMarkIsToldApartFromText() {
    assertThat(failure("# Title".getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("is no text");
  }

  @Test
  void aFileIsReadUnderTheNameThatTheUserGave() throws Exception {
    Path file = Files.writeString(folder.resolve("design.md"), "# Title\n");
    SourceFile source = SourceReader.read(file, "docs/design.md");
    assertThat(source.path()).isEqualTo("docs/design.md");
    assertThat(source.text()).isEqualTo("# Title\n");
  }

  @Test
  void aMissingFileIsToldByItsName() {
    UnreadableFileException e = failure(folder.resolve("none.md"));
    assertThat(e).hasMessage("does not exist");
    assertThat(e.path()).isEqualTo("a.md");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(failure(folder)).hasMessage("is a folder");
  }

  @Test
  void aFileAboveTheLimitIsNotRead() throws IOException {
    UnreadableFileException e = failure(fileOfSize(SourceReader.LARGEST + 1));
    assertThat(e).hasMessageStartingWith("is too large: 16777217 bytes");
  }

  @Test
  void aFileOfExactlyTheLimitIsLookedAt() throws IOException {
    assertThat(failure(fileOfSize(SourceReader.LARGEST))).hasMessageStartingWith("is no text");
  }

  private Path fileOfSize(long size) throws IOException {
    Path file = folder.resolve("large.md");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(size);
    }
    return file;
  }

  private static String decode(byte[] bytes) throws UnreadableFileException {
    return SourceReader.decode(bytes, "a.md").text();
  }

  private static UnreadableFileException failure(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableFileException.class, () -> SourceReader.decode(bytes, "a.md"));
  }

  private static UnreadableFileException failure(Path path) {
    return catchThrowableOfType(
        UnreadableFileException.class, () -> SourceReader.read(path, "a.md"));
  }
}
