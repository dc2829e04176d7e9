package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 单价乘数量 A unit cost times the quantity of the same name, as an interval in 元, beside the funds of the period.
 *
 * @param cost which indicator states the unit cost
 * @param quantity which indicator states the quantity
 * @param low the least that both allow
 * @param high the most that both allow
 * @param funds of the period
 */
record UnitCostProduct(int cost, int quantity, BigDecimal low, BigDecimal high, BigDecimal funds) {

    /** Forms the products of a table. */
    static void each(TableFacts table, Consumer<UnitCostProduct> action) {
        Map<String, Integer> quantities = null;
        for (int i = 0; i < table.size(); i++) {
            CostLine line = Money.isCost(table, i) ? CostLine.perUnit(i, table.target(i)) : null;
            if (line != null) {
                quantities = quantities == null ? quantities(table) : quantities;
                Integer quantity = quantities.get(table.foldedName(i));
                UnitCostProduct product = quantity == null ? null : of(table, line, quantity);
                if (product != null) {
                    action.accept(product);
                }
            }
        }
    }

    private static Map<String, Integer> quantities(TableFacts table) {
        Map<String, Integer> quantities = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorDimension.QUANTITY.equals(table.dimension(i))) {
                quantities.putIfAbsent(table.foldedName(i), i);
            }
        }
        return quantities;
    }

    private static @Nullable UnitCostProduct of(TableFacts table, CostLine line, int quantity) {
        int cost = line.index();
        BigDecimal high = line.high();
        BigDecimal funds = Money.funds(table, table.indicator(cost).period());
        BigDecimal[] count = CostLine.quantity(table.target(quantity));
        if (high == null
                || funds == null
                || count == null
                || table.indicator(cost).period() != table.indicator(quantity).period()) {
            return null;
        }
        BigDecimal factor = factor(table.target(cost), table.target(quantity));
        return factor == null
                ? null
                : new UnitCostProduct(
                        cost,
                        quantity,
                        line.low().multiply(count[0]).multiply(factor),
                        high.multiply(count[1]).multiply(factor),
                        funds);
    }

    // how many of what the cost is per one of the quantity is; null where the two do not convert
    private static @Nullable BigDecimal factor(@Nullable Target cost, @Nullable Target quantity) {
        if (!(cost instanceof Quantified price) || !(quantity instanceof Quantified count)) {
            return null;
        }
        MeasurementUnit per = price.unit().flatMap(MeasurementUnit::denominator).orElse(null);
        MeasurementUnit counted = count.unit().orElse(null);
        if (per == null || counted == null || !per.isConvertibleTo(counted)) {
            return null;
        }
        Ratio ratio = counted.factor().dividedBy(per.factor());
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL128);
    }
}
