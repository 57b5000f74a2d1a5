package dev.colloquy.report.html;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser of this machine without a window. Where there is none, tests are skipped, or fail if {@value #SWITCH} says so. */
final class Browser {

    private static final String SWITCH = "COLLOQUY_BROWSER";
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-prefers-reduced-motion");

    private Browser() {}

    /** @param home an empty folder for what the browser keeps and downloads */
    static ChromeDriver start(Path home) {
        Optional<File> browser = find("chromium").or(() -> find("google-chrome"));
        Optional<File> driver = find("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String why = "no chromium and chromedriver on the PATH or in /usr/bin: pages are not tried in a browser";
            if (Objects.equals(System.getenv(SWITCH), "required")) {
                Assertions.fail(why);
            }
            String skipped = why + " (" + SWITCH + "=required makes this an error)";
            // Of a class that is skipped as a whole the build tells no reason.
            System.out.println("SKIPPED: " + skipped);
            Assumptions.abort(skipped);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + home.resolve("profile"), "--window-size=1280,900");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", home.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return started;
    }

    private static Optional<File> find(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    /** What pages complained of since this was last asked. */
    static List<String> complaints(ChromeDriver driver) {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that pages asked for since this was last asked, without those within a page. */
    static List<String> requests(ChromeDriver driver) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(m -> m.contains("\"Network.requestWillBeSent\""))
                .map(m -> m.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }
}
