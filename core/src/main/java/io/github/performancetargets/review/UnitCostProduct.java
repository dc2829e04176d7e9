package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 单价乘数量 A unit cost times the quantity of the same name, as an interval, beside the funds of the period. Nothing is divided: a
 * cost for each 亩 times hectares is told in parts of a 元, and so are the funds where the two are compared.
 *
 * @param cost which indicator states the unit cost
 * @param quantity which indicator states the quantity
 * @param low the least that both allow, in parts of a 元
 * @param high the most that both allow, in parts of a 元
 * @param parts how many of these parts are one 元
 * @param funds of the period, in 元
 */
record UnitCostProduct(int cost, int quantity, BigDecimal low, BigDecimal high, BigDecimal parts, BigDecimal funds) {

    /** Whether even the least exceeds the funds by more than a tolerance in 元. */
    boolean exceeds(BigDecimal tolerance) {
        return exceeds(low, tolerance);
    }

    /** Whether the most exceeds the funds by more than a tolerance in 元, and the least does not. */
    boolean mayExceed(BigDecimal tolerance) {
        return !exceeds(low, tolerance) && exceeds(high, tolerance);
    }

    private boolean exceeds(BigDecimal product, BigDecimal tolerance) {
        return product.compareTo(funds.add(tolerance).multiply(parts)) > 0;
    }

    /** What a message shows of it; an amount that does not end is rounded there. */
    List<Argument> arguments() {
        return List.of(
                new Argument("low", shown(low)),
                new Argument("high", shown(high)),
                new Argument("funds", Money.shown(funds)));
    }

    private String shown(BigDecimal product) {
        return Money.shown(
                parts.compareTo(BigDecimal.ONE) == 0 ? product : product.divide(parts, 2, RoundingMode.HALF_UP));
    }

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
        Ratio factor = factor(table.target(cost), table.target(quantity));
        if (factor == null) {
            return null;
        }
        BigDecimal numerator = new BigDecimal(factor.numerator());
        return new UnitCostProduct(
                cost,
                quantity,
                line.low().multiply(count[0]).multiply(numerator),
                high.multiply(count[1]).multiply(numerator),
                new BigDecimal(factor.denominator()),
                funds);
    }

    // how many of what the cost is per one of the quantity is; null where the two do not convert
    private static @Nullable Ratio factor(@Nullable Target cost, @Nullable Target quantity) {
        if (!(cost instanceof Quantified price) || !(quantity instanceof Quantified count)) {
            return null;
        }
        MeasurementUnit per = price.unit().flatMap(MeasurementUnit::denominator).orElse(null);
        MeasurementUnit counted = count.unit().orElse(null);
        return per == null || counted == null || !per.isConvertibleTo(counted)
                ? null
                : counted.factor().dividedBy(per.factor());
    }
}
