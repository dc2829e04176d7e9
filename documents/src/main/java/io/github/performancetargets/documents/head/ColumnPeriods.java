package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * 栏目年份 Several columns of values that name years: the one of the table's year is the value, else the latest; earlier years are
 * history, and later ones are kept under their labels. Beside a column that names no year all of them are history.
 */
final class ColumnPeriods {
    private ColumnPeriods() {}

    static void resolve(List<Column> columns, OptionalInt tableYear) {
        for (ColumnRole role : List.of(ColumnRole.VALUE, ColumnRole.ACTUAL)) {
            boolean plain = columns.stream()
                    .anyMatch(
                            c -> c.role() == role && LabelWords.year(c.label()).isEmpty());
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
            boolean ofTable = stated || (role == ColumnRole.ACTUAL && tableYear.isPresent());
            int counts =
                    ofTable ? tableYear.getAsInt() : IntStream.of(years).max().getAsInt();
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
