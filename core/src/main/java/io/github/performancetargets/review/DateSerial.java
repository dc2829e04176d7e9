package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Bound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日期序列号 Dates that a spreadsheet gave out as the number of days by which it keeps them: 44561 for 2021-12-31. A number of a
 * timeliness without unit is taken for one only where its date lies in the fiscal year of the table.
 */
final class DateSerial {
    /** Day 0 of the spreadsheets, which believe that 1900 had a leap day. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DateSerial() {}

    /** The date that the value of an indicator is the serial number of, or null. */
    static @Nullable LocalDate of(TableFacts table, int i) {
        if (!IndicatorDimension.TIMELINESS.equals(table.dimension(i))
                || !(table.target(i) instanceof Bound bound)
                || bound.unit().isPresent()
                || bound.subject().isPresent()) {
            return null;
        }
        Amount days = bound.amount();
        Integer year = table.table().fiscalYear().orElse(null);
        if (year == null || days.scale() != 0 || !days.isCompact() || days.signum() <= 0) {
            return null;
        }
        long first = days(LocalDate.of(Math.max(1900, Math.min(year, 2200)), 1, 1));
        long serial = days.unscaledLong();
        LocalDate date = serial >= first && serial < first + 366 ? DAY_ZERO.plusDays(serial) : null;
        return date != null && date.getYear() == year ? date : null;
    }

    private static long days(LocalDate date) {
        return date.toEpochDay() - DAY_ZERO.toEpochDay();
    }
}
