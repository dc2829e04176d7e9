package io.github.performancetargets.difference;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 两表差异 What differs between two tables, in the order money, goals, indicators: declared and approved, approved and adjusted,
 * last year's and this year's. Each table is taken by the values that hold in it: the adjusted ones where there are some.
 *
 * @param changes what differs; empty where nothing does
 */
public record TableDifference(List<TableChange> changes) {
    /** Copies the list. */
    public TableDifference {
        changes = List.copyOf(changes);
    }

    /** 比较 Compares two tables. */
    public static TableDifference between(PerformanceTargetTable old, PerformanceTargetTable now) {
        List<TableChange> changes = new ArrayList<>();
        MoneyDifference.add(old, now, changes);
        GoalDifference.add(old, now, changes);
        IndicatorDifference.add(old, now, changes);
        return new TableDifference(changes);
    }

    /** 年中调整 What one table adjusted in the year: its annual targets and money against those that hold. */
    public static TableDifference ofAdjustments(PerformanceTargetTable table) {
        return between(AnnualTable.of(table), table);
    }

    /** 放宽无说明 The targets that were loosened or dropped without a reason: what a reviewer asks about first. */
    public List<TableChange> loosenedWithoutReason() {
        return changes.stream()
                .filter(change -> change.part() == TableChange.Part.INDICATOR)
                .filter(change -> change.kind() == ChangeKind.LOOSENED || change.kind() == ChangeKind.DROPPED)
                .filter(change -> change.reason().isEmpty())
                .toList();
    }

    /** The changes in words, a line each: in English for English locales, else in Chinese. */
    public List<String> lines(Locale locale) {
        return changes.stream()
                .map(change -> DifferenceText.line(change, locale))
                .toList();
    }
}
