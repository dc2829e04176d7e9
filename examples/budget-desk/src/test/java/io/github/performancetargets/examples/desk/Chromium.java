package io.github.performancetargets.examples.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of this machine, without a window, and without a way to any address but this machine's. */
final class Chromium {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static ChromeDriver start(Path downloads) {
        Path browser = BROWSERS.stream()
                .map(Chromium::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Needed.missing("no Chromium: none of " + BROWSERS + " is on the path"));
        Path driver = find("chromedriver").orElseThrow(() -> Needed.missing("no chromedriver on the path"));
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.toFile())
                .addArguments(
                        "--headless=new",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-sandbox",
                        "--hide-scrollbars",
                        "--lang=zh-CN",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .withEnvironment(Map.of("LANGUAGE", "zh_CN"))
                .build();
        ChromeDriver chromium = new ChromeDriver(service, options);
        chromium.manage().window().setSize(new Dimension(1280, 900));
        return chromium;
    }

    private static Optional<Path> find(String program) {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(folders)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
