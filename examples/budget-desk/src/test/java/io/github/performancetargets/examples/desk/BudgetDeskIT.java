package io.github.performancetargets.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** The two paths through the desk, in a browser. Each test goes on where the one before ended, as people do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BudgetDeskIT {
    private static final String UNIT = "平罗县司法局";

    @TempDir
    static Path folder;

    private static Path downloads;
    private static String waived = "";
    private static DeskServer desk;
    private static Screen screen;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        ChromeDriver browser = Chromium.start(downloads);
        try {
            desk = DeskServer.on(folder.resolve("data"), "--desk.max-file-bytes=1000000");
        } catch (IOException | InterruptedException | RuntimeException e) {
            browser.quit();
            throw e;
        }
        screen = new Screen(browser, desk);
    }

    @AfterAll
    static void end() {
        if (screen != null) {
            screen.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    @Order(1)
    void aReviewerDropsThirtyFilesAndSeesProjectsByUnit() throws IOException {
        Path thirty = Files.createDirectory(folder.resolve("thirty"));
        List<Path> files = new ArrayList<>(HandedIn.thirty(thirty));
        files.add(Files.writeString(thirty.resolve("扫描件.docx"), "%PDF-1.7"));
        files.add(Files.write(thirty.resolve("太大.txt"), new byte[1_000_001]));
        screen.signIn("reviewer");

        screen.handIn(files);

        assertThat(screen.one(".drop .said").getText()).contains("2 份文件没有读出表");
        assertThat(screen.texts(".unit h2 > span")).contains(UNIT).doesNotHaveDuplicates();
        assertThat(screen.texts(".unit .file")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(screen.texts(".unit .verdict")).contains("完整", "不完整");
        assertThat(screen.texts(".unit td.file")).anyMatch(file -> file.startsWith("hebei-project.doc"));
        assertThat(screen.texts(".unit tbody tr"))
                .anyMatch(row -> row.startsWith("扫描件.docx") && row.contains("版式文件"))
                .anyMatch(row -> row.startsWith("太大.txt") && row.contains("超出读取限制"));
        screen.picture("budget-desk-units", 1_000);
    }

    @Test
    @Order(2)
    void theFormIsShownAsPrintedWithRemarksBesideCellsAndValuesAsRead() throws IOException {
        screen.go("/review");
        screen.browser().findElement(By.partialLinkText("安置帮教工作经费")).click();
        screen.waiting().until(page -> screen.one("iframe.form").getSize().getHeight() > 600);

        assertThat(screen.texts(".values tbody tr"))
                .anyMatch(row -> row.contains("重新违法犯罪率下降") && row.endsWith("≤30人 ≤30人"));
        screen.picture("budget-desk-table", 1_500);
        screen.browser().switchTo().frame(screen.one("iframe.form"));
        assertThat(screen.texts("td.notes p.warning")).anyMatch(note -> note.contains("指标与指标值不匹配"));
        assertThat(screen.texts("td.title")).isNotEmpty();
        assertThat(screen.browser().findElements(By.cssSelector("td.found"))).isNotEmpty();
        screen.browser().switchTo().defaultContent();
    }

    @Test
    @Order(3)
    void aFindingIsWaivedWithAReasonAndCountsNoLonger() {
        int warnings = screen.texts(".findings li.warning").size();
        waived = screen.one(".findings li.warning .message").getText();

        screen.browser()
                .findElement(By.cssSelector(".findings li.warning input[name=reason]"))
                .sendKeys("县里的口径如此");
        screen.press(".findings li.warning button");

        assertThat(screen.texts(".findings li.waived .reason")).containsExactly("已豁免：县里的口径如此");
        assertThat(screen.texts(".summary span")).contains("豁免 1", "警告 " + (warnings - 1));
    }

    @Test
    @Order(4)
    void theOpinionOfAUnitIsAFile() throws IOException {
        screen.go("/review");
        screen.browser()
                .findElement(By.xpath("//section[h2/span='" + UNIT + "']//a[@class='letter']"))
                .click();

        screen.waiting().until(page -> downloaded().isPresent());
        Path letter = downloaded().orElseThrow();
        assertThat(letter.getFileName().toString()).startsWith(UNIT + " 审核意见");
        assertThat(letter.getFileName().toString()).endsWith(".docx");
        try (InputStream in = Files.newInputStream(letter);
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(UNIT, "安置帮教工作经费", "没有约束力").doesNotContain(waived);
        }
    }

    private static Optional<Path> downloaded() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file ->
                            file.toString().contains("审核意见") && !file.toString().endsWith(".crdownload"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(5)
    void selfAssessmentsAreSortedByDifference() throws IOException {
        Path assessed = Files.createDirectory(folder.resolve("assessed"));
        List<Path> files = new ArrayList<>();
        for (String name : List.of("203", "214", "215", "244")) {
            List<PerformanceTargetTable> tables = HandedIn.tables(
                            HandedIn.cases(name).get(0))
                    .stream()
                    .map(table -> HandedIn.overrated(table, files.size()))
                    .toList();
            files.add(Files.write(assessed.resolve(name + ".xlsx"), HandedIn.workbook(tables)));
        }
        screen.go("/review").handIn(files);
        screen.go("/review/assessments");

        List<BigDecimal> differences = screen.texts("td.difference").stream()
                .map(text -> text.equals("—") ? BigDecimal.ONE.negate() : new BigDecimal(text))
                .toList();
        assertThat(differences).hasSizeGreaterThanOrEqualTo(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(differences.get(0)).isPositive().isGreaterThan(differences.get(differences.size() - 1));
        screen.picture("budget-desk-assessments", 700);
    }

    @Test
    @Order(6)
    void noTextOfACellBecomesMarkup() throws IOException {
        Path hostile = Files.write(folder.resolve("<b>表.xlsx"), HandedIn.workbook(List.of(HandedIn.hostile())));
        screen.go("/review").handIn(List.of(hostile));
        assertIsText("/review");
        screen.browser().findElement(By.partialLinkText("项目<img")).click();
        String table = screen.path();
        assertIsText(table);
        assertIsText(table + "/form");
        assertIsText("/review/assessments");
        screen.go("/review");
    }

    private static void assertIsText(String path) {
        screen.go(path);
        assertThat(screen.one("body").getText()).contains(HandedIn.MARKUP.substring(0, 12));
        assertThat(screen.browser().findElements(By.cssSelector("img, td script, p script, b > b")))
                .isEmpty();
        assertThat(screen.browser().getTitle()).isNotEqualTo("owned");
    }

    @Test
    @Order(7)
    void aClerkImportsAFormAndSeesRemarksWhileTyping() throws IOException {
        List<PerformanceTargetTable> tables =
                HandedIn.tables(HandedIn.cases("101").get(0));
        Path form = Files.write(folder.resolve("普法.xlsx"), HandedIn.workbook(tables));
        screen.signIn("clerk");
        screen.handIn(List.of(form));
        screen.press("table.list td a");
        awaitVerdict("完整");

        WebElement value = screen.one("[name='rows[0].value']");
        value.clear();
        value.sendKeys("3-1 次");
        screen.waiting()
                .until(page -> screen.texts("tr[data-row='0'] .remark").stream()
                        .anyMatch(remark -> remark.contains("未能完整读懂")));
        assertThat(screen.texts("tr[data-row='0'] td.read")).anyMatch(read -> read.contains("下限不高于上限"));
        screen.picture("budget-desk-sheet", 1_300);

        value.clear();
        value.sendKeys("≥12 次");
        screen.waiting().until(page -> screen.texts("tr[data-row='0'] td.read").contains("≥12次"));
        screen.press("form.sheet .buttons button");
        assertThat(screen.texts(".said")).containsExactly("已保存。");
        assertThat(screen.one("[name='rows[0].value']").getDomProperty("value")).isEqualTo("≥12 次");
    }

    private static void awaitVerdict(String verdict) {
        screen.waiting().until(page -> screen.one("#verdict").getText().equals(verdict));
    }

    @Test
    @Order(8)
    void twoEditorsLoseNothing() {
        String sheet = screen.path();
        String first = screen.browser().getWindowHandle();
        screen.type("header[project-term]", "两年");
        screen.browser().switchTo().newWindow(WindowType.TAB);
        screen.go(sheet);
        screen.type("header[project-term]", "三年");
        screen.type("rows[0].value", "≥15 次");
        screen.press("form.sheet .buttons button");
        screen.browser().close();
        screen.browser().switchTo().window(first);

        screen.press("form.sheet .buttons button");

        assertThat(screen.one(".conflict").getText()).contains("clerk").contains("≥15 次");
        assertThat(screen.texts(".theirs")).containsExactly("已保存的是：三年");
        assertThat(screen.one("[name='header[project-term]']").getDomProperty("value"))
                .isEqualTo("两年");
        screen.press("form.sheet .buttons button");
        assertThat(screen.texts(".said")).containsExactly("已保存。");
    }

    @Test
    @Order(9)
    void aTableIsDeclaredWhenItHasNoErrors() throws IOException {
        screen.type("header[project-name]", "");
        screen.press("button[name=declare]");
        assertThat(screen.texts(".said")).containsExactly("已保存，但未申报：尚有错误。");

        screen.type("header[project-name]", "普法宣传教育经费");
        screen.press("button[name=declare]");
        assertThat(screen.texts(".said")).containsExactly("已申报。");
        assertThat(screen.texts("table.list tbody tr")).anyMatch(row -> row.contains("普法宣传教育经费 已申报 完整"));
    }

    @Test
    @Order(10)
    void aNewFormIsFilledInAndWhatIsRefusedIsSaidBesideItsCell() {
        screen.go("/clerk");
        screen.choose("edition", "pingluo-2021");
        screen.press(".begin button");
        awaitVerdict("不完整");
        screen.type("header[project-name]", "法律援助");
        screen.type("header[annual-funding-total]", "十四万");
        screen.press("form.sheet .buttons button");

        screen.waiting()
                .until(page -> screen.texts("[data-place='/funding/annual/total'] .remark")
                        .contains("应为数字，如 24 或 24.5。"));
        screen.type("header[annual-funding-total]", "14");
        screen.type("rows[0].name", "办理法律援助案件");
        screen.type("rows[0].value", "≥100 件");
        screen.press("form.sheet .buttons button");
        assertThat(screen.texts(".said")).containsExactly("已保存。");
        awaitVerdict("不完整");
        assertThat(screen.texts("tr[data-row='0'] td.read")).containsExactly("≥100件");
    }

    @Test
    @Order(11)
    void aReviewerSeesWhatWasDeclaredWithAllItsStatesAndReturnsIt() {
        screen.signIn("reviewer");
        assertThat(screen.texts(".unit td.file")).contains("普法.xlsx");
        screen.browser().findElement(By.linkText("普法宣传教育经费")).click();
        assertThat(screen.texts("h2 + ul li a")).hasSizeGreaterThanOrEqualTo(5);
        screen.press("form[action$='/return'] button");
        assertThat(screen.browser().findElements(By.linkText("普法宣传教育经费"))).isEmpty();
    }

    @Test
    @Order(12)
    void everythingIsThereInEnglishAndComesFromTheDeskItself() throws IOException {
        screen.go("/review?lang=en");
        assertThat(screen.one("h1").getText()).isEqualTo("Review");
        assertThat(screen.texts(".unit .verdict")).contains("complete", "incomplete");
        screen.go("/review/assessments?lang=zh-CN");
        Object from = screen.browser()
                .executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
        assertThat((List<?>) from)
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat((String) address).startsWith(desk.at("/").toString()));
    }

    @Test
    @Order(13)
    void whatWasSavedIsThereAfterARestart() throws IOException, InterruptedException {
        desk.close();
        desk = DeskServer.on(folder.resolve("data"));
        ChromeDriver browser = screen.browser();
        screen = new Screen(browser, desk);
        screen.signIn("reviewer");
        assertThat(screen.texts(".unit h2 > span")).contains(UNIT);
    }
}
