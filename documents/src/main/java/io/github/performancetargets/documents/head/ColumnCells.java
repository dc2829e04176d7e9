package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 栏下各格 What stands below the headings of columns, and what it looks like. */
final class ColumnCells {
    private static final int MOST_ROWS = 40;
    private static final int LONGEST_VALUE = 24;
    private static final int LONGEST_UNIT = 8;

    private final Sheet sheet;
    private final List<Integer> rows;

    ColumnCells(Sheet sheet, List<Integer> rows) {
        this.sheet = sheet;
        this.rows = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /** The cells of a column, from top to bottom. */
    List<Cell> of(Column column) {
        return rows.stream()
                .flatMap(r -> sheet.row(r).stream())
                .filter(c -> column.covers(c.column()))
                .toList();
    }

    Optional<Cell> first(Column column) {
        return rows.stream()
                .flatMap(r -> sheet.at(r, column.start()).stream())
                .filter(c -> !c.isBlank())
                .findFirst();
    }

    /** The places of a column in which cells begin, from left to right. */
    List<Integer> places(Column column) {
        return of(column).stream().map(Cell::column).distinct().sorted().toList();
    }

    /** Whether a second tier of the taxonomy begins in a place. */
    boolean holdsDimension(int place) {
        return rows.stream()
                .flatMap(r -> sheet.at(r, place).stream())
                .anyMatch(c -> c.column() == place && c.label().isDimension() && !c.isBlank());
    }

    /** Whether tiers stand alone in their rows in a column, and beside values what is none: an outline. */
    boolean holdsOutline(Column column) {
        int tiers = 0;
        int items = 0;
        for (int row : rows) {
            List<Cell> cells = sheet.row(row);
            Cell first = cells.get(0);
            boolean tier = first.label().isCategory() || first.label().isDimension();
            if (column.covers(first.column())) {
                tiers += tier && cells.size() == 1 ? 1 : 0;
                items += !tier && cells.size() > 1 ? 1 : 0;
                if (tier != (cells.size() == 1)) {
                    return false;
                }
            }
        }
        return tiers > 1 && items > 0;
    }

    /** How many cells are of a kind. */
    static long count(List<Cell> cells, Predicate<Label> kind) {
        return cells.stream().map(Cell::label).filter(kind).count();
    }

    /** Whether most cells are words, and hardly any of them says what another one says. */
    boolean holdsNames(Column column) {
        List<Cell> cells = of(column).stream()
                .filter(c -> !CellShape.isBlankItem(c.label()))
                .toList();
        long words = cells.stream()
                .filter(c -> !CellShape.isNumeric(c.text())
                        && !CellShape.isOperator(c.text())
                        && !(c.label().looksLikeTier() && c.label().isDimension()))
                .count();
        long distinct = cells.stream().map(Cell::text).distinct().count();
        return !cells.isEmpty() && 2 * words > cells.size() && 4 * distinct >= 3L * cells.size();
    }

    /** Whether nearly all cells are numbers or short, and one of them is a number. */
    boolean holdsValues(Column column) {
        List<Cell> cells = of(column);
        long values = cells.stream()
                .filter(c -> CellShape.isNumeric(c.text()) || c.text().length() <= LONGEST_VALUE)
                .count();
        return !cells.isEmpty()
                && 4 * values >= 3L * cells.size()
                && cells.stream().anyMatch(c -> CellShape.isNumeric(c.text()));
    }

    /** Whether most cells are numbers, with an operator, a unit or neither. */
    boolean holdsNumbers(Column column) {
        List<Cell> cells = of(column);
        return 2 * cells.stream().filter(c -> CellShape.isNumeric(c.text())).count() > cells.size();
    }

    /** Whether numbers have operators or units, which points have not. */
    boolean isMeasured(Column column) {
        List<Cell> numbers =
                of(column).stream().filter(c -> CellShape.isNumeric(c.text())).toList();
        long measured = numbers.stream()
                .filter(c -> MoneyText.number(c.text()).isEmpty())
                .count();
        return 2 * measured > numbers.size();
    }

    /** Whether most numbers lack a unit behind them. */
    boolean lacksUnits(Column column) {
        List<Cell> numbers =
                of(column).stream().filter(c -> CellShape.isNumeric(c.text())).toList();
        long bare = numbers.stream()
                .filter(c -> CellShape.hasDigit(c.text().substring(c.text().length() - 1)))
                .count();
        return 2 * bare > numbers.size();
    }

    /** Whether all that is said are operators: =, 不低于. */
    boolean holdsOperators(Column column) {
        return all(column, CellShape::isOperator);
    }

    /** Whether all that is said are units: 个, %. */
    boolean holdsUnits(Column column) {
        return all(
                column,
                text -> text.length() <= LONGEST_UNIT
                        && !CellShape.hasDigit(text)
                        && StatedTarget.read("1" + text).target() instanceof Bound bound
                        && bound.unit().filter(u -> u.isKnown()).isPresent());
    }

    /** Whether all that is said are operators, or units. */
    boolean holdsParts(Column column) {
        return holdsOperators(column) || holdsUnits(column);
    }

    /** Whether all that is said are times: 2023年12月, 年底前. */
    boolean holdsTimes(Column column) {
        return all(column, text -> StatedTarget.read(text).target() instanceof Deadline);
    }

    private boolean all(Column column, Predicate<String> kind) {
        boolean one = false;
        for (Cell cell : of(column)) {
            if (!LabelWords.isFiller(cell.text())) {
                if (!kind.test(cell.text())) {
                    return false;
                }
                one = true;
            }
        }
        return one;
    }
}
