package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * 栏目年份 Several columns of values that name years: the one of the table's year is the value, else the latest; earlier years are
 * history, and later ones are kept under their labels. Beside a column that names no year all of them are history.
 */
final class ColumnPeriods {
    private ColumnPeriods() {}

    /** 总体目标值 beside 年度目标值 is that of the whole term, and so is 目标值 by itself. */
    static void ofWhole(List<Column> columns) {
        boolean year =
                columns.stream().anyMatch(c -> isOfValues(c) && c.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        if (year) {
            columns.replaceAll(c -> isOfValues(c) && c.period().isEmpty() && PeriodWord.isWhole(c.label())
                    ? c.of(Optional.of(TargetPeriod.MEDIUM_TERM))
                    : c);
        }
        boolean named = columns.stream()
                .anyMatch(c -> c.role() == ColumnRole.VALUE
                        && c.period().equals(Optional.of(TargetPeriod.ANNUAL))
                        && LabelWords.year(c.label()).isEmpty());
        if (named) {
            besideYear(columns);
        }
    }

    /** The only value that names neither period nor year, beside one of the year. A year alone may be one of history. */
    private static void besideYear(List<Column> columns) {
        boolean term = columns.stream()
                .anyMatch(c -> isOfValues(c) && c.period().equals(Optional.of(TargetPeriod.MEDIUM_TERM)));
        List<Column> bare = columns.stream().filter(ColumnPeriods::isBare).toList();
        if (!term && bare.size() == 1) {
            columns.replaceAll(c -> isBare(c) ? c.of(Optional.of(TargetPeriod.MEDIUM_TERM)) : c);
        }
    }

    private static boolean isBare(Column column) {
        return column.role() == ColumnRole.VALUE
                && column.period().isEmpty()
                && LabelWords.year(column.label()).isEmpty();
    }

    private static boolean isOfValues(Column column) {
        return column.role() == ColumnRole.VALUE || column.role() == ColumnRole.GOAL;
    }

    static void resolve(List<Column> columns, OptionalInt tableYear) {
        // 2023年实际值 beside 2024年目标值 is history
        int latestGoal = columns.stream()
                .filter(c -> c.role() == ColumnRole.VALUE)
                .flatMapToInt(c -> LabelWords.year(c.label()).stream())
                .max()
                .orElse(0);
        for (ColumnRole role : List.of(ColumnRole.VALUE, ColumnRole.ACTUAL)) {
            boolean plain = columns.stream()
                    .anyMatch(c -> c.role() == role
                            && LabelWords.year(c.label()).isEmpty()
                            && !c.period().equals(Optional.of(TargetPeriod.MEDIUM_TERM)));
            int[] years = columns.stream()
                    .filter(c -> c.role() == role)
                    .map(c -> LabelWords.year(c.label()))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .toArray();
            if (years.length == 0) {
                continue;
            }
            boolean stated = tableYear.isPresent() && IntStream.of(years).anyMatch(y -> y == tableYear.getAsInt());
            // what was reached in an earlier year is history even where this year has no column for it
            if (stated && plain && role == ColumnRole.VALUE) {
                // 目标值 beside 2024年目标值 in a table of 2024
                besideYear(columns);
                plain = false;
            }
            boolean ofTable = stated || (role == ColumnRole.ACTUAL && tableYear.isPresent());
            int counts = ofTable
                    ? tableYear.getAsInt()
                    : Math.max(latestGoal, IntStream.of(years).max().getAsInt());
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                OptionalInt year = column.role() == role ? LabelWords.year(column.label()) : OptionalInt.empty();
                if (year.isPresent() && (plain || year.getAsInt() < counts)) {
                    columns.set(i, column.as(ColumnRole.PRIOR));
                } else if (year.isPresent() && year.getAsInt() > counts) {
                    columns.set(i, column.as(ColumnRole.OTHER));
                }
            }
        }
    }
}
