package io.github.performancetargets.rollup;

import io.github.performancetargets.scheme.ScoringScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** 指标汇总 What one indicator of one transfer payment has come to so far. */
final class IndicatorTally {
    /** More units than one name is ever stated in. */
    private static final int MOST_UNITS = 8;

    private final String payment;
    private final OptionalInt year;
    private final String name;
    private final List<UnitTally> units = new ArrayList<>();
    private final RateTally rates = new RateTally();
    private final LeftOutTally leftOut = new LeftOutTally();
    private int counties;

    IndicatorTally(String payment, OptionalInt year, String name) {
        this.payment = payment;
        this.year = year;
        this.name = name;
    }

    void leftOut(NotAdded reason, String county) {
        counties++;
        leftOut.add(reason, county);
    }

    void add(CountyValue value, String county) {
        counties++;
        UnitTally unit =
                units.stream().filter(known -> known.takes(value)).findFirst().orElse(null);
        if (unit == null && units.size() == MOST_UNITS) {
            leftOut.add(NotAdded.TOO_MANY, county);
            return;
        }
        if (unit == null) {
            unit = new UnitTally(value);
            units.add(unit);
        }
        unit.add(value);
    }

    RateTally rates() {
        return rates;
    }

    /** Counts a rate that was added, or says that it does not compare. */
    void rated(boolean added, String county) {
        counties++;
        if (!added) {
            leftOut.add(NotAdded.NOT_COMPARABLE, county);
        }
    }

    /** Whether more than one county has it: of one alone there is nothing to add. */
    boolean isRegional() {
        return counties > 1;
    }

    RegionalIndicator indicator(ScoringScheme scheme) {
        List<RegionalSum> sums = new ArrayList<>();
        LeftOutTally all = new LeftOutTally();
        leftOut.counts().forEach(left -> all.add(left.reason(), left.count(), left.example()));
        for (UnitTally unit : units) {
            unit.sum().ifPresentOrElse(sums::add, () -> all.add(NotAdded.OUT_OF_BOUNDS, unit.counties(), ""));
        }
        return new RegionalIndicator(payment, year, name, sums, rates.rates(scheme), all.counts());
    }
}
