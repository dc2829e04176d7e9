package io.github.performancetargets.documents.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.CellSheet;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fault of ours, made here by two cells in one place, which no document has: the engine finds that one of them is lost and
 * the other kept, and throws. It costs the row that it happens in and nothing else.
 */
class OwnFaultTest {
    private static final String FORM = """
            项目名称|普法宣传
            主管部门|县司法局
            主管部门|县财政局
            实施单位|县普法办
            年度总体目标|开展普法宣传
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|宣传场次|≥10场
            产出指标|质量指标|宣传覆盖率|≥90%
            效益指标|社会效益指标|知晓率|≥80%
            """;

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void aFaultInOneIndicatorCostsNoOtherIndicatorAndNoOtherTable(int row) {
        List<List<Cell>> broken = rows("T1");
        broken.set(row, twice(broken.get(row)));
        TableEngine read = read(broken);

        assertThat(read.tables().get(0).indicators()).hasSize(2);
        assertThat(read.tables().get(0).project()).isEqualTo(sound().project());
        assertThat(faults(read))
                .isNotEmpty()
                .allMatch(remark -> remark.place().orElseThrow().row() == row + 1);
        assertThat(read.tables().get(1)).isEqualTo(sound());
    }

    @Test
    void aFaultInOneFieldCostsNoOtherFieldAndNoOtherTable() {
        List<List<Cell>> broken = rows("T1");
        // the second name of the department contradicts the first and is lost
        broken.set(3, at(broken.get(2).get(1), broken.get(3)));
        TableEngine read = read(broken);

        assertThat(read.tables().get(0).indicators()).isEqualTo(sound().indicators());
        assertThat(read.tables().get(0).goals()).isEqualTo(sound().goals());
        assertThat(read.tables().get(0).project().orElseThrow().implementingOrganization())
                .isEmpty();
        assertThat(read.tables().get(1)).isEqualTo(sound());
    }

    @Test
    void theRemarkSaysHowTheLibraryFailed() {
        List<List<Cell>> broken = rows("T1");
        broken.set(6, twice(broken.get(6)));
        Remark remark = faults(read(broken)).get(0);

        assertThat(remark.kind().isLoss()).isTrue();
        assertThat(remark.detail()).isEqualTo("IllegalStateException");
    }

    private static TableEngine read(List<List<Cell>> broken) {
        TableEngine read = TableEngine.read(List.of(CellSheet.of("T1", broken), CellSheet.of("T2", rows("T2"))));
        assertThat(read.tables()).hasSize(2);
        return read;
    }

    private static PerformanceTargetTable sound() {
        return TableEngine.read(List.of(CellSheet.of("T2", rows("T2"))))
                .tables()
                .get(0);
    }

    private static List<Remark> faults(TableEngine read) {
        return read.remarks().stream()
                .filter(remark -> remark.kind() == RemarkKind.FAULT)
                .toList();
    }

    // a tier that is a filler, and is lost, in the place of the name, which is kept
    private static List<Cell> twice(List<Cell> row) {
        List<Cell> cells = new ArrayList<>(row);
        cells.set(0, cell("……", row.get(0), row.get(2).places()));
        return cells;
    }

    // the row with its last cell in the place of another
    private static List<Cell> at(Cell other, List<Cell> row) {
        List<Cell> cells = new ArrayList<>(row);
        Cell last = cells.remove(cells.size() - 1);
        cells.add(cell(last.text(), last, other.places()));
        return cells;
    }

    private static Cell cell(String words, Cell where, List<DocumentPlace> places) {
        return new Cell(Label.of(words), where.row(), where.column(), 1, 1, places);
    }

    private static List<List<Cell>> rows(String part) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : FORM.lines().toList()) {
            List<Cell> cells = new ArrayList<>();
            for (String words : Arrays.asList(line.split("\\|", -1))) {
                DocumentPlace place = new DocumentPlace(part, rows.size() + 1, cells.size() + 1);
                cells.add(new Cell(Label.of(words), rows.size(), cells.size(), 1, 1, List.of(place)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
