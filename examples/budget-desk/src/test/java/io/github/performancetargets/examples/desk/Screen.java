package io.github.performancetargets.examples.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person sees and does in the browser. */
final class Screen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver browser;
    private final DeskServer desk;

    Screen(ChromeDriver browser, DeskServer desk) {
        this.browser = browser;
        this.desk = desk;
    }

    ChromeDriver browser() {
        return browser;
    }

    Screen signIn(String user) {
        browser.manage().deleteAllCookies();
        go("/login");
        choose("username", user);
        type("password", DeskServer.PASSWORD);
        press("main button");
        return this;
    }

    Screen go(String path) {
        browser.get(desk.at(path).toString());
        return this;
    }

    void type(String field, String text) {
        WebElement cell = one("[name='" + field + "']");
        cell.clear();
        cell.sendKeys(text);
    }

    void choose(String field, String value) {
        new Select(one("[name='" + field + "']")).selectByValue(value);
    }

    void handIn(List<Path> files) {
        one(".drop input[type=file]")
                .sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
        press(".drop button");
    }

    /** Presses a button and waits for the page that follows. */
    void press(String selector) {
        WebElement before = one("html");
        one(selector).click();
        waiting().until(page -> isGone(before));
        waiting()
                .ignoring(WebDriverException.class)
                .until(page -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            // stale, or, while the browser leaves the page, an error of its own
            return true;
        }
    }

    WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** The texts of what a selector finds, all of one moment: the page may be changing itself. */
    List<String> texts(String selector) {
        while (true) {
            try {
                return browser.findElements(By.cssSelector(selector)).stream()
                        .map(WebElement::getText)
                        .toList();
            } catch (StaleElementReferenceException e) {
                // once more
            }
        }
    }

    String path() {
        return URI.create(String.valueOf(browser.getCurrentUrl())).getPath();
    }

    WebDriverWait waiting() {
        return new WebDriverWait(browser, PATIENCE);
    }

    /** Takes a picture of the page for the documentation, as tall as asked for, where pictures are asked for. */
    void picture(String name, int height) throws IOException {
        if (Boolean.getBoolean("screenshots.write")) {
            Dimension was = browser.manage().window().getSize();
            browser.manage().window().setSize(new Dimension(was.getWidth(), height));
            byte[] png = browser.getScreenshotAs(OutputType.BYTES);
            browser.manage().window().setSize(was);
            Files.write(Path.of(System.getProperty("screenshots.directory"), name + ".png"), png);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
