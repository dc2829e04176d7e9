package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.bind.TableEngine;
import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.HtmlGrid;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.TextGrid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine alone, without the reader around it, reads the cases as they were written down and loses no cell. */
class TableEngineCasesTest {
    private static final GridLimits LIMITS = new GridLimits(100_000, 1_000, 1_000_000, 100_000, 2_000, 1_000);

    private static TableEngine read(Path source) throws Exception {
        SheetBuilder sheets = new SheetBuilder(LIMITS);
        if (source.toString().endsWith(".html")) {
            HtmlGrid.read(Files.readString(source), sheets);
        } else {
            TextGrid.tabs(Files.readString(source), sheets);
        }
        return TableEngine.read(sheets.sheets());
    }

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#all")
    void readsToTheModelThatWasWrittenDown(ConformanceCase example) throws Exception {
        TableEngine engine = read(example.source());
        ReadResult result = new ReadResult(engine.tables(), engine.remarks(), engine.origins());
        assertThat(example.of(result)).isEqualTo(example.model());
        if (example.table() < 0) {
            assertThat(ConformanceCase.lines(result.remarks())).isEqualTo(example.remarks());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#pages")
    void losesNoCellOfAPage(ConformanceCase example) throws Exception {
        TableEngine engine = read(example.source());
        ReadResult result = new ReadResult(engine.tables(), engine.remarks(), engine.origins());
        Accounting.check(result, PageCells.of(example.source()));
    }

    @ParameterizedTest
    @MethodSource("io.github.performancetargets.documents.ConformanceCase#texts")
    void losesNoCellOfAText(ConformanceCase example) throws Exception {
        TableEngine engine = read(example.source());
        ReadResult result = new ReadResult(engine.tables(), engine.remarks(), engine.origins());
        List<String[]> lines = Formats.lines(example.source());
        Accounting.check(result, Formats.cells(lines, ""));
    }
}
