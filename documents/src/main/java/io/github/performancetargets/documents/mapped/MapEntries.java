package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.value.TimePoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 对照条目 What a column map says.
 *
 * @param startRow the first row with an indicator, from 1
 * @param sheet the name of the sheet; the first one with words where none is named
 * @param columns what each column holds, by its index from 0
 * @param labels columns that the model has no place for, by their index: the label that their cells are kept under
 * @param ignored columns that are passed over
 * @param codes for each field the words that a code stands for
 * @param moneyUnit the unit of all amounts
 * @param asOf up to when the values of monitoring count
 * @param fiscalYear the year of all tables
 * @param edition the edition of all tables
 * @param fillDown columns whose blank cells say what the one above says
 */
public record MapEntries(
        int startRow,
        Optional<String> sheet,
        Map<Integer, ListField> columns,
        Map<Integer, String> labels,
        Set<Integer> ignored,
        Map<ListField, Map<String, String>> codes,
        Optional<String> moneyUnit,
        Optional<TimePoint> asOf,
        Optional<Integer> fiscalYear,
        Optional<String> edition,
        Set<ListField> fillDown) {
    /** Whether a column holds the field. */
    boolean has(ListField field) {
        return columns.containsValue(field);
    }

    /** The words that a cell means, where it is a code. */
    Optional<String> meaning(ListField field, String cell) {
        return Optional.ofNullable(codes.getOrDefault(field, Map.of()).get(cell));
    }

    /** The code for some words; the words themselves where the field has no codes. */
    Optional<String> code(ListField field, String words) {
        Map<String, String> own = codes.getOrDefault(field, Map.of());
        return own.isEmpty()
                ? Optional.of(words)
                : own.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(words))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** The last column that the map names, from 0. */
    int lastColumn() {
        int last = 0;
        for (Set<Integer> some : List.of(columns.keySet(), labels.keySet(), ignored)) {
            for (int column : some) {
                last = Math.max(last, column);
            }
        }
        return last;
    }

    /** How a spreadsheet names a column. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
