package io.github.performancetargets.review;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 成本行 What one indicator of cost says, as an interval in 元: from low to high, high null where it says no upper limit.
 *
 * @param index of the indicator
 * @param low at least so much
 * @param high at most so much, or null
 * @param stated the one figure that was written, or the high end of a range: what the declarer plans with
 * @param unitOrigin how its unit was understood
 */
record CostLine(int index, BigDecimal low, @Nullable BigDecimal high, BigDecimal stated, UnitOrigin unitOrigin) {
    /** 单位的来由 Whether the unit was written. */
    enum UnitOrigin {
        /** 写明 In 元 or a multiple. */
        STATED,
        /** 推定 A bare 万, taken as 万元. */
        ASSUMED
    }

    private static final SharedFact<List<CostLine>> TOTALS = SharedFact.of(CostLine::computeTotals);

    /** The total costs that the indicators of a table state, in the order of the table. */
    static List<CostLine> totals(TableFacts table) {
        return table.shared(TOTALS);
    }

    private static List<CostLine> computeTotals(TableFacts table) {
        List<CostLine> totals = List.of();
        for (int i = 0; i < table.size(); i++) {
            CostLine line = total(table, i);
            if (line != null) {
                totals = totals.isEmpty() ? new ArrayList<>() : totals;
                totals.add(line);
            }
        }
        return totals;
    }

    /** The total cost that an indicator states, or null where it states none: no cost slot, no money, a rate, a change. */
    private static @Nullable CostLine total(TableFacts table, int i) {
        if (!Money.isCost(table, i) || !(table.target(i) instanceof Quantified target)) {
            return null;
        }
        MeasurementUnit unit = target.unit().orElse(null);
        if (unit == null) {
            return null;
        }
        if (Money.isYuan(unit)) {
            return of(i, target, unit, UnitOrigin.STATED);
        }
        return unit.isMultiplier() ? of(i, target, unit, UnitOrigin.ASSUMED) : null;
    }

    /** The unit cost in 元 that a target states, or null where it is no amount of money per something. */
    static @Nullable CostLine perUnit(int i, @Nullable Target target) {
        if (!(target instanceof Quantified quantified)) {
            return null;
        }
        MeasurementUnit unit = quantified.unit().orElse(null);
        if (unit == null || !unit.isQuotient() || !Money.isYuan(unit.numerator())) {
            return null;
        }
        return of(i, quantified, unit.numerator(), UnitOrigin.STATED);
    }

    private static CostLine of(int i, Quantified target, MeasurementUnit unit, UnitOrigin unitOrigin) {
        if (target instanceof Range range) {
            BigDecimal high = Money.scaled(range.high().amount(), unit);
            return new CostLine(i, Money.scaled(range.low().amount(), unit), high, high, unitOrigin);
        }
        Bound bound = (Bound) target;
        BigDecimal amount = Money.scaled(bound.amount(), unit);
        ComparisonOperator operator = bound.operator();
        boolean atMost = operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.LESS_THAN;
        boolean atLeast = operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN;
        return new CostLine(i, atMost ? BigDecimal.ZERO : amount, atLeast ? null : amount, amount, unitOrigin);
    }

    /** The quantity that a target states as an interval of plain numbers, or null. */
    static BigDecimal @Nullable [] quantity(@Nullable Target target) {
        if (target instanceof Range range) {
            return new BigDecimal[] {
                range.low().amount().toBigDecimal(), range.high().amount().toBigDecimal()
            };
        }
        if (target instanceof Bound bound) {
            BigDecimal amount = bound.amount().toBigDecimal();
            boolean atMost =
                    bound.operator() == ComparisonOperator.AT_MOST || bound.operator() == ComparisonOperator.LESS_THAN;
            // more than the stated number may be done, but nobody promised it: the plan is the number
            return new BigDecimal[] {atMost ? Amount.ZERO.toBigDecimal() : amount, amount};
        }
        return null;
    }
}
