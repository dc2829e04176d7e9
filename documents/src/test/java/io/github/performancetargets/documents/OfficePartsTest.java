package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Parts of Office files that a library reads wrongly, or would use up the memory for. */
class OfficePartsTest {
    private static final DocumentReader READER = DocumentReader.create();

    private static byte[] workbook(String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("a").createRow(0);
            for (int i = 0; i < words.length; i++) {
                row.createCell(i).setCellValue(words[i]);
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** The same file with the text of its first sheet changed. */
    private static byte[] changed(byte[] file, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean sheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                String text = new String(part, StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(sheet ? change.apply(text).getBytes(StandardCharsets.UTF_8) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static UnreadableDocumentException refused(DocumentReader reader, byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(bytes, "a.xlsx"));
    }

    @Test
    void aNumberOfASharedTextThatIsNotThereIsNoBlankCell() throws Exception {
        byte[] sound = workbook("项目名称", "公路养护");
        assertThat(READER.read(sound, "a.xlsx").tables()).hasSize(1);
        byte[] broken = changed(sound, sheet -> sheet.replace("<v>1</v>", "<v>17</v>"));
        assertThat(refused(READER, broken).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void twoCellsOfOnePlaceAreNoCellLess() throws Exception {
        byte[] sound = workbook("项目名称", "公路养护");
        byte[] twice = changed(sound, sheet -> sheet.replace("r=\"B1\"", "r=\"A1\""));
        assertThat(refused(READER, twice).problem()).isEqualTo(Problem.BROKEN);
        byte[] rows = changed(sound, sheet -> sheet.replace("</row>", "</row><row r=\"1\"><c r=\"A1\"/></row>"));
        assertThat(refused(READER, rows).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void blankCellsAreCountedBeforeTheyAreMade() throws Exception {
        // no library could read this sheet: it is counted before one tries
        byte[] broken =
                changed(workbook("项目名称"), sheet -> sheet.replace("</row>", "<x:c r=\"B1\" s=\"1\"/>".repeat(300)));
        DocumentReader small = READER.withMaxContent(10, 200, 1_000);
        assertThat(refused(small, broken).found()).isEqualTo("cells > 200 (withMaxContent)");
        assertThat(refused(READER, broken).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void aDocumentOfBlankFormsIsCompressedWellAndNotDamaged() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < 10; i++) {
                document.createTable(60, 8);
                document.createParagraph();
            }
            document.createTable(1, 2).getRow(0).getCell(0).setText("项目名称");
            document.getTables().get(10).getRow(0).getCell(1).setText("公路养护");
            document.write(out);
        }
        assertThat(READER.read(out.toByteArray(), "a.docx").tables())
                .singleElement()
                .satisfies(table ->
                        assertThat(table.project().orElseThrow().name()).isEqualTo("公路养护"));
    }
}
