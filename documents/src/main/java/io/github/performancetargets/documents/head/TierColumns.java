package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 级次栏 Finds the columns of tiers by the tiers that stand in them, whatever their headings say. */
final class TierColumns {
    private final ColumnCells cells;

    TierColumns(ColumnCells cells) {
        this.cells = cells;
    }

    /** Before the names are known. */
    void settle(List<Column> columns) {
        outline(columns);
        lowerTiers(columns);
        onlySecondTier(columns);
        upperTiers(columns);
        ofTaxonomy(columns);
        firstBeforeSecond(columns);
    }

    /** 指标 over an outline heads the names, with the tiers in rows of their own. */
    private void outline(List<Column> columns) {
        boolean open = missing(columns, ColumnRole.NAME) && missing(columns, ColumnRole.DIMENSION);
        if (open) {
            columns.replaceAll(
                    c -> c.role() == ColumnRole.CATEGORY && cells.holdsOutline(c) ? c.as(ColumnRole.NAME) : c);
        }
    }

    static boolean missing(List<Column> columns, ColumnRole role) {
        return columns.stream().noneMatch(c -> c.role() == role);
    }

    /** 一级指标 over 数量指标, where no third tier follows: each is one tier further down. */
    private void lowerTiers(List<Column> columns) {
        boolean lower = missing(columns, ColumnRole.NAME)
                && !missing(columns, ColumnRole.DIMENSION)
                && columns.stream()
                        .filter(c -> c.role() == ColumnRole.CATEGORY)
                        .flatMap(c -> cells.first(c).stream())
                        .anyMatch(c -> c.label().isDimension() && !c.label().isCategory());
        if (lower) {
            columns.replaceAll(c -> switch (c.role()) {
                case CATEGORY -> c.as(ColumnRole.DIMENSION);
                case DIMENSION -> c.as(ColumnRole.NAME);
                default -> c;
            });
        }
    }

    /** 指标类型 over 数量指标, 质量指标: the second tier, where no column holds it and none of its cells names a first one. */
    private void onlySecondTier(List<Column> columns) {
        if (!missing(columns, ColumnRole.DIMENSION) || missing(columns, ColumnRole.NAME)) {
            return;
        }
        columns.replaceAll(
                c -> c.role() == ColumnRole.CATEGORY && holdsSecondTierOnly(c) ? c.as(ColumnRole.DIMENSION) : c);
    }

    private boolean holdsSecondTierOnly(Column column) {
        List<Cell> own = cells.of(column);
        long second = ColumnCells.count(own, Label::isDimension);
        return second > 1
                && own.stream()
                        .noneMatch(c -> c.label().isCategory() && !c.label().isDimension())
                && own.stream()
                        .anyMatch(c -> c.label().isDimension() && !c.label().isCategory());
    }

    /** 实施效果指标 over 产出指标: what stands below 一级指标 groups the first tier, which stands below 二级指标. */
    private void upperTiers(List<Column> columns) {
        List<Column> first =
                columns.stream().filter(c -> c.role() == ColumnRole.CATEGORY).toList();
        List<Column> second =
                columns.stream().filter(c -> c.role() == ColumnRole.DIMENSION).toList();
        boolean upper = first.size() == 1
                && second.size() == 1
                && cells.of(first.get(0)).stream()
                        .noneMatch(c -> c.label().isCategory() || c.label().isDimension())
                && cells.of(second.get(0)).stream()
                                .filter(c -> c.label().isCategory())
                                .map(Cell::text)
                                .distinct()
                                .count()
                        > 1;
        if (upper) {
            columns.replaceAll(c -> switch (c.role()) {
                case CATEGORY -> c.as(ColumnRole.ROW_HEAD);
                case DIMENSION -> c.as(ColumnRole.CATEGORY);
                default -> c;
            });
        }
    }

    /** Columns most cells of which are tiers of the taxonomy; one heading may stand over both tiers, and over the names too. */
    private void ofTaxonomy(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (isOpen(columns, i)) {
                List<Column> parts = parts(columns, i);
                columns.remove(i);
                columns.addAll(i, parts);
                i += parts.size() - 1;
            }
        }
    }

    /** Whether the heading of a column leaves open what it holds: it names no tier, or the names where other words may be them. */
    private boolean isOpen(List<Column> columns, int index) {
        Column column = columns.get(index);
        if (Columns.isNumber(Label.of(column.label()).key())) {
            return false;
        }
        return switch (column.role()) {
            case OTHER, ROW_HEAD, EXPLANATION, GOAL, OPERATOR -> true;
            // 一级指标 | 指标类型, or 指标 over both tiers
            case CATEGORY ->
                cells.places(column).size() > 1
                        || columns.stream().limit(index).anyMatch(c -> c.role() == ColumnRole.CATEGORY);
            case NAME ->
                cells.places(column).size() > 1
                        || columns.stream().skip(index + 1L).anyMatch(c -> mayBeNames(c) && cells.holdsNames(c));
            default -> false;
        };
    }

    private static boolean mayBeNames(Column column) {
        return column.role() == ColumnRole.EXPLANATION || column.role() == ColumnRole.OTHER;
    }

    /** The columns that a heading stands over: itself, if none of them is one of tiers. */
    private List<Column> parts(List<Column> columns, int index) {
        Column column = columns.get(index);
        List<Integer> places = cells.places(column);
        List<Column> parts = new ArrayList<>();
        List<Column> all = new ArrayList<>(columns);
        all.remove(index);
        boolean told = false;
        for (int p = 0; p < places.size(); p++) {
            int start = p == 0 ? column.start() : places.get(p);
            int end = p + 1 < places.size() ? places.get(p + 1) : column.end();
            Column part = column.part(start, end);
            Optional<ColumnRole> tier = tier(part, all);
            boolean between = told && column.role() == ColumnRole.NAME && p + 1 < places.size();
            Column made = part.as(tier.orElse(between ? ColumnRole.OTHER : column.role()));
            told |= tier.isPresent();
            parts.add(made);
            all.add(made);
        }
        return told ? parts : List.of(column);
    }

    private Optional<ColumnRole> tier(Column part, List<Column> known) {
        List<Cell> own = cells.of(part).stream()
                .filter(c -> !c.label().is(ColumnRole.ROW_HEAD) && !CellShape.isBlankItem(c.label()))
                .toList();
        long first = ColumnCells.count(own, Label::isCategory);
        long second = ColumnCells.count(own, Label::isDimension);
        boolean alike = first > 0 && ColumnCells.count(own, TierColumns::endsLikeTier) == own.size();
        if ((2 * first > own.size() || alike) && first >= second && missing(known, ColumnRole.CATEGORY)) {
            return Optional.of(ColumnRole.CATEGORY);
        }
        boolean lower = 2 * second > own.size() && missing(known, ColumnRole.DIMENSION);
        return lower ? Optional.of(ColumnRole.DIMENSION) : Optional.empty();
    }

    private static boolean endsLikeTier(Label label) {
        return label.key().endsWith("指标") || label.key().endsWith("目标");
    }

    /** 履职效能 over 数量指标: what stands before the second tiers and is no more than they is the first. */
    private void firstBeforeSecond(List<Column> columns) {
        for (int i = 1; i < columns.size() && missing(columns, ColumnRole.CATEGORY); i++) {
            Column before = columns.get(i - 1);
            List<Cell> own = cells.of(before);
            boolean first = columns.get(i).role() == ColumnRole.DIMENSION
                    && (before.role() == ColumnRole.OTHER || before.role() == ColumnRole.ROW_HEAD)
                    && ColumnCells.count(own, l -> l.field().isEmpty() && !l.is(ColumnRole.ROW_HEAD)) > 1
                    && own.size() <= cells.of(columns.get(i)).size()
                    && own.stream().noneMatch(c -> CellShape.isNumeric(c.text()));
            if (first) {
                columns.set(i - 1, before.as(ColumnRole.CATEGORY));
            }
        }
    }

    /** Before the names, the column that holds second tiers is theirs, and the one before it that of the first. */
    void beforeNames(List<Column> columns) {
        int name = -1;
        for (int i = 0; i < columns.size() && name < 0; i++) {
            name = columns.get(i).role() == ColumnRole.NAME ? i : -1;
        }
        if (name < 1) {
            return;
        }
        int start = columns.get(0).start();
        int end = columns.get(name).start();
        int dimension = -1;
        for (int place = end - 1; place > start && dimension < 0; place--) {
            dimension = cells.holdsDimension(place) ? place : -1;
        }
        if (dimension < 0) {
            return;
        }
        List<Column> told = new ArrayList<>();
        if (dimension - 1 > start) {
            told.add(told(ColumnRole.ROW_HEAD, start, dimension - 1));
        }
        told.add(told(ColumnRole.CATEGORY, dimension - 1, dimension));
        told.add(told(ColumnRole.DIMENSION, dimension, dimension + 1));
        if (dimension + 1 < end) {
            told.add(told(ColumnRole.ROW_HEAD, dimension + 1, end));
        }
        columns.subList(0, name).clear();
        columns.addAll(0, told);
    }

    private static Column told(ColumnRole role, int start, int end) {
        return new Column(role, start, end, "", 0, Optional.empty());
    }
}
