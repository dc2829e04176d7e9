package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.IndicatorRegion;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormGrid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 重排 Moves what a form says to other places of the same table: nothing is added and nothing left out. */
final class Rearrangements {
    private static final Pattern TOTAL = Pattern.compile("总分|合计|总计");

    private Rearrangements() {}

    private static FormGrid grid(BaseForm form) {
        return form.document().tables().get(0);
    }

    private static Made made(BaseForm form, FormGrid instead) {
        return Made.same(form, form.document().withTable(List.of(new Block.Table(instead))));
    }

    private static boolean isMerged(FormCell cell) {
        return cell.rows() > 1 || cell.columns() > 1;
    }

    /** What a merged cell held stands at its first place, the others are blank. */
    static Optional<Made> unmerged(BaseForm form, BaseForm next, Random random) {
        return unmerged(form, cell -> false);
    }

    /** The same, with tiers in every row of theirs, as systems write them. */
    static Optional<Made> unmergedTiersRepeated(BaseForm form, BaseForm next, Random random) {
        return IndicatorRegion.of(form)
                .filter(region -> grid(form).cells().stream().anyMatch(c -> region.isTier(c) && c.rows() > 1))
                .flatMap(region -> unmerged(form, region::isTier));
    }

    private static Optional<Made> unmerged(BaseForm form, Predicate<FormCell> repeated) {
        if (form.document().tables().size() != 1 || grid(form).cells().stream().noneMatch(Rearrangements::isMerged)) {
            return Optional.empty();
        }
        return Optional.of(made(form, grid(form).replace(Rearrangements::isMerged, cell -> {
            List<FormCell> places = new ArrayList<>();
            for (int row = cell.row(); row < cell.bottom(); row++) {
                for (int column = cell.column(); column < cell.right(); column++) {
                    boolean says = column == cell.column() && (row == cell.row() || repeated.test(cell));
                    places.add(FormCell.single(row, column, says ? cell.text() : ""));
                }
            }
            return places;
        })));
    }

    static Optional<Made> categoryInSecondRow(BaseForm form, BaseForm next, Random random) {
        return categoryMoved(form, rows -> 1);
    }

    static Optional<Made> categoryCentred(BaseForm form, BaseForm next, Random random) {
        return categoryMoved(form, rows -> rows / 2);
    }

    /** The first tier is not merged, and stands in another than the first of its rows. */
    private static Optional<Made> categoryMoved(BaseForm form, IntUnaryOperator to) {
        return IndicatorRegion.of(form)
                .filter(region -> region.tiers().size() > 1)
                .flatMap(region -> {
                    int column = region.tiers().get(0);
                    List<FormCell> tiers = grid(form).cells().stream()
                            .filter(cell -> cell.column() == column && region.isTier(cell))
                            .toList();
                    List<FormCell> said =
                            tiers.stream().filter(cell -> !cell.isBlank()).toList();
                    if (tiers.stream().anyMatch(cell -> cell.columns() > 1)) {
                        return Optional.empty();
                    }
                    List<FormCell> moved = new ArrayList<>();
                    boolean any = false;
                    for (int i = 0; i < said.size(); i++) {
                        int from = said.get(i).row();
                        int end = i + 1 < said.size() ? said.get(i + 1).row() : bottom(tiers);
                        int at = from + (end - from > 1 ? to.applyAsInt(end - from) : 0);
                        any |= at > from;
                        for (int row = from; row < end; row++) {
                            moved.add(FormCell.single(
                                    row, column, row == at ? said.get(i).text() : ""));
                        }
                    }
                    FormGrid without = grid(form).replace(tiers::contains, cell -> List.of());
                    List<FormCell> all = new ArrayList<>(without.cells());
                    all.addAll(moved);
                    return any ? Optional.of(made(form, new FormGrid(without.height(), all))) : Optional.empty();
                });
    }

    private static int bottom(List<FormCell> cells) {
        return cells.stream().mapToInt(FormCell::bottom).max().orElse(0);
    }

    /** The columns behind the tiers in another order, those below one cell of the header together. */
    static Optional<Made> columnsPermuted(BaseForm form, BaseForm next, Random random) {
        return IndicatorRegion.of(form)
                .filter(region -> isMovable(region, grid(form)))
                .flatMap(region -> {
                    List<FormCell> cells = columns(region, grid(form));
                    List<Integer> borders = borders(region, grid(form), cells);
                    boolean apart = cells.stream()
                            .allMatch(c -> c.column() >= region.behindTiers() && c.bottom() <= region.end());
                    if (!apart || borders.size() < 4) {
                        return Optional.empty();
                    }
                    int[] to = order(borders, random);
                    return Optional.of(made(
                            form,
                            grid(form)
                                    .map(cells::contains, cell -> cell.inColumns(to[cell.column()], cell.columns()))));
                });
    }

    private static List<FormCell> columns(IndicatorRegion region, FormGrid grid) {
        return grid.cells().stream()
                .filter(cell -> cell.row() >= region.top() && cell.row() < region.end())
                .filter(cell -> cell.right() > region.behindTiers())
                .toList();
    }

    /**
     * A header that says the same twice has groups of columns, which are told by their order; totals below the indicators stand
     * below their columns.
     */
    private static boolean isMovable(IndicatorRegion region, FormGrid grid) {
        List<String> words = region.header(grid).stream().map(FormCell::text).toList();
        return words.stream().distinct().count() == words.size()
                && grid.cells().stream()
                        .noneMatch(cell -> cell.row() >= region.end()
                                && TOTAL.matcher(RegionWords.plain(cell.text())).find());
    }

    /** The columns at which a group begins, and the width: what is blank in the header goes with what stands left of it. */
    private static List<Integer> borders(IndicatorRegion region, FormGrid grid, List<FormCell> cells) {
        return IntStream.rangeClosed(region.behindTiers(), grid.width())
                .filter(column -> cells.stream().noneMatch(cell -> cell.column() < column && column < cell.right()))
                .filter(column -> column == region.behindTiers()
                        || column == grid.width()
                        || grid.at(region.top(), column)
                                .filter(cell -> !cell.isBlank())
                                .isPresent())
                .boxed()
                .toList();
    }

    /** Where each column goes; at least one goes elsewhere. */
    private static int[] order(List<Integer> borders, Random random) {
        List<Integer> groups =
                new ArrayList<>(IntStream.range(0, borders.size() - 1).boxed().toList());
        List<Integer> as = List.copyOf(groups);
        while (groups.equals(as)) {
            Collections.shuffle(groups, random);
        }
        int[] to = new int[borders.get(borders.size() - 1)];
        int next = borders.get(0);
        for (int group : groups) {
            for (int column = borders.get(group); column < borders.get(group + 1); column++) {
                to[column] = next++;
            }
        }
        return to;
    }
}
