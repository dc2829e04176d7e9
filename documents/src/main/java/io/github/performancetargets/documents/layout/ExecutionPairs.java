package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 预算与执行对列 Reads funds as 预算数： | 100 | 执行数： | 100 over 其中：财政拨款 | 80 | 其中：财政拨款 | 80: what was planned stands at the
 * left, what was spent at the right, and each source is named on both sides.
 */
final class ExecutionPairs {
    private final TableDraft draft;
    private final FundingLines lines;
    private final List<ExecutionColumn> sides = new ArrayList<>();

    /** A label and what stands behind it. */
    private record Pair(GridCell label, List<GridCell> rest) {}

    ExecutionPairs(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void clear() {
        sides.clear();
    }

    /** Reads a row if it is one of these. */
    boolean read(List<GridCell> cells) {
        List<Pair> pairs = pairs(cells);
        if (opens(pairs)) {
            sides.clear();
            pairs.forEach(pair -> sides.add(pair.label().label().execution().orElseThrow()));
            FundingDraft.Line total = lines.totalOf(lines.period());
            for (int i = 0; i < pairs.size(); i++) {
                lines.heading(pairs.get(i).label());
                put(total, pairs.get(i), sides.get(i));
            }
            return true;
        }
        if (areOfTotal(pairs)) {
            for (Pair pair : pairs) {
                lines.heading(pair.label());
                put(
                        lines.totalOf(lines.period()),
                        pair,
                        pair.label().label().execution().orElseThrow());
            }
            return true;
        }
        boolean source = !sides.isEmpty()
                && pairs.size() == 2
                && nameOf(pairs.get(0)).equals(nameOf(pairs.get(1)))
                && cells.get(0).equals(pairs.get(0).label());
        if (source) {
            FundingLabel label = labelOf(pairs.get(0).label());
            lines.line(label, lines.period(), pairs.get(0).label()).ifPresent(line -> {
                put(line, pairs.get(0), sides.get(0));
                put(line, pairs.get(1), sides.get(1));
            });
            draft.ledger.same(pairs.get(1).label(), pairs.get(0).label());
        }
        return source;
    }

    /** 预算数 and 执行数, both with an amount or nothing behind them. */
    private static boolean opens(List<Pair> pairs) {
        List<ExecutionColumn> meanings = pairs.stream()
                .flatMap(pair -> pair.label().label().execution().stream())
                .toList();
        return pairs.size() >= 2
                && meanings.size() == pairs.size()
                && meanings.get(0) == ExecutionColumn.ADJUSTED
                && meanings.get(1) == ExecutionColumn.EXECUTED
                && pairs.stream()
                        .anyMatch(pair -> !pair.rest().isEmpty()
                                || LabelWords.endsWithColon(pair.label().text()));
    }

    /** 年度预算执行率 | 100% | 分值 | 10分, 预算数 | 5.8 | 预算执行率 | 100% over 执行数 | 5.8: of the whole. */
    private static boolean areOfTotal(List<Pair> pairs) {
        Optional<ExecutionColumn> first = pairs.isEmpty()
                ? Optional.empty()
                : pairs.get(0).label().label().execution();
        boolean one = pairs.size() == 1 && first.equals(Optional.of(ExecutionColumn.EXECUTED));
        boolean several = pairs.size() > 1
                && (first.equals(Optional.of(ExecutionColumn.RATE))
                        || first.equals(Optional.of(ExecutionColumn.ADJUSTED)));
        return (one || several)
                && pairs.stream()
                        .allMatch(pair -> pair.label().label().execution().isPresent()
                                && pair.rest().size() == 1);
    }

    /** The labels of a row, each with the cells up to the next one. */
    private static List<Pair> pairs(List<GridCell> cells) {
        List<Pair> pairs = new ArrayList<>();
        for (GridCell cell : cells) {
            boolean amount = IndicatorCells.points(cell.text()).isPresent()
                    || MoneyText.read(cell.text()).isPresent()
                    || isUnitAlone(cell);
            if (amount && !pairs.isEmpty()) {
                pairs.get(pairs.size() - 1).rest().add(cell);
            } else if (!amount) {
                pairs.add(new Pair(cell, new ArrayList<>()));
            }
        }
        return pairs;
    }

    /** 万元, before which nothing was entered. */
    private static boolean isUnitAlone(GridCell cell) {
        String key = cell.label().key();
        return MoneyText.unitIn(key).filter(key::equals).isPresent();
    }

    private static String nameOf(Pair pair) {
        return LabelWords.key(labelOf(pair.label()).label());
    }

    /** 其中：财政拨款, 其中-财政拨款. */
    private static FundingLabel labelOf(GridCell cell) {
        String text = cell.text();
        String bare = text.startsWith("其中-") || text.startsWith("其中－") ? text.substring(3) : text;
        return FundingLabel.of(bare).orElseGet(() -> FundingLabel.open(bare));
    }

    private void put(FundingDraft.Line line, Pair pair, ExecutionColumn column) {
        List<GridCell> rest = pair.rest();
        if (!rest.isEmpty()) {
            put(line, rest.get(0), column);
            rest.subList(1, rest.size()).forEach(lines::lose);
        }
    }

    private void put(FundingDraft.Line line, GridCell cell, ExecutionColumn column) {
        if (LabelWords.isFiller(cell.text()) || isUnitAlone(cell)) {
            draft.ledger.lose(cell, RemarkKind.FILLER, "");
            MoneyText.unitIn(cell.text()).ifPresent(draft.funding::declare);
        } else {
            lines.spend(line, column, cell);
        }
    }
}
