package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 资金标签 Which line of the funds a label of money means: of its own period, or that of the total before it. */
final class LabelledLines {
    private final TableDraft draft;
    private final FundingLines lines;
    private final Map<Cell, Optional<FundingDraft.Line>> known = new HashMap<>();
    private final List<Said> totals = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();

    /** A total and the period that it named for what stands below it. */
    private record Said(int column, TargetPeriod period) {}

    /** 预算数： at the left, 执行数： at the right. */
    private record Side(int column, ExecutionColumn meaning) {}

    LabelledLines(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** A block opens: totals and sides of the one before mean nothing in it. */
    void begin() {
        totals.clear();
        sides.clear();
    }

    /** A total that names the period of what stands below it. */
    void said(Cell total, TargetPeriod period) {
        totals.add(new Said(total.column(), period));
    }

    boolean isKnown(Cell label) {
        return known.containsKey(label);
    }

    /** A label of a column means the line of the wider one over it. */
    void same(Cell head, Cell over) {
        known.put(head, under(over));
    }

    /** The line of a label of a column, where it has one. */
    Optional<FundingDraft.Line> under(Cell head) {
        return known.getOrDefault(head, Optional.empty());
    }

    boolean isSide(Cell label) {
        return sides.stream().anyMatch(s -> s.column() == label.column());
    }

    boolean hasSides() {
        return !sides.isEmpty();
    }

    /** A label of a column has its line from here on. */
    void head(FundingLabel label, Cell head) {
        known.put(head, line(label, head));
    }

    /** 预算数： | 100 | 执行数： | 100: two columns of execution as labels of amounts side by side. */
    void sides(HeadRow row) {
        List<Cell> labels = row.items().stream()
                .flatMap(i -> i.label().stream())
                .filter(l -> l.label().execution().isPresent())
                .distinct()
                .toList();
        if (labels.size() > 1) {
            sides.clear();
            labels.forEach(
                    l -> sides.add(new Side(l.column(), l.label().execution().orElseThrow())));
        }
    }

    /** What the amount beside a label is: planned at the left, spent at the right. */
    Optional<ExecutionColumn> sideOf(Cell label, FundingLabel money) {
        return money.isTotal()
                ? Optional.empty()
                : sides.stream()
                        .filter(s -> s.column() <= label.column())
                        .reduce((first, last) -> last)
                        .map(Side::meaning);
    }

    /** The line of a label beside its amount. */
    Optional<FundingDraft.Line> lineOf(FundingLabel label, Cell cell) {
        if (!known.containsKey(cell)) {
            known.put(cell, twice(label, cell).or(() -> line(label, cell)));
        }
        return known.get(cell);
    }

    /** The same source named at the left for what was planned and at the right for what was spent. */
    private Optional<FundingDraft.Line> twice(FundingLabel label, Cell cell) {
        if (sides.isEmpty() || label.isTotal()) {
            return Optional.empty();
        }
        FundingDraft.Line line = draft.funding()
                .plan(lines.period())
                .sourceOnce(label.label(), label.kind().orElseThrow());
        draft.ledger().keep(cell, line.path() + "/label");
        return Optional.of(line);
    }

    /** The line of a label that stands once. */
    Optional<FundingDraft.Line> line(FundingLabel printed, Cell cell) {
        FundingLabel label = lines.meant(printed, cell);
        TargetPeriod period = lines.periodOf(label).orElseGet(() -> periodAt(cell));
        if (label.isTotal()) {
            totals.removeIf(t -> t.column() == cell.column());
            totals.add(new Said(cell.column(), period));
        }
        return lines.line(label, period, cell);
    }

    /** The period that the total above or left of a label named. */
    private TargetPeriod periodAt(Cell cell) {
        return totals.stream()
                .filter(t -> t.column() <= cell.column())
                .max(Comparator.comparingInt(Said::column))
                .map(Said::period)
                .orElse(lines.period());
    }
}
