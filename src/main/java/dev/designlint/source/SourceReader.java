package dev.designlint.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files in the encodings in which people keep documents. */
public final class SourceReader {
  /**
   * The largest file that is read, in bytes; a design document of this size holds a million words.
   */
  public static final long LARGEST = 16L * 1024 * 1024;

  /** What a decoder puts in the place of bytes that are no text. */
  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param name how messages call it
   * @throws UnreadableFileException if it is missing, too large, binary or may not be read
   */
  public static SourceFile read(Path path, String name) throws UnreadableFileException {
    try {
      if (Files.isDirectory(path)) {
        throw new UnreadableFileException(name, "is a folder", "name a file, or the folder alone");
      }
      long size = Files.size(path);
      if (size > LARGEST) {
        String message = "is too large: " + size + " bytes, at most " + LARGEST + " are read";
        throw new UnreadableFileException(name, message, "split the document");
      }
      return decode(Files.readAllBytes(path), name);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(name, "does not exist", "check the spelling of the path");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(name, "may not be read", "check the file's permissions");
    } catch (IOException e) {
      throw new UnreadableFileException(
          name, "cannot be read: " + e.getMessage(), "check the file and the disk");
    }
  }

  /**
   * Decodes the contents of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
   *
   * @param bytes the contents
   * @param name how messages call the file
   * @throws UnreadableFileException if the contents are no text
   */
  public static SourceFile decode(byte[] bytes, String name) throws UnreadableFileException {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return file(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return file(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf(0) >= 0) {
      throw new UnreadableFileException(
          name, "is no text: it holds zero bytes", "name a Markdown or YAML file");
    }
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, start)) {
      return file(name, bytes, start, Charset.forName("windows-1252"));
    }
    return new SourceFile(name, text);
  }

  /** A decoder that reports errors is much slower at a start than one that replaces them. */
  private static boolean isUtf8(byte[] bytes, int start) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
      StandardCharsets.UTF_8.newDecoder().decode(buffer);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static SourceFile file(String name, byte[] bytes, int start, Charset charset) {
    return new SourceFile(name, new String(bytes, start, bytes.length - start, charset));
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
