package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Findings stand beside the cells that they concern, and are no part of the form. */
class CheckedWritersTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static List<CheckedTable> checked(List<PerformanceTargetTable> tables) {
        return tables.stream().map(t -> new CheckedTable(t, REVIEW.validate(t))).toList();
    }

    private static List<PerformanceTargetTable> county() throws IOException {
        return DocumentReader.create()
                .read(Conformance.file("forms/pingluo-justice-2021.txt"))
                .tables();
    }

    private static byte[] workbook(List<CheckedTable> tables, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.create().writeChecked(tables, locale, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @FieldSource("io.github.performancetargets.documents.Conformance#DOCUMENTS")
    void everyFindingIsShownOnceWithItsRuleInBothLanguages(String name) throws Exception {
        List<CheckedTable> tables =
                checked(DocumentReader.create().read(Conformance.file(name)).tables());
        for (Locale locale : List.of(CHINESE, Locale.ENGLISH)) {
            Document page = Jsoup.parse(HtmlWriter.create().writeChecked(tables, locale));
            Elements forms = page.select("article");
            for (int i = 0; i < tables.size(); i++) {
                Report report = tables.get(i).report();
                Elements notes = forms.get(i).select(".notes p:has(code)");
                assertThat(notes).hasSameSizeAs(report.findings());
                for (Finding finding : report.findings()) {
                    assertThat(notes.eachText())
                            .filteredOn(text -> text.contains(spaced(report.message(finding, locale)))
                                    && text.contains(report.severity(finding, locale))
                                    && text.endsWith(finding.rule().value()))
                            .as(finding.toString())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatWasWaivedIsMarkedWithItsReasonAndCountsNoLonger() throws IOException {
        PerformanceTargetTable table = county().get(2);
        Report report = REVIEW.validate(table);
        Finding finding = report.bySeverity(Severity.WARNING).get(0);
        Report waived = report.waiving(List.of(new Waiver(finding.key(), "另行说明")));
        int left = report.bySeverity(Severity.WARNING).size() - 1;
        assertThat(waived.counting(Severity.WARNING)).hasSize(left);

        Document page =
                Jsoup.parse(HtmlWriter.create().writeChecked(List.of(new CheckedTable(table, waived)), CHINESE));

        assertThat(page.select(".notes p:has(code)").eachText())
                .hasSameSizeAs(report.findings())
                .filteredOn(text -> text.contains("（已豁免：另行说明）" + spaced(report.message(finding, CHINESE))))
                .hasSize(1);
        assertThat(page.select(".summary").text()).contains("警告 " + left);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @FieldSource("io.github.performancetargets.documents.Conformance#DOCUMENTS")
    void withFindingsTheSameTablesAreReadBack(String name) throws Exception {
        DocumentReader reader = DocumentReader.create();
        List<PerformanceTargetTable> tables =
                reader.read(Conformance.file(name)).tables();
        String html = HtmlWriter.create().writeChecked(checked(tables), CHINESE);
        assertThat(reader.read(html.getBytes(StandardCharsets.UTF_8), "a.html").tables())
                .isEqualTo(tables);
        assertThat(reader.read(workbook(checked(tables), CHINESE), "a.xlsx").tables())
                .isEqualTo(tables);
    }

    @Test
    void notesInTheMarginAreRemarksOfTheReader() throws Exception {
        String html = HtmlWriter.create().writeChecked(checked(county()), CHINESE);
        List<Remark> remarks = DocumentReader.create()
                .read(html.getBytes(StandardCharsets.UTF_8), "a.html")
                .remarks();
        assertThat(remarks)
                .anyMatch(r -> r.kind() == RemarkKind.OUTSIDE && r.text().contains("review/range-too-wide"));
    }

    @Test
    void aFindingStandsBesideTheRowOfItsCellWhichIsMarked() throws Exception {
        Document page = Jsoup.parse(HtmlWriter.create().writeChecked(checked(county()), CHINESE));
        Element note = page.expectFirst("td.notes p:contains(review/range-too-wide)");
        Element row = Objects.requireNonNull(note.closest("tr"));
        Element cell = row.expectFirst("td.value");
        assertThat(cell.text()).isEqualTo("每次 1000 元-35000 元");
        assertThat(cell.classNames()).contains("found", "warning");
        assertThat(cell.attr("data-notes")).isEqualTo("1");
        assertThat(note.text()).startsWith("1 警告 区间");
    }

    @Test
    void aFindingAboutSeveralCellsStandsAtTheEndAndMarksAllOfThem() throws Exception {
        Element form = Jsoup.parse(HtmlWriter.create().writeChecked(checked(county()), CHINESE))
                .expectFirst("article");
        assertThat(form.select("section.notes p:contains(review/vague-value)").text())
                .startsWith("2 提示 · 全表 以下指标值笼统");
        assertThat(form.select("td[data-notes=2]").eachText()).containsExactly("提高", "持续提升", "长效");
    }

    @Test
    void aMissingIndicatorIsShownAtItsTier() throws Exception {
        PerformanceTargetTable form = county().get(0);
        PerformanceTargetTable removed = form.toBuilder()
                .indicators(form.indicators().stream()
                        .filter(i -> !i.name().equals("根据普法工作需要适时开展"))
                        .toList())
                .build();
        Document page = Jsoup.parse(HtmlWriter.create().writeChecked(checked(List.of(removed)), CHINESE));
        Element row =
                Objects.requireNonNull(page.expectFirst("td.notes p.error").closest("tr"));
        assertThat(row.select("th.found.error").text()).isEqualTo("时效指标 (必填)");
        assertThat(page.select("p.summary").text()).startsWith("不完整；错误 1");
        String english = HtmlWriter.create().writeChecked(checked(List.of(removed)), Locale.ENGLISH);
        assertThat(Jsoup.parse(english).select("p.summary").text()).startsWith("incomplete; errors 1");
    }

    @Test
    void whatTheFormDoesNotPrintIsFoundAtTheEnd() {
        PerformanceTargetTable empty = PerformanceTargetTable.builder().build();
        CheckedTable checked = new CheckedTable(empty, REVIEW.validate(empty));
        Document page = Jsoup.parse(HtmlWriter.create().writeChecked(List.of(checked), CHINESE));
        assertThat(checked.report().findings()).isNotEmpty();
        assertThat(page.select("section.notes p"))
                .hasSameSizeAs(checked.report().findings());
    }

    @Test
    void injectedMarkupStaysTextInFindingsToo() throws Exception {
        List<CheckedTable> tables = checked(List.of(WorkbookWriterTest.named("<script>x</script>提高")));
        Document page = Jsoup.parse(HtmlWriter.create().writeChecked(tables, CHINESE));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void theWorkbookCarriesCommentsAndAList() throws Exception {
        List<CheckedTable> tables = checked(county());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(tables, CHINESE)))) {
            Schema.accepts(workbook);
            XSSFSheet second = workbook.getSheetAt(1);
            assertThat(second.getCellComments()).hasSize(1);
            XSSFComment comment = second.getCellComments().values().iterator().next();
            assertThat(comment.getString().getString()).contains("警告", "review/range-too-wide", "上下限相差 35 倍");
            assertThat(second.getRow(comment.getRow())
                            .getCell(comment.getColumn())
                            .getStringCellValue())
                    .isEqualTo("每次 1000 元-35000 元");
            int findings =
                    tables.stream().mapToInt(t -> t.report().findings().size()).sum();
            XSSFSheet list = workbook.getSheet("审核意见");
            assertThat(texts(list)).hasSize(1 + findings);
            assertThat(texts(list).get(0)).containsExactly("表", "序号", "位置", "级别", "规则", "审核意见");
        }
    }

    static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> texts = new ArrayList<>();
            row.forEach(cell -> texts.add(cell.getStringCellValue()));
            rows.add(texts);
        }
        return rows;
    }
}
