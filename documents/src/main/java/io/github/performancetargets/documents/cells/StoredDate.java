package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;
import java.time.LocalDate;
import java.util.Optional;

/** 日期序号 The number of days by which workbooks count dates, where a cell has lost the format that made it a date. */
public final class StoredDate {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int FIRST_LIKELY = 36_526;
    private static final int LAST_LIKELY = 54_788;
    private static final int DIGITS = 5;

    private StoredDate() {}

    /** The date from 2000 to 2049 that a bare number may mean. */
    public static Optional<LocalDate> of(String text) {
        if (text.length() != DIGITS || !text.chars().allMatch(c -> LabelWords.isDigit((char) c))) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text);
        return days < FIRST_LIKELY || days > LAST_LIKELY ? Optional.empty() : Optional.of(FIRST.plusDays(days));
    }
}
