package io.github.performancetargets.documents.join;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.grid.SheetPart;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 并排表 Forms that stand beside each other in one sheet: a row that names a project, and beside it another one with the same label, over
 * one row that heads the indicators of each. What stands above them, such as title and year, is that of all.
 */
final class SideBySide {
    private SideBySide() {}

    /** The sheets that hold one form beside no other; the sheet itself where none stands beside another. */
    static List<Sheet> of(Sheet sheet) {
        for (int row = 0; row < sheet.rows(); row++) {
            List<Integer> starts = starts(sheet.row(row));
            if (starts.size() > 1) {
                return areForms(sheet, row, starts) ? parts(sheet, row, starts) : List.of(sheet);
            }
        }
        return List.of(sheet);
    }

    /** Where the labels of projects stand in a row; empty where it names none, or names them differently. */
    private static List<Integer> starts(List<Cell> cells) {
        List<Integer> starts = new ArrayList<>();
        Optional<FieldLabel> named = Optional.empty();
        for (Cell cell : cells) {
            Optional<FieldLabel> name = name(cell);
            if (name.isPresent() && named.isPresent() && !named.equals(name)) {
                return List.of();
            }
            name.ifPresent(n -> starts.add(cell.column()));
            named = named.or(() -> name);
        }
        return starts;
    }

    private static Optional<FieldLabel> name(Cell cell) {
        Label label = cell.label();
        return label.field()
                .or(() -> FieldLabel.ofShort(label.key()))
                .or(() -> InlineFields.of(cell.text()).stream()
                        .map(InlineFields.Field::meaning)
                        .findFirst())
                .filter(f -> f == FieldLabel.PROJECT_NAME || f == FieldLabel.DEPARTMENT);
    }

    /** Whether a row below the names heads the indicators of each, and no cell from one to the other reaches across. */
    private static boolean areForms(Sheet sheet, int names, List<Integer> starts) {
        for (int row = names; row < sheet.rows(); row++) {
            for (int start : starts.subList(1, starts.size())) {
                if (sheet.at(row, start).filter(c -> c.column() < start).isPresent()) {
                    return false;
                }
            }
            if (headsAll(sheet.row(row), starts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean headsAll(List<Cell> cells, List<Integer> starts) {
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            List<Cell> part = cells.stream()
                    .filter(c -> c.column() >= from && c.column() < to)
                    .toList();
            if (part.isEmpty() || !HeaderRows.isNamed(part)) {
                return false;
            }
        }
        return true;
    }

    private static List<Sheet> parts(Sheet sheet, int names, List<Integer> starts) {
        List<Sheet> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sheet.width();
            parts.add(SheetPart.of(sheet, names, from, to, i == 0 ? sheet.flow() : Sheet.Flow.APART));
        }
        return parts;
    }
}
