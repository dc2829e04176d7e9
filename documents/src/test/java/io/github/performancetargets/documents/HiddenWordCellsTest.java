package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.Word97File.Merge;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of Word that its library, or a look at the page, overlooks: they are read like the others. */
class HiddenWordCellsTest {
    private static final DocumentReader READER = DocumentReader.create();
    private static final String[][] FORM = {
        {"项目名称", "公路养护", "", ""},
        {"一级指标", "二级指标", "三级指标", "指标值"},
        {"产出指标", "数量指标", "养护里程", "≥30公里"},
        {"产出指标", "质量指标", "验收合格率", "≥95%"},
    };

    private static byte[] form() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(FORM.length, 4);
            for (int r = 0; r < FORM.length; r++) {
                for (int c = 0; c < 4; c++) {
                    table.getRow(r).getCell(c).setText(FORM[r][c]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                String text = new String(part, StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(text).getBytes(StandardCharsets.UTF_8)
                                : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static List<String> names(ReadResult result) {
        return result.tables().stream()
                .map(PerformanceTargetTable::indicators)
                .flatMap(List::stream)
                .map(Indicator::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"w:tbl", "w:tr", "w:tc", "w:p", "w:r"})
    void whatStandsInControlsIsReadAsIfItStoodWithoutThem(String element) throws Exception {
        List<PerformanceTargetTable> plain = READER.read(form(), "a.docx").tables();
        byte[] controlled = changed(text -> text.replace(
                        "<" + element + ">",
                        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><" + element + ">")
                .replace("</" + element + ">", "</" + element + "></w:sdtContent></w:sdt>"));

        assertThat(plain).hasSize(1);
        assertThat(READER.read(controlled, "a.docx").tables()).isEqualTo(plain);
    }

    @Test
    void wordsOfACellThatGoesOnWithTheOneAboveAreRead() throws Exception {
        byte[] merged = changed(text -> {
            int at = text.lastIndexOf("<w:tc>", text.indexOf("验收合格率"));
            return text.substring(0, at) + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                    + text.substring(at + "<w:tc>".length()).replaceFirst("^<w:tcPr>.*?</w:tcPr>", "");
        });

        assertThat(names(READER.read(merged, "a.docx"))).containsExactly("养护里程", "验收合格率");
    }

    @Test
    void wordsOfACellThatGoesOnWithTheOneAboveAreReadFromWord97() throws Exception {
        List<List<Word97File.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < FORM.length; r++) {
            List<Word97File.Cell> row = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                Merge merge = c != 2 || r < 2 ? Merge.NONE : r == 2 ? Merge.FIRST_DOWN : Merge.DOWN;
                row.add(Word97File.Cell.of(c * Formats.COLUMN, (c + 1) * Formats.COLUMN, FORM[r][c])
                        .merged(merge));
            }
            rows.add(row);
        }
        byte[] merged = new Word97File().line("").table(rows).line("").bytes();

        assertThat(names(READER.read(merged, "a.doc"))).containsExactly("养护里程", "验收合格率");
    }

    /** What a heading says of one project of a list is not lost because it says nothing of another. */
    @Test
    void aHeadingThatOneProjectOfAListUsesIsNotLostByAnother() throws Exception {
        String list = """
                单位代码\t单位(专项)名称\t资金总额\t实施期绩效目标\t绩效指标
                \t\t\t\t一级指标\t二级指标\t三级指标\t指标值
                505006\t学生伙食费\t30.00\t\t产出指标\t数量指标\t补助学生\t168人
                \t住宿费\t\t\t产出指标\t数量指标\t住宿学生\t68人
                """;
        ReadResult result = READER.read(list.getBytes(StandardCharsets.UTF_8), "a.txt");

        List<DocumentPlace> lost = result.remarks().stream()
                .filter(remark -> remark.kind().isLoss())
                .map(remark -> remark.place().orElseThrow())
                .toList();
        assertThat(lost)
                .doesNotHaveDuplicates()
                .noneMatch(place -> result.origins().stream().map(Origin::place).anyMatch(place::equals));
    }

    /** A label that stood beside nothing heads the rows below it. */
    @Test
    void aLabelBesideNothingMayHeadWhatFollows() throws Exception {
        String form = """
                项目名称\t学前教育
                项目实施内容\t\t\t开始时间\t结束时间
                \t1、补助\t\t\t2022.1\t2022.12
                \t2、
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t补助人数\t≥170人
                """;
        ReadResult result = READER.read(form.getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThat(result.tables()).hasSize(1);
        assertThat(result.remarks()).extracting(Remark::kind).doesNotContain(RemarkKind.FAULT);
    }
}
