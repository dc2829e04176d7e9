package io.github.performancetargets.attainment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * 相比的量值 The two amounts that were compared, each in a unit; both have one or neither has.
 *
 * @param target of the target
 * @param actual that was achieved
 */
public record ComparedMeasures(Measure target, Measure actual) {
    /** Checks that nothing is null. */
    public ComparedMeasures {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
    }

    /**
     * 完成率 The quotient of actual and target, exactly.
     *
     * @throws ArithmeticException if the target is 0
     */
    public Ratio quotient() {
        return actualAmount().dividedBy(targetAmount());
    }

    /** 目标值 The amount of the target, in its own unit. */
    public Ratio targetAmount() {
        return ratio(target.amount());
    }

    /** 实际值 The actual amount in the unit of the target, exactly: no decimal may say it. */
    public Ratio actualAmount() {
        Ratio amount = ratio(actual.amount());
        return target.unit().isEmpty() || actual.unit().isEmpty()
                ? amount
                : amount.times(actual.unit().get().factor())
                        .dividedBy(target.unit().get().factor());
    }

    private static Ratio ratio(Amount amount) {
        BigDecimal decimal = amount.toBigDecimal();
        return Ratio.of(
                decimal.unscaledValue(),
                BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }
}
