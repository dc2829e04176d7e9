package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.IndicatorRegion;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** 拆分 Cuts a form into several tables, or repeats its header as on a new page. */
final class Cuts {
    private static final int FEWEST_ROWS = 4;

    private Cuts() {}

    private static FormGrid grid(BaseForm form) {
        return form.document().tables().get(0);
    }

    private static Optional<Made> made(BaseForm form, List<Block> instead) {
        return Optional.of(Made.same(form, form.document().withTable(instead)));
    }

    static Optional<Made> headApart(BaseForm form, BaseForm next, Random random) {
        return above(form)
                .flatMap(top -> made(
                        form,
                        List.of(
                                new Block.Table(grid(form).slice(0, top)),
                                Block.Line.BLANK,
                                new Block.Table(grid(form).slice(top, grid(form).height())))));
    }

    static Optional<Made> headApartWithHeading(BaseForm form, BaseForm next, Random random) {
        return above(form)
                .flatMap(top -> made(
                        form,
                        List.of(
                                new Block.Table(grid(form).slice(0, top)),
                                new Block.Line("二、绩效指标"),
                                new Block.Table(grid(form).slice(top, grid(form).height())))));
    }

    static Optional<Made> nested(BaseForm form, BaseForm next, Random random) {
        return above(form).flatMap(top -> {
            FormGrid head = grid(form).slice(0, top);
            FormCell holder = new FormCell(
                    0,
                    0,
                    1,
                    Math.max(1, head.width()),
                    "",
                    Optional.of(grid(form).slice(top, grid(form).height())));
            return made(form, List.of(new Block.Table(head.above(new FormGrid(1, List.of(holder))))));
        });
    }

    /** The row above which the indicators can be cut off, where there is a head with fields above it. */
    private static Optional<Integer> above(BaseForm form) {
        return IndicatorRegion.of(form)
                .map(IndicatorRegion::top)
                .filter(top -> grid(form).canBeCutAbove(top)
                        && grid(form).slice(0, top).cells().stream()
                                .anyMatch(cell -> cell.column() > 0 && !cell.isBlank()));
    }

    static Optional<Made> headerAgain(BaseForm form, BaseForm next, Random random) {
        return again(form, true);
    }

    static Optional<Made> headerAgainTiersOnce(BaseForm form, BaseForm next, Random random) {
        return again(form, false);
    }

    private static Optional<Made> again(BaseForm form, boolean tiersAgain) {
        return IndicatorRegion.of(form)
                .filter(region -> region.rows().size() >= FEWEST_ROWS)
                .flatMap(region -> {
                    int at = middle(region);
                    int more = region.first() - region.top();
                    List<FormCell> cells = new ArrayList<>();
                    for (FormCell cell : grid(form).cells()) {
                        if (cell.row() < region.first() && cell.bottom() > at) {
                            cells.add(cell.inRows(cell.row(), cell.rows() + more));
                        } else if (cell.row() < at) {
                            addUpper(cell, at, cells);
                            addLower(cell, at, at + more, tiersAgain, cells);
                        } else {
                            cells.add(cell.inRows(cell.row() + more, cell.rows()));
                        }
                        if (region.isHeader(cell)) {
                            cells.add(cell.inRows(cell.row() - region.top() + at, cell.rows()));
                        }
                    }
                    FormGrid longer = new FormGrid(grid(form).height() + more, cells);
                    return made(form, List.of(new Block.Table(longer)));
                });
    }

    /** The page breaks between two indicators: the rest is a table of its own, below the header. */
    static Optional<Made> newPage(BaseForm form, BaseForm next, Random random) {
        return IndicatorRegion.of(form)
                .filter(region -> region.rows().size() >= FEWEST_ROWS)
                .flatMap(region -> {
                    int at = middle(region);
                    int header = region.first() - region.top();
                    List<FormCell> upper = new ArrayList<>();
                    List<FormCell> lower = new ArrayList<>();
                    for (FormCell cell : grid(form).cells()) {
                        if (cell.row() >= at) {
                            lower.add(cell.inRows(cell.row() - at + header, cell.rows()));
                            continue;
                        }
                        addUpper(cell, at, upper);
                        if (region.isHeader(cell)) {
                            lower.add(cell.inRows(cell.row() - region.top(), cell.rows()));
                        } else if (cell.row() < region.first() && cell.bottom() > at) {
                            lower.add(cell.inRows(0, header + cell.bottom() - at));
                        } else {
                            addLower(cell, at, header, true, lower);
                        }
                    }
                    return made(
                            form,
                            List.of(
                                    new Block.Table(new FormGrid(at, upper)),
                                    Block.Line.BLANK,
                                    new Block.Table(new FormGrid(grid(form).height() - at + header, lower))));
                });
    }

    private static int middle(IndicatorRegion region) {
        return region.rows().get(region.rows().size() / 2);
    }

    private static void addUpper(FormCell cell, int at, List<FormCell> cells) {
        cells.add(cell.inRows(cell.row(), Math.min(cell.bottom(), at) - cell.row()));
    }

    private static void addLower(FormCell cell, int at, int row, boolean again, List<FormCell> cells) {
        if (cell.bottom() > at) {
            cells.add(cell.saying(again ? cell.text() : "").inRows(row, cell.bottom() - at));
        }
    }
}
