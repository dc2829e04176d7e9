package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any other table beside a form of the conformance cases: the form reads as it does alone, and no cell of the other is taken. */
@Tag("load")
class ForeignTablesTest {
    private static final DocumentReader READER = DocumentReader.create();
    private static final int EVERY = 10;
    private static final List<ForeignTable> TABLES = ForeignTable.all();

    @TempDir
    private Path folder;

    /** The cases whose document holds nothing but the case, and is the same in other formats. */
    static Stream<ConformanceCase> cases() throws IOException {
        return Stream.concat(ConformanceCase.texts(), ConformanceCase.pages()).filter(example -> example.table() < 0);
    }

    @Test
    void thereAreThirtyOfThem() {
        assertThat(TABLES).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void behindAFormOfAPage(ConformanceCase example) throws Exception {
        for (ForeignTable table : some(example)) {
            Document page = page(example);
            page.body().append("<p></p>" + table.html());
            check(example, table, READER.read(bytes(page), "a.html"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void beforeAFormOfAPage(ConformanceCase example) throws Exception {
        for (ForeignTable table : some(example)) {
            Document page = page(example);
            page.body().prepend(table.html() + "<p></p>");
            check(example, table, READER.read(bytes(page), "a.html"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void behindAFormOfAWordDocument(ConformanceCase example) throws Exception {
        byte[] form = example.source().toString().endsWith(".html")
                ? PageFormats.of(example.source()).word()
                : Formats.word(example.source());
        for (ForeignTable table : some(example)) {
            check(example, table, READER.read(with(form, table), "a.docx"));
        }
    }

    /** A table of one column may as well be notes of the form where nothing but blank lines parts them. */
    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#texts")
    void belowAFormOfATextOrSheetBehindBlankRows(ConformanceCase example) throws Exception {
        Assumptions.assumeTrue(example.table() < 0 && hasIndicatorsLast(example));
        String form = Files.readString(example.source()).stripTrailing();
        for (ForeignTable table : some(example)) {
            if (table.rows().get(0).size() > 1) {
                Path text = Files.writeString(folder.resolve("a.tsv"), form + "\n\n\n" + table.text());
                check(example, table, READER.read(text));
                check(example, table, READER.read(Formats.workbook(text, false), "a.xlsx"));
            }
        }
    }

    private static boolean hasIndicatorsLast(ConformanceCase example) throws IOException {
        List<PerformanceTargetTable> model = example.model();
        return !model.isEmpty() && !model.get(model.size() - 1).indicators().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void betweenAFormAndTheSameAgain(ConformanceCase example) throws Exception {
        String form = page(example).body().html();
        List<PerformanceTargetTable> twice =
                READER.read(bytes(Jsoup.parse(form + form)), "a.html").tables();
        // a form that neither a title nor a project opens goes on where it is repeated
        Assumptions.assumeTrue(twice.size() == 2 * example.model().size());
        for (ForeignTable table : some(example)) {
            Document page = Jsoup.parse(form + table.html() + form);
            assertThat(READER.read(bytes(page), "a.html").tables())
                    .as(table.name())
                    .isEqualTo(twice);
        }
    }

    /** A project with its site and its builder, of which nobody said what it is to reach. */
    @Test
    void aProjectWithoutTargetsIsNoForm() throws Exception {
        String site = "项目名称\t东湖路改造\n建设地点\t东湖街道\n建设单位\t某区住建局\n总投资\t3200万元\n计划工期\t2025年3月至12月\n";
        assertThat(READER.read(site.getBytes(StandardCharsets.UTF_8), "a.txt").tables())
                .isEmpty();
        String targets = site + "年度目标\t改造道路3公里。\n";
        assertThat(READER.read(targets.getBytes(StandardCharsets.UTF_8), "a.txt")
                        .tables())
                .hasSize(1);
    }

    /** 指标名称 and 指标 head the columns of other tables too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号\t指标名称\t指标值\t单位\t检测方法\n1\t额定功率\t55\tkW\t型式试验\n2\t最大流量\t300\tm³/h\t现场检测\n",
                "指标\t分值\t得分\t评分说明\n出勤情况\t20\t19\t迟到一次\n工作质量\t50\t48\t差错两次\n合计\t100\t97\t\n",
                "沥青\t300吨\n碎石\t1200吨\n水泥\t80吨\n"
            })
    void aSpecificationAnAppraisalAndBareValuesAreNoForms(String table) throws Exception {
        assertThat(READER.read(table.getBytes(StandardCharsets.UTF_8), "a.txt").tables())
                .isEmpty();
    }

    /** A few of the tables, others for each case. */
    private static List<ForeignTable> some(ConformanceCase example) {
        int from = Math.floorMod(example.toString().hashCode(), EVERY);
        return IntStream.range(0, TABLES.size())
                .filter(i -> i % EVERY == from)
                .mapToObj(TABLES::get)
                .toList();
    }

    private static byte[] bytes(Document page) {
        page.outputSettings().prettyPrint(false);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static Document page(ConformanceCase example) throws IOException {
        return Jsoup.parse(
                example.source().toString().endsWith(".html")
                        ? Files.readString(example.source())
                        : new String(Formats.html(example.source()), StandardCharsets.UTF_8));
    }

    private static byte[] with(byte[] form, ForeignTable table) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            table.addTo(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void check(ConformanceCase example, ForeignTable table, ReadResult result) throws IOException {
        assertThat(result.tables()).as(table.name()).isEqualTo(example.model());
        List<String> told = new ArrayList<>(result.remarks().stream()
                .filter(remark -> remark.kind() == RemarkKind.OUTSIDE)
                .map(Remark::text)
                .toList());
        assertThat(told).as(table.name()).containsAll(table.words());
        Set<DocumentPlace> kept = result.origins().stream().map(Origin::place).collect(Collectors.toSet());
        assertThat(result.remarks().stream()
                        .filter(remark -> remark.kind() == RemarkKind.OUTSIDE)
                        .flatMap(remark -> remark.place().stream()))
                .as(table.name())
                .doesNotContainAnyElementsOf(kept);
    }
}
