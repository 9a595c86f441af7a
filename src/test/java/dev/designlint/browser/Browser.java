package dev.designlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as it is installed. */
final class Browser implements AutoCloseable {
  /** How long anything on a page may take, on a machine that is busy. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What a page must not cause, noted before any of its own scripts runs. */
  private static final String WATCH =
      """
      window.watched = { violations: [], dialogs: [] };
      document.addEventListener('securitypolicyviolation', event =>
        watched.violations.push(event.violatedDirective + ' ' + event.blockedURI));
      for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) {
        window[name] = text => { watched.dialogs.push(name + ' ' + text); };
      }
      """;

  private static final String SHOWN_DIAGRAMS = "section.document:not([hidden]) figure.diagram";
  private static final String VISIBLE =
      "return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility())";

  private static final Set<String> SENT =
      Set.of("Network.requestWillBeSent", "Network.webSocketCreated");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CHROMIUM =
      installed(
          "chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final Path DRIVER =
      installed("chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Whether this machine has one, and what drives it. */
  static boolean isInstalled() {
    return CHROMIUM != null && DRIVER != null;
  }

  /** Starts one that runs scripts. */
  static Browser start() {
    return start(true);
  }

  /**
   * Starts one.
   *
   * @param scripts whether pages may run scripts
   */
  static Browser start(boolean scripts) {
    SELENIUM.setLevel(Level.OFF);
    try {
      Path profile = Files.createTempDirectory("designlint-browser");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.toFile())
              .usingAnyFreePort()
              .withLogOutput(OutputStream.nullOutputStream())
              .build();
      ChromeDriver started = new ChromeDriver(service, options(profile, scripts));
      started.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      return new Browser(profile, started);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path profile, boolean scripts) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** Where a program is, or null. */
  private static Path installed(String name, String... places) {
    List<Path> candidates = new ArrayList<>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      candidates.add(Path.of(folder, name));
    }
    Stream.of(places).map(Path::of).forEach(candidates::add);
    return candidates.stream().filter(Files::isExecutable).findFirst().orElse(null);
  }

  /** The driver, for libraries that want one. */
  ChromeDriver driver() {
    return driver;
  }

  /** Forgets what earlier pages did, and opens one in a window of usual size, in light colours. */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    show(1440, "light");
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    go(page, fragment);
  }

  /** Goes to a page, without anything else. */
  void go(Path page, String fragment) {
    driver.get(page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
  }

  /**
   * Changes how pages are shown.
   *
   * @param width of the window in CSS pixels
   * @param scheme {@code light} or {@code dark}
   */
  void show(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    medium("screen", scheme);
  }

  /** Shows pages as on paper or on a screen. */
  void medium(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Runs a script in the page; its {@code return} is the result. */
  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** Runs a script that returns text. */
  String text(String script, Object... arguments) {
    return String.valueOf(run(script, arguments));
  }

  /** Runs a script that returns a whole number. */
  long number(String script, Object... arguments) {
    return ((Number) run(script, arguments)).longValue();
  }

  /** Runs a script that returns texts. */
  List<String> texts(String script, Object... arguments) {
    return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** The first element that a selector finds. */
  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that a selector finds and that a reader can see. */
  List<WebElement> visible(String selector) {
    return ((List<?>) run(VISIBLE, selector)).stream().map(WebElement.class::cast).toList();
  }

  /** Presses a key where the focus is. */
  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Waits until a script returns true. */
  void await(String script, Object... arguments) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(run(script, arguments))) {
      assertThat(System.nanoTime()).as(script).isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** Looks at each diagram that is shown until it is drawn or cannot be. */
  void drawAll() {
    long count = number("return document.querySelectorAll(arguments[0]).length", SHOWN_DIAGRAMS);
    for (long i = 0; i < count; i++) {
      run(
          "document.querySelectorAll(arguments[0])[arguments[1]].scrollIntoView()",
          SHOWN_DIAGRAMS,
          i);
      await(
          "return document.querySelectorAll(arguments[0])[arguments[1]].dataset.state === 'done'",
          SHOWN_DIAGRAMS,
          i);
    }
    await("return [...document.querySelectorAll('.drawn img')].every(each => each.complete)");
  }

  /** What the console said since the page was opened, and what its policy had to stop. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      complaints.add(entry.getLevel() + " " + entry.getMessage());
    }
    complaints.addAll(texts("return watched.violations"));
    complaints.addAll(dialogs());
    return complaints;
  }

  /** The dialogs and windows that the page wanted to open. */
  List<String> dialogs() {
    return texts("return watched.dialogs");
  }

  /** The addresses that were asked for since the page was opened, but for data in the page. */
  List<String> requests() {
    Map<String, String> requests = new LinkedHashMap<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = json(entry.getMessage()).path("message");
      JsonNode details = message.path("params");
      String id = details.path("requestId").asText();
      String url = details.at("/request/url").asText(details.path("url").asText());
      String method = message.path("method").asText();
      if (SENT.contains(method) && !url.startsWith("data:") && !url.equals("about:blank")) {
        requests.put(id, url);
      } else if (details.path("blockedReason").asText().equals("csp")) {
        requests.remove(id);
      }
    }
    return List.copyOf(requests.values());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
