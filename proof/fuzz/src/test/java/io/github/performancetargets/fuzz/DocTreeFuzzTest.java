package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.documents.Word97File;
import io.github.performancetargets.documents.Word97File.Cell;
import io.github.performancetargets.documents.Word97File.Merge;
import io.github.performancetargets.fuzz.OfficeLaws.Words;
import io.github.performancetargets.fuzz.SeedForm.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Documents of Word 97 that were changed by one who knows what a table is: rows and cells taken away, twice, elsewhere, merged and
 * torn, of other widths, within each other. Each cell with words is kept or told.
 */
class DocTreeFuzzTest {
    private static final int WIDTH = 700;
    private static final int MOST = 20;
    private static final int ROWS = 120;
    private static final int COLUMNS = 40;
    private static final List<Merge> MERGES = List.of(Merge.values());
    private static final List<String> TEXTS = List.of(
            "", " ", "指标值", "三级指标", "≥90%", "数量指标", "效益指标", "项目名称", "其他资金", "（万元）", "1.", "/", "合计", "注：", "甲\n乙");

    @FuzzTest(maxDuration = "30m")
    void isReadOrRefusedAndNoCellIsLost(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        List<SeedForm> forms = SeedForm.all();
        List<List<Cell>> rows = rows(forms.get(next.below(forms.size())));
        boolean later = next.below(2) == 1;
        while (next.hasMore() && !rows.isEmpty() && rows.size() < ROWS) {
            change(rows, next);
            rows.removeIf(List::isEmpty);
        }
        Word97File file = new Word97File().line("");
        byte[] bytes = (later ? file.tableWithLaterMerges(rows) : file.table(rows))
                .line("")
                .bytes();
        try {
            OfficeLaws.check(bytes, "fuzz.doc", Optional.of(words(rows)));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(HexFormat.of().formatHex(choices) + ": " + rows, e);
        }
    }

    private static List<List<Cell>> rows(SeedForm form) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < form.rows(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (Box box : form.row(row)) {
                Merge down = box.row() == row ? Merge.FIRST_DOWN : Merge.DOWN;
                cells.add(Cell.of(
                                box.column() * WIDTH,
                                (box.column() + box.columns()) * WIDTH,
                                box.row() == row ? box.text() : "")
                        .merged(box.rows() > 1 ? down : Merge.NONE));
            }
            rows.add(cells);
        }
        rows.removeIf(row -> row.isEmpty() || row.size() > COLUMNS);
        return rows;
    }

    private static void change(List<List<Cell>> rows, Choices next) {
        int r = next.below(rows.size());
        List<Cell> row = rows.get(r);
        int c = next.below(row.size());
        Cell cell = row.get(c);
        List<Cell> others = rows.get(next.below(rows.size()));
        Cell other = others.get(next.below(others.size()));
        switch (next.below(10)) {
            case 0 -> row.remove(c);
            case 1 -> row.set(c, with(cell, TEXTS.get(next.below(TEXTS.size()))));
            case 2 -> row.set(c, with(cell, other.text()));
            case 3 -> row.set(c, cell.merged(MERGES.get(next.below(MERGES.size()))));
            case 4 -> rows.remove(r);
            case 5 -> {
                for (int i = next.below(MOST); i > 0; i--) {
                    rows.add(r, new ArrayList<>(row));
                }
            }
            case 6 -> rows.add(r, new ArrayList<>(others));
            case 7 ->
                row.set(
                        c,
                        new Cell(cell.left(), cell.right(), cell.merge(), cell.text(), List.of(List.copyOf(others))));
            case 8 ->
                row.set(
                        c,
                        new Cell(
                                cell.left() + 50 * next.below(9),
                                cell.right(),
                                cell.merge(),
                                cell.text(),
                                cell.nested()));
            default -> tear(row, c);
        }
        if (row.size() > COLUMNS) {
            row.subList(COLUMNS, row.size()).clear();
        }
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(cell.left(), cell.right(), cell.merge(), text, cell.nested());
    }

    private static void tear(List<Cell> row, int c) {
        Cell cell = row.get(c);
        int half = cell.text().length() / 2;
        int middle = (cell.left() + cell.right()) / 2;
        row.set(c, new Cell(cell.left(), middle, cell.merge(), cell.text().substring(0, half), cell.nested()));
        row.add(c + 1, new Cell(middle, cell.right(), cell.merge(), cell.text().substring(half), List.of()));
    }

    /** What is merged with the cell to its left stands in it, as it does in Word. */
    private static Words words(List<List<Cell>> rows) {
        List<String> cells = new ArrayList<>();
        int joined = 0;
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                Words nested = words(cell.nested());
                joined += nested.doubtful();
                if (!OfficeLaws.isBlank(cell.text())) {
                    if (cell.merge() == Merge.ACROSS) {
                        joined++;
                    } else {
                        cells.add(cell.text());
                    }
                }
                cells.addAll(nested.cells());
            }
        }
        return new Words(cells, joined);
    }
}
