package io.github.performancetargets.difference;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 资金差异 The amounts of two tables: totals and sources of both periods, each in the unit its table declares. */
final class MoneyDifference {
    /** An amount, and where it stands. */
    private record Cell(String pointer, Measure measure, Optional<String> reason) {}

    private MoneyDifference() {}

    static void add(PerformanceTargetTable old, PerformanceTargetTable now, List<TableChange> changes) {
        Map<String, Cell> before = cells(old);
        Map<String, Cell> after = cells(now);
        for (Map.Entry<String, Cell> entry : before.entrySet()) {
            Cell was = entry.getValue();
            Cell is = after.remove(entry.getKey());
            if (is == null) {
                changes.add(change(ChangeKind.DROPPED, entry.getKey(), Optional.of(was), Optional.empty()));
            } else if (!isSame(was, is)) {
                changes.add(change(kind(was, is), entry.getKey(), Optional.of(was), Optional.of(is)));
            }
        }
        after.forEach((label, is) -> changes.add(change(ChangeKind.ADDED, label, Optional.empty(), Optional.of(is))));
    }

    private static boolean isSame(Cell was, Cell is) {
        return switch (is.measure.compare(was.measure)) {
            case EQUAL -> true;
            case LESS, GREATER -> false;
            case UNDECIDED -> was.measure.equals(is.measure);
        };
    }

    private static ChangeKind kind(Cell was, Cell is) {
        return switch (is.measure.compare(was.measure)) {
            case LESS -> ChangeKind.CUT;
            case GREATER -> ChangeKind.RAISED;
            // amounts whose unit is unknown in one of the tables
            case EQUAL, UNDECIDED -> ChangeKind.CHANGED;
        };
    }

    private static TableChange change(ChangeKind kind, String label, Optional<Cell> was, Optional<Cell> is) {
        return new TableChange(
                TableChange.Part.MONEY,
                kind,
                label,
                was.map(Cell::pointer),
                is.map(Cell::pointer),
                was.map(cell -> cell.measure.toString()),
                is.map(cell -> cell.measure.toString()),
                is.flatMap(Cell::reason));
    }

    private static Map<String, Cell> cells(PerformanceTargetTable table) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Funding funding = table.funding().orElse(null);
        if (funding != null) {
            funding.annual().ifPresent(plan -> add("annual", "年度", plan, funding.unit(), cells));
            funding.mediumTerm().ifPresent(plan -> add("mediumTerm", "中期", plan, funding.unit(), cells));
        }
        return cells;
    }

    private static void add(
            String key, String period, FundingPlan plan, Optional<MeasurementUnit> unit, Map<String, Cell> cells) {
        String pointer = "/funding/" + key;
        cell(pointer, "/total", plan.total(), plan.execution(), plan.adjustment(), unit)
                .ifPresent(total -> cells.put(period + "资金总额", total));
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            String label = period + source.label().orElse(source.kind().code());
            cell(pointer + "/sources/" + i, "/amount", source.amount(), source.execution(), source.adjustment(), unit)
                    .ifPresent(amount -> cells.putIfAbsent(label, amount));
        }
    }

    // the budget that holds: after adjustments where the form prints it
    private static Optional<Cell> cell(
            String pointer,
            String property,
            Optional<Amount> budget,
            Optional<BudgetExecution> execution,
            Optional<Adjustment> adjustment,
            Optional<MeasurementUnit> unit) {
        Optional<Amount> adjusted = execution.flatMap(BudgetExecution::adjustedBudget);
        String at = pointer + (adjusted.isPresent() ? "/execution/adjustedBudget" : property);
        return adjusted.or(() -> budget)
                .map(amount -> new Cell(at, Measure.of(amount, unit), ChangeReason.of(adjustment)));
    }
}
