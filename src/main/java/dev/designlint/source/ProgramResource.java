package dev.designlint.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads files that are part of the program, without what a class loader does around them. */
public final class ProgramResource {
  private ProgramResource() {}

  /**
   * The contents of a file in the program's jar. A class loader would go through URLs and
   * connections, which at a cold start takes longer than reading.
   *
   * @param path the path in the jar, without a slash at its start
   * @return the contents, or null where there is no such file
   * @throws IOException if the jar cannot be read
   */
  public static byte[] read(String path) throws IOException {
    String classPath = System.getProperty("java.class.path", "");
    boolean oneJar = classPath.endsWith(".jar") && classPath.indexOf(File.pathSeparatorChar) < 0;
    if (oneJar) {
      try (ZipFile jar = new ZipFile(classPath)) {
        ZipEntry entry = jar.getEntry(path);
        if (entry != null) {
          try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
          }
        }
      }
    }
    try (InputStream in = ProgramResource.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
