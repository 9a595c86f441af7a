package dev.designlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code bin/designlint} as an installed program and, with a stand-in for Maven, in a source
 * tree.
 */
class LauncherIT {
  private static final Path SCRIPT = Path.of("bin/designlint").toAbsolutePath();
  private static final Path JAR = Path.of("target/designlint.jar").toAbsolutePath();
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final int FAULT = 3;
  private static final String DOCUMENT =
      "# Feed\n\n## Requirements\n\n- A user reads posts.\n\n## Architecture\n\n"
          + "The service keeps posts in Cassandra.\n\n"
          + "```mermaid\nflowchart LR\n  a[App] --> d[(Cassandra)]\n```\n";

  /**
   * An installation that all tests may use as it is, so that only one of them waits for its
   * archive.
   */
  @TempDir private static Path shared;

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private Path here;

  private record Run(int code, String out, String err) {}

  /** A run that has been started, and the files that it writes to. */
  private record Started(Process process, Path out, Path err) {
    Run result() throws IOException, InterruptedException {
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertThat(ended).as("ended in time").isTrue();
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  @BeforeEach
  void setUp() throws IOException {
    here = Files.createDirectory(folder.resolve("here"));
    Files.writeString(here.resolve("feed.md"), DOCUMENT);
    environment.put("JAVA_HOME", JDK.toString());
    environment.put("HOME", folder.resolve("home").toString());
  }

  @Test
  void passesExitCodesThrough() throws Exception {
    Path script = install(shared);
    assertThat(run(script, "check", "--fail-on", "never", "feed.md").code()).isZero();
    assertThat(run(script, "check", "--fail-on", "info", "feed.md").code()).isOne();
    assertThat(run(script, "check", "missing.md").code()).isEqualTo(2);
    assertThat(run(script, "check", "--no-such-option").code()).isEqualTo(2);
  }

  @Test
  void passesArgumentsThroughUntouched() throws Exception {
    Files.writeString(here.resolve("a  b*$HOME.md"), DOCUMENT);
    Run run = run(install(shared), "check", "--fail-on", "never", "a  b*$HOME.md");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("a  b*$HOME.md");
  }

  @Test
  void addsNothingToTheOutput() throws Exception {
    Run first = run(install(folder.resolve("fresh")), "check", "--format", "json", "feed.md");
    assertThat(first.out()).startsWith("{").endsWith("}\n");
    assertThat(first.err()).isEmpty();
  }

  @Test
  void diesOfSignalsAsTheProgramDoes() throws Exception {
    Path script = install(shared);
    run(script, "--version");
    Started waiting = start(command(script, "check", "-"), here);
    Process process = waiting.process();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!process.info().command().orElse("").endsWith("java") && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertThat(process.children()).isEmpty();
    process.destroy();
    assertThat(waiting.result().code()).isEqualTo(128 + 15);
  }

  @Test
  void readsPathsFromTheFolderOfTheCaller() throws Exception {
    Path script = install(shared);
    Run fromElsewhere = run(script, "check", "--fail-on", "never", "feed.md");
    assertThat(fromElsewhere.code()).as(fromElsewhere.err()).isZero();

    String up = here.relativize(script).toString();
    Run relative = finish(List.of(up, "check", "--fail-on", "never", "feed.md"), here);
    assertThat(relative).isEqualTo(fromElsewhere);

    Path document = here.resolve("feed.md");
    List<String> plain =
        List.of("sh", "designlint", "check", "--fail-on", "never", document.toString());
    assertThat(finish(plain, script.getParent()).code()).isZero();
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path script = install(shared);
    Path links = Files.createDirectories(shared.resolve("links/bin"));
    Path other = Files.createDirectory(shared.resolve("links/other"));
    Files.createSymbolicLink(other.resolve("third"), script);
    Files.createSymbolicLink(links.resolve("second"), Path.of("../other/third"));
    Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));
    assertThat(run(first, "--version")).isEqualTo(run(script, "--version"));

    Path linkedFolder = Files.createSymbolicLink(shared.resolve("linked"), script.getParent());
    assertThat(run(linkedFolder.resolve("designlint"), "--version").code()).isZero();

    environment.put("PATH", links + File.pathSeparator + System.getenv("PATH"));
    assertThat(finish(List.of("sh", "-c", "first --version"), here).code()).isZero();
  }

  @Test
  void loadsClassesFromTheArchive() throws Exception {
    assertLoadsFromArchive(install(shared));
  }

  @Test
  void bearsSpacesInItsPath() throws Exception {
    Path script = install(folder.resolve("my own  tools"));
    assertThat(run(script, "check", "--fail-on", "never", "feed.md").code()).isZero();
    // Of a jar in such a place Java 17 archives nothing; the program only starts more slowly.
    if (Runtime.version().feature() > 17) {
      assertLoadsFromArchive(script);
    }
  }

  @Test
  void makesANewArchiveForANewJar() throws Exception {
    Path root = folder.resolve("fresh");
    Path script = install(root);
    run(script, "--version");
    List<Path> before = archives(root);
    assertThat(before).hasSize(1);

    Files.setLastModifiedTime(
        root.resolve("lib/designlint.jar"), FileTime.from(Instant.now().plusSeconds(3600)));
    run(script, "--version");
    assertThat(archives(root)).hasSize(1).doesNotContainAnyElementsOf(before);
    assertLoadsFromArchive(script);
  }

  @Test
  void knowsTheArchiveOfAJarThatHasGrownOld() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "ls tells times in seconds");
    Path root = folder.resolve("fresh");
    Path script = install(root);
    Instant built = Instant.ofEpochSecond(1_700_000_000);
    Files.setLastModifiedTime(root.resolve("lib/designlint.jar"), FileTime.from(built));
    run(script, "--version");
    assertThat(archives(root))
        .singleElement()
        .extracting(archive -> archive.getFileName().toString(), STRING)
        .contains(".1700000000-");
    assertLoadsFromArchive(script);
  }

  @Test
  void makesANewArchiveInANewPlace() throws Exception {
    run(install(folder.resolve("before")), "--version");
    Files.move(folder.resolve("before"), folder.resolve("after"));
    assertLoadsFromArchive(folder.resolve("after/bin/designlint"));
  }

  @Test
  void usesTheCacheWhenItsFolderCannotBeWritten() throws Exception {
    Path root = folder.resolve("fresh");
    Path script = install(root);
    denyArchives(root);
    Path cache = folder.resolve("cache");
    environment.put("XDG_CACHE_HOME", cache.toString());

    assertLoadsFromArchive(script);
    assertThat(archives(root)).isEmpty();
    assertThat(archives(cache)).hasSize(1);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(cache.resolve("designlint"))))
        .isEqualTo("rwx------");

    environment.remove("XDG_CACHE_HOME");
    assertLoadsFromArchive(script);
    assertThat(archives(folder.resolve("home/.cache/designlint"))).hasSize(1);
  }

  @Test
  void runsWithoutArchiveWhereNothingCanBeWritten() throws Exception {
    Path root = folder.resolve("fresh");
    Path script = install(root);
    denyArchives(root);
    environment.put("XDG_CACHE_HOME", "/dev/null/cache");
    Run run = run(script, "check", "--fail-on", "never", "feed.md");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("feed.md");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void survivesFirstStartsAtTheSameTime() throws Exception {
    Path root = folder.resolve("fresh");
    Path script = install(root);
    List<Started> starts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      starts.add(start(command(script, "check", "--fail-on", "info", "feed.md"), here));
    }
    for (Started started : starts) {
      Run run = started.result();
      assertThat(run.code()).as(run.err()).isOne();
      assertThat(run.err()).isEmpty();
    }
    assertThat(archives(root)).hasSize(1);
    assertThat(locks(root)).isEmpty();
    assertLoadsFromArchive(script);
  }

  @Test
  void takesTheLockOfADeadProcess() throws Exception {
    Path root = folder.resolve("fresh");
    Path script = install(root);
    run(script, "--version");
    Path archive = archives(root).get(0);
    Files.delete(archive);
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectory(archive.resolveSibling("lock"));
    Files.writeString(lock.resolve("owner"), dead.pid() + "\n");

    run(script, "--version");
    assertThat(archives(root)).containsExactly(archive);
    assertThat(locks(root)).isEmpty();
  }

  @Test
  void saysWhichJavaIsTooOld() throws Exception {
    Path old = folder.resolve("old");
    program(old.resolve("bin/java"), "echo 'java version \"1.8.0_402\"' >&2");
    environment.put("JAVA_HOME", old.toString());
    Run run = run(install(folder.resolve("fresh")), "feed.md");
    assertThat(run.code()).isEqualTo(FAULT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            old.resolve("bin/java") + " is Java 1.8.0_402",
            "17 or later",
            "apt-get install openjdk-17-jdk");
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Path script = install(shared);
    environment.put("JAVA_HOME", here.toString());
    Run wrongHome = run(script, "feed.md");
    assertThat(wrongHome.code()).isEqualTo(FAULT);
    assertThat(wrongHome.out()).isEmpty();
    assertThat(wrongHome.err()).contains("JAVA_HOME", here.toString(), "install a JDK 17");

    environment.remove("JAVA_HOME");
    environment.put("PATH", here.toString());
    Run nowhere = run(script, "feed.md");
    assertThat(nowhere.code()).isEqualTo(FAULT);
    assertThat(nowhere.out()).isEmpty();
    assertThat(nowhere.err()).contains("no java on PATH", "apt-get install openjdk-17-jdk");
  }

  @Test
  void findsJavaOnThePath() throws Exception {
    environment.remove("JAVA_HOME");
    environment.put(
        "PATH", "/none::" + JDK.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    assertThat(run(install(shared), "--version").code()).isZero();
  }

  @Test
  void buildsOnceAndAgainWhenASourceChanged() throws Exception {
    Path root = sourceTree();
    Path script = root.resolve("bin/designlint");
    Path builds =
        standInForMaven("cp -p " + JAR + " target/designlint.jar; touch target/designlint.jar");

    Run first = run(script, "check", "--format", "json", "--fail-on", "never", "feed.md");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("{");
    assertThat(first.err()).contains("building").hasLineCount(1);
    assertThat(run(script, "--version").err()).isEmpty();
    assertThat(builds)
        .hasContent("-q -B -P!static-checks -Ddesignlint.quick package -Dmaven.test.skip=true");

    Files.setLastModifiedTime(
        root.resolve("src/main/A.java"), FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(run(script, "--version").err()).contains("building");
    assertThat(Files.readAllLines(builds)).hasSize(2);
    assertThat(locks(root)).isEmpty();
  }

  @Test
  void buildsOnceForFirstStartsAtTheSameTime() throws Exception {
    Path script = sourceTree().resolve("bin/designlint");
    Path builds = standInForMaven("sleep 2; cp " + JAR + " target/designlint.jar");
    List<Started> starts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      starts.add(start(command(script, "--version"), here));
    }
    for (Started started : starts) {
      Run run = started.result();
      assertThat(run.code()).as(run.err()).isZero();
    }
    assertThat(Files.readAllLines(builds)).hasSize(1);
  }

  @Test
  void showsWhatAFailedBuildSaid() throws Exception {
    Path root = sourceTree();
    standInForMaven("echo '[ERROR] no such artifact'; exit 1");
    Run run = run(root.resolve("bin/designlint"), "feed.md");
    assertThat(run.code()).isEqualTo(FAULT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] no such artifact", "the build failed");
    assertThat(locks(root)).isEmpty();
  }

  @Test
  void saysThatMavenOrACompilerIsMissing() throws Exception {
    Path root = sourceTree();
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("mkdir", "rm", "mv", "find", "touch", "sleep", "ps")) {
      program(tools.resolve(tool), "PATH='" + System.getenv("PATH") + "' exec " + tool + " \"$@\"");
    }
    environment.put("PATH", tools.toString());
    Run noMaven = run(root.resolve("bin/designlint"), "feed.md");
    assertThat(noMaven.code()).isEqualTo(FAULT);
    assertThat(noMaven.out()).isEmpty();
    assertThat(noMaven.err()).contains("no mvn", "apt-get install openjdk-17-jdk maven");

    program(tools.resolve("mvn"), "exit 1");
    Path runtime = folder.resolve("runtime");
    program(runtime.resolve("bin/java"), "exec '" + JDK.resolve("bin/java") + "' \"$@\"");
    environment.put("JAVA_HOME", runtime.toString());
    Run noCompiler = run(root.resolve("bin/designlint"), "feed.md");
    assertThat(noCompiler.code()).isEqualTo(FAULT);
    assertThat(noCompiler.out()).isEmpty();
    assertThat(noCompiler.err()).contains("no javac", "install a JDK 17");
  }

  /** Lays out an installation, unless it is there, and answers with its script. */
  private static Path install(Path root) throws IOException {
    Path script = root.resolve("bin/designlint");
    if (Files.notExists(script)) {
      Files.createDirectories(root.resolve("bin"));
      Files.createDirectories(root.resolve("lib"));
      Files.copy(JAR, root.resolve("lib/designlint.jar"));
      Files.copy(SCRIPT, script, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return script;
  }

  /** A folder that looks like this project before its first build. */
  private Path sourceTree() throws IOException {
    Path root = folder.resolve("tree");
    Files.createDirectories(root.resolve("bin"));
    Files.createDirectories(root.resolve("src/main"));
    Files.createDirectories(root.resolve("rules"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("src/main/A.java"), "class A {}");
    Files.copy(SCRIPT, root.resolve("bin/designlint"), StandardCopyOption.COPY_ATTRIBUTES);
    return root;
  }

  /**
   * Puts an {@code mvn} on the path that does this, and answers with the file that lists its runs.
   */
  private Path standInForMaven(String script) throws IOException {
    Path log = folder.resolve("builds");
    Path bin = folder.resolve("maven");
    program(bin.resolve("mvn"), "echo \"$*\" >>'" + log + "'; " + script);
    environment.put("PATH", bin + File.pathSeparator + System.getenv("PATH"));
    return log;
  }

  private static void program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /**
   * Permissions would not stop the superuser, as whom tests run in containers; a file in the way
   * does.
   */
  private static void denyArchives(Path root) throws IOException {
    Files.writeString(root.resolve("lib/class-archives"), "");
  }

  private void assertLoadsFromArchive(Path script) throws Exception {
    run(script, "--version");
    Path log = folder.resolve("classes.log");
    environment.put("DESIGNLINT_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    Run run = run(script, "check", "--fail-on", "never", "feed.md");
    environment.remove("DESIGNLINT_JAVA_OPTS");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("feed.md");

    List<String> lines = Files.readAllLines(log);
    assertThat(lines)
        .filteredOn(line -> line.contains(" dev.designlint.cli.Main "))
        .singleElement()
        .asString()
        .contains("source: shared objects file");
    List<String> fromJar = lines.stream().filter(line -> line.contains("source: file:")).toList();
    long archived =
        lines.stream()
            .filter(line -> line.matches(".* (dev\\.designlint|org\\.drools|picocli)\\..*"))
            .filter(line -> line.contains("source: shared objects file"))
            .count();
    assertThat(archived).as("classes from the archive").isGreaterThan(500);
    assertThat(fromJar).as("classes from the jar").hasSizeLessThan(20);
  }

  /** The archives below a folder. */
  private static List<Path> archives(Path root) throws IOException {
    return below(root, ".*\\.(aot|jsa|none)");
  }

  private static List<Path> locks(Path root) throws IOException {
    return below(root, "(launcher\\.)?lock.*");
  }

  private static List<Path> below(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).toList();
    }
  }

  private static List<String> command(Path script, String... arguments) {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Run run(Path script, String... arguments) throws IOException, InterruptedException {
    return finish(command(script, arguments), here);
  }

  private Run finish(List<String> command, Path directory)
      throws IOException, InterruptedException {
    Started started = start(command, directory);
    started.process().getOutputStream().close();
    return started.result();
  }

  private Started start(List<String> command, Path directory) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> variables = builder.environment();
    List.of(
            "JAVA_HOME",
            "XDG_CACHE_HOME",
            "DESIGNLINT_JAVA_OPTS",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS")
        .forEach(variables::remove);
    variables.putAll(environment);
    return new Started(builder.start(), out, err);
  }
}
