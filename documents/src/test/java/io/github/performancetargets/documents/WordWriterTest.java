package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document is one that Word accepts, looks like the form, and reads back as html and xlsx do. */
class WordWriterTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final DocumentReader READER = DocumentReader.create();

    static byte[] written(List<PerformanceTargetTable> tables) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.create().write(tables, out);
        return out.toByteArray();
    }

    private static byte[] checked(List<PerformanceTargetTable> tables, Locale locale) throws Exception {
        TableValidator review = TableValidator.review(EditionRegistry.builtIn());
        List<CheckedTable> checked = new ArrayList<>();
        tables.forEach(table -> checked.add(new CheckedTable(table, review.validate(table))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.create().writeChecked(checked, locale, out);
        return out.toByteArray();
    }

    private static XWPFDocument opened(byte[] bytes) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<PerformanceTargetTable> county() throws Exception {
        return READER.read(Conformance.file("forms/pingluo-justice-2021.txt")).tables();
    }

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#all")
    void allFormatsReadBackAsTheSameTables(ConformanceCase example) throws Exception {
        List<PerformanceTargetTable> tables = READER.read(example.source()).tables();
        byte[] page = HtmlWriter.create().write(tables).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.create().write(tables, workbook);
        List<PerformanceTargetTable> fromPage = READER.read(page, "a.html").tables();
        assertThat(READER.read(workbook.toByteArray(), "a.xlsx").tables())
                .as("xlsx")
                .isEqualTo(fromPage);
        assertThat(READER.read(written(tables), "a.docx").tables()).as("docx").isEqualTo(fromPage);
        assertThat(READER.read(checked(tables, CHINESE), "a.docx").tables())
                .as("with findings")
                .isEqualTo(fromPage);
    }

    @Test
    void theSchemaOfWordAcceptsIt() throws Exception {
        for (String name : Conformance.DOCUMENTS) {
            List<PerformanceTargetTable> tables =
                    READER.read(Conformance.file(name)).tables();
            try (XWPFDocument document = opened(checked(tables, CHINESE))) {
                Schema.accepts(document);
                assertThat(document.getTables()).hasSameSizeAs(tables);
            }
        }
    }

    @Test
    void everyFindingIsACommentAtItsCell() throws Exception {
        try (XWPFDocument document = opened(checked(county(), CHINESE))) {
            List<String> comments = new ArrayList<>();
            for (XWPFComment comment : document.getDocComments().getComments()) {
                assertThat(comment.getAuthor()).isEqualTo("审核意见");
                comments.add(comment.getText());
            }
            // ten findings, and a verdict for each form
            assertThat(comments)
                    .hasSize(13)
                    .filteredOn(text -> text.startsWith("完整；"))
                    .hasSize(3);
            XWPFTableCell cell = document.getTables().get(1).getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(c -> c.getText().contains("每次 1000 元-35000 元"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cell.getColor()).isEqualTo("FDF0D5");
            var paragraph = cell.getParagraphs().get(0).getCTP();
            assertThat(paragraph.sizeOfCommentRangeStartArray()).isEqualTo(1);
            String id = paragraph.getCommentRangeStartArray(0).getId().toString();
            assertThat(document.getDocComments().getComments().stream()
                            .filter(c -> c.getId().equals(id))
                            .map(XWPFComment::getText))
                    .singleElement()
                    .asString()
                    .contains("警告", "review/range-too-wide", "上下限相差 35 倍");
        }
    }

    @Test
    void aTableWithoutAnythingHasItsFindingsToo() throws Exception {
        PerformanceTargetTable empty = PerformanceTargetTable.builder().build();
        try (XWPFDocument document = opened(checked(List.of(empty), CHINESE))) {
            assertThat(document.getDocComments().getComments()).hasSizeGreaterThan(1);
        }
        assertThat(READER.read(written(List.of()), "a.docx").tables()).isEmpty();
    }

    @Test
    void whatNoDocumentHoldsIsReplacedAndMarkupStaysText() throws Exception {
        PerformanceTargetTable table = WorkbookWriterTest.named("甲\u0000乙\uD842丙<w:t>&amp;  丁");
        try (XWPFDocument document = opened(written(List.of(table)))) {
            assertThat(document.getTables().get(0).getText()).contains("甲 乙\uFFFD丙<w:t>&amp;  丁");
        }
    }
}
