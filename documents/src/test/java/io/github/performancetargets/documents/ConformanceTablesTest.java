package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published tables read to the models that were written down for them, from every format. */
class ConformanceTablesTest {
    private static final DocumentReader READER = DocumentReader.create();

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#all")
    void readsToTheModelThatWasWrittenDown(ConformanceCase example) throws Exception {
        ReadResult result = READER.read(example.source());
        assertThat(example.of(result)).isEqualTo(example.model());
        if (example.table() < 0) {
            assertThat(ConformanceCase.lines(result.remarks())).isEqualTo(example.remarks());
        }
    }

    @Tag("every-format")
    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#texts")
    void readsToTheSameModelFromEveryFormatAndLosesNoCell(ConformanceCase example) throws Exception {
        List<String[]> lines = Formats.lines(example.source());
        ReadResult text = READER.read(example.source());
        Accounting.check(text, Formats.cells(lines, ""));
        check(text, READER.read(Formats.workbook(example.source(), false), "x.xlsx"), lines, Formats.SHEET);
        check(text, READER.read(Formats.workbook(example.source(), true), "x.xls"), lines, Formats.SHEET);
        check(text, READER.read(Formats.word(example.source()), "x.docx"), lines, "T1");
        check(text, READER.read(Formats.word97(example.source()), "x.doc"), lines, "T1");
        check(text, READER.read(Formats.html(example.source()), "x.html"), lines, "T1");
        check(text, READER.read(Formats.csv(example.source()), "x.csv"), lines, "");
    }

    private static void check(ReadResult text, ReadResult other, List<String[]> lines, String part) {
        assertThat(other.tables()).as(part).isEqualTo(text.tables());
        Accounting.check(other, Formats.cells(lines, part));
    }

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#pages")
    void losesNoCellOfAPage(ConformanceCase example) throws Exception {
        Accounting.check(READER.read(example.source()), PageCells.of(example.source()));
    }

    @Tag("every-format")
    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#pages")
    void readsAPageToTheSameModelAsExcelAndWord(ConformanceCase example) throws Exception {
        PageFormats formats = PageFormats.of(example.source());
        assertThat(READER.read(formats.workbook(), "x.xlsx").tables())
                .as("xlsx")
                .isEqualTo(example.model());
        assertThat(READER.read(formats.word(), "x.docx").tables()).as("docx").isEqualTo(example.model());
        assertThat(READER.read(formats.word97(), "x.doc").tables()).as("doc").isEqualTo(example.model());
    }
}
