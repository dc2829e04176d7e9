package io.github.performancetargets.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 区域指标 One indicator of one transfer payment over the counties that carry it out.
 *
 * @param payment the name of the transfer payment
 * @param year the fiscal year of its tables, where they name one
 * @param name of the indicator
 * @param sums one for each unit; units that convert are one
 * @param rates where the indicator is a rate
 * @param leftOut the values that are in neither, by reason
 */
public record RegionalIndicator(
        String payment,
        OptionalInt year,
        String name,
        List<RegionalSum> sums,
        Optional<RegionalRates> rates,
        List<LeftOut> leftOut) {
    /** Copies the lists. */
    public RegionalIndicator {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(name, "name");
        sums = List.copyOf(sums);
        Objects.requireNonNull(rates, "rates");
        leftOut = List.copyOf(leftOut);
    }
}
