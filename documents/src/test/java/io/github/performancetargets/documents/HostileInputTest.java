package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile documents: one clear exception each, or a remark; never an Error, never half a result. */
class HostileInputTest {
    private static final DocumentReader READER = DocumentReader.create();

    private static UnreadableDocumentException refused(DocumentReader reader, byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(bytes, name));
    }

    private static Problem problem(byte[] bytes, String name) {
        return refused(READER, bytes, name).problem();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form() throws IOException {
        return Formats.workbook(Conformance.file("forms/pingluo-justice-2021.txt"), false);
    }

    @Test
    void refusesTypesItCannotReadByName() {
        assertThat(problem(ascii("{\\rtf1 }"), "a.rtf")).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem(new byte[] {1, 0, 2, 0}, "a.txt")).isEqualTo(Problem.UNSUPPORTED);
        UnreadableDocumentException rtf = refused(READER, ascii("{\\rtf1 }"), "a.rtf");
        assertThat(rtf.message(Locale.CHINESE))
                .contains("a.rtf", "不支持", "另存为 xlsx 或 docx", "RTF")
                .doesNotContain("\n");
        assertThat(rtf.message(Locale.ENGLISH)).contains("a.rtf", "expected", "save it as xlsx or docx, found RTF");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class, () -> READER.read(Path.of("no-such-file.xlsx")))
                        .problem())
                .isEqualTo(Problem.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 500, 3000})
    void refusesTruncatedWorkbooks(int length) throws Exception {
        assertThat(problem(Arrays.copyOf(form(), length), "a.xlsx")).isIn(Problem.BROKEN, Problem.UNSUPPORTED);
        byte[] old = Formats.workbook(Conformance.file("forms/pingluo-justice-2021.txt"), true);
        assertThat(problem(Arrays.copyOf(old, length), "a.xls")).isIn(Problem.BROKEN, Problem.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "项目名称,\"普法\"经费                        | line 1",
                "项目名称,普法经费\\n年度目标,\"保障\\n调解     | line 2",
                "年度目标,\"保障\\n调解\"\\n\"普法\" 经费,12 | line 3"
            })
    void saysWhereAQuotationMarkHasNoPair(String text, String where) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        UnreadableDocumentException refused = refused(READER, bytes, "a.csv");

        assertThat(refused.problem()).isEqualTo(Problem.QUOTATION);
        assertThat(refused.found()).isEqualTo(where);
        assertThat(refused.message(Locale.ENGLISH))
                .isEqualTo("a.csv: expected a csv cell that begins with a quotation mark to end with one,"
                        + " with those inside it doubled, found " + where);
    }

    @Test
    void survivesFlippedBytes() throws Exception {
        byte[] form = form();
        for (int i = 0; i < 25; i++) {
            byte[] bytes = form.clone();
            bytes[(i * 7919) % bytes.length] ^= 0x5A;
            try {
                READER.read(bytes, "a.xlsx");
            } catch (UnreadableDocumentException e) {
                assertThat(e.problem()).isNotNull();
            }
        }
    }

    @Test
    void refusesPasswords() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(form());
            }
            files.writeFilesystem(out);
        }
        assertThat(problem(out.toByteArray(), "a.xlsx")).isEqualTo(Problem.PASSWORD);
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(problem(old.toByteArray(), "a.xls")).isEqualTo(Problem.PASSWORD);
    }

    @Test
    void stopsZipBombs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 20; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        DocumentReader reader = READER.withMaxBytes(1_000_000, 10_000_000);
        assertThat(refused(reader, out.toByteArray(), "a.xlsx").problem()).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void refusesExternalEntities() throws Exception {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", xxe);
        }
        assertThat(problem(out.toByteArray(), "a.docx")).isEqualTo(Problem.BROKEN);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(ascii(text));
        zip.closeEntry();
    }

    @Test
    void holdsSheetsToTheLimits() throws Exception {
        DocumentReader small = READER.withMaxSheet(10, 5);
        assertThat(refused(small, form(), "a.xlsx").found()).isEqualTo("rows > 10 (withMaxSheet)");
        assertThat(refused(READER.withMaxContent(1, 20, 1_000), form(), "a.xlsx")
                        .found())
                .isEqualTo("cells > 20 (withMaxContent)");
        assertThat(refused(READER.withMaxContent(1, 2_000, 10), form(), "a.xlsx")
                        .found())
                .isEqualTo("characters in a cell > 10 (withMaxContent)");
        assertThat(refused(READER.withMaxBytes(10, 10), form(), "a.xlsx").problem())
                .isEqualTo(Problem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesOfATextAndNotItsLastBreak(String lineBreak) throws Exception {
        String text = String.join(lineBreak, Collections.nCopies(10, "年度目标\t巡查"));
        DocumentReader small = READER.withMaxSheet(10, 5);
        assertThat(small.read(ascii(text + lineBreak), "a.txt").remarks())
                .hasSameSizeAs(small.read(ascii(text), "a.txt").remarks());
        assertThat(refused(small, ascii(text + lineBreak + "巡查"), "a.txt").found())
                .isEqualTo("rows > 10 (withMaxSheet)");
    }

    @Test
    void readsDeeplyNestedPages() throws Exception {
        String nested = "<html>" + "<table><tr><td>".repeat(3_000) + "x";
        UnreadableDocumentException refused = refused(READER, ascii(nested), "a.html");
        if (refused == null) {
            assertThat(READER.read(ascii(nested), "a.html").tables()).isEmpty();
        } else {
            assertThat(refused.problem()).isIn(Problem.TOO_LARGE, Problem.BROKEN);
        }
        String spans = "<html><table>" + "<tr><td rowspan=65534 colspan=1000>x</td></tr>".repeat(50) + "</table>";
        assertThat(refused(READER, ascii(spans), "a.html").problem()).isEqualTo(Problem.TOO_LARGE);
    }

    /** More rates than the symbol of a unit holds. */
    @Test
    void readsAValueThatNoUnitHoldsAsTextAndTheOthersAsEver() throws Exception {
        String rates = "每次".repeat(13) + "1人";
        String form = "项目名称\t公路养护\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t里程\t" + rates + "\n\t质量指标\t合格率\t≥90%\n";
        assertThat(READER.read(form.getBytes(StandardCharsets.UTF_8), "a.txt")
                        .tables()
                        .get(0)
                        .indicators())
                .extracting(
                        indicator -> indicator.value().orElseThrow().obstacle().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void readsByContentWhereTheNameIsWrong() throws Exception {
        ReadResult result = READER.read(form(), "a.txt");
        assertThat(result.tables()).hasSize(3);
        assertThat(result.remarks()).extracting(Remark::kind).contains(RemarkKind.MISNAMED);
        byte[] page = Formats.html(Conformance.file("corpus/tables/21_qingjian_guoyuanlu_partial.txt"));
        assertThat(READER.read(page, "export.xls").tables()).hasSize(1);
    }

    @Test
    void takesFormulasAsTheResultsStoredWithThemAndReadsHiddenSheets() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("a");
            sheet.createRow(0).createCell(0).setCellValue("项目名称");
            sheet.getRow(0).createCell(1).setCellFormula("\"a\"&\"b\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("b").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        ReadResult result = READER.read(out.toByteArray(), "a.xlsx");
        assertThat(result.tables().get(0).project().orElseThrow().name()).isEqualTo("ab");
        assertThat(result.remarks())
                .extracting(Remark::kind)
                .containsExactlyInAnyOrder(RemarkKind.FORMULA, RemarkKind.HIDDEN, RemarkKind.OUTSIDE);
    }
}
