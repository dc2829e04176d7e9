package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Words;
import java.util.List;
import java.util.OptionalInt;

/** 栏目年份 Several columns of values that name years: the latest is the value, the others are history. Beside a column that
 * names no year all of them are history. */
final class ColumnPeriods {
    private ColumnPeriods() {}

    static void resolve(List<Column> columns) {
        for (ColumnRole role : List.of(ColumnRole.VALUE, ColumnRole.ACTUAL)) {
            boolean plain = columns.stream()
                    .anyMatch(c -> c.role() == role && Words.year(c.label()).isEmpty());
            OptionalInt latest = columns.stream()
                    .filter(c -> c.role() == role)
                    .map(c -> Words.year(c.label()))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .max();
            for (int i = 0; i < columns.size() && latest.isPresent(); i++) {
                Column column = columns.get(i);
                OptionalInt year = Words.year(column.label());
                if (column.role() == role && year.isPresent() && (plain || year.getAsInt() < latest.getAsInt())) {
                    columns.set(i, column.as(ColumnRole.PRIOR));
                }
            }
        }
    }
}
