package dev.designlint.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads files that are part of the program, without what a class loader does around them. */
public final class ProgramResource {
  /**
   * The program's jar, or null where it runs from folders. It stays open, since each opening reads
   * the index of all its files anew, also the one by the class loader.
   */
  private static final ZipFile JAR = jar();

  private ProgramResource() {}

  private static ZipFile jar() {
    String classPath = System.getProperty("java.class.path", "");
    boolean oneJar = classPath.endsWith(".jar") && classPath.indexOf(File.pathSeparatorChar) < 0;
    try {
      return oneJar ? new ZipFile(classPath) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * The contents of a file in the program's jar. A class loader would go through URLs and
   * connections, which at a cold start takes longer than reading.
   *
   * @param path the path in the jar, without a slash at its start
   * @return the contents, or null where there is no such file
   * @throws IOException if the jar cannot be read
   */
  public static byte[] read(String path) throws IOException {
    ZipEntry entry = JAR == null ? null : JAR.getEntry(path);
    try (InputStream in =
        entry == null
            ? ProgramResource.class.getClassLoader().getResourceAsStream(path)
            : JAR.getInputStream(entry)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
