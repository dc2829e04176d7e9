package io.github.performancetargets.attainment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;

/**
 * 单位对齐 The unit in which an actual amount is to be compared with its target: a bare amount takes the unit of the other cell,
 * unless its magnitude says that it was meant otherwise.
 *
 * @param target the unit to give the amounts of the target, where they have one
 * @param actual the unit to give the actual amounts
 * @param obstacle why they do not compare; the units then mean nothing
 */
record UnitFit(Optional<MeasurementUnit> target, Optional<MeasurementUnit> actual, Optional<UndecidedReason> obstacle) {
    // 12345 against 1.2万: so far apart are a number and itself in the next unit that forms use
    private static final Amount MAGNITUDE = Amount.of(1_000);
    private static final Amount ONE = Amount.of(1);

    static UnitFit of(
            Optional<MeasurementUnit> target,
            Amount targetAmount,
            Optional<MeasurementUnit> actual,
            Amount actualAmount) {
        if (target.isEmpty() && actual.isEmpty()) {
            return fits(target, actual);
        }
        if (actual.isEmpty()) {
            return bareIsDoubtful(target.get(), targetAmount, actualAmount)
                    ? refused(UndecidedReason.UNIT_IN_DOUBT)
                    : fits(target, target);
        }
        if (target.isEmpty()) {
            return (isShare(actual.get()) && isFraction(targetAmount)) || isMultiplied(actual.get())
                    ? refused(UndecidedReason.UNIT_IN_DOUBT)
                    : fits(actual, actual);
        }
        MeasurementUnit one = target.get();
        MeasurementUnit other = actual.get();
        if (Measure.of(targetAmount, one).isComparableWith(Measure.of(actualAmount, other))) {
            return fits(target, actual);
        }
        // 49万 of 49万元: the rest of the unit was left out
        if (isMultiplier(other) && one.symbol().startsWith(other.symbol())) {
            return fits(target, target);
        }
        if (isMultiplier(one) && other.symbol().startsWith(one.symbol())) {
            return fits(actual, actual);
        }
        return refused(UndecidedReason.DIFFERENT_UNIT);
    }

    /**
     * A target that states a number alone, in a unit that is known from elsewhere; the target itself where its number may have
     * been meant otherwise: 0.95 in % may be 95 %, and 500000 in 万元 is perhaps 50万元.
     */
    static StatedTarget completed(StatedTarget target, MeasurementUnit unit) {
        boolean bare = target.target() instanceof Bound bound
                && bound.unit().isEmpty()
                && !(isShare(unit) && isFraction(bound.amount()))
                && !isMultiplied(unit)
                && !unit.isMoney();
        if (!bare) {
            return target;
        }
        Bound bound = (Bound) target.target();
        Measure measure = Measure.of(bound.amount(), unit);
        return StatedTarget.of(
                target.text(),
                new Bound(bound.operator(), measure, bound.approximate(), bound.subject(), bound.baseline()));
    }

    private static UnitFit fits(Optional<MeasurementUnit> target, Optional<MeasurementUnit> actual) {
        return new UnitFit(target, actual, Optional.empty());
    }

    private static UnitFit refused(UndecidedReason reason) {
        return new UnitFit(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static boolean bareIsDoubtful(MeasurementUnit unit, Amount target, Amount actual) {
        if (isShare(unit)) {
            return isFraction(actual) && target.abs().compareTo(ONE) > 0;
        }
        if (actual.signum() == 0 || target.signum() == 0) {
            return false;
        }
        boolean scaled = isMultiplied(unit) || unit.isMoney();
        return scaled && (far(actual, target) || far(target, actual));
    }

    // 0.95 may be 95 %, and 1 may be 100 %
    private static boolean isFraction(Amount amount) {
        return amount.signum() > 0 && amount.compareTo(ONE) <= 0;
    }

    private static boolean far(Amount larger, Amount smaller) {
        return larger.abs()
                        .toBigDecimal()
                        .compareTo(smaller.abs().toBigDecimal().multiply(MAGNITUDE.toBigDecimal()))
                >= 0;
    }

    private static boolean isShare(MeasurementUnit unit) {
        return unit.isPercent();
    }

    private static boolean isMultiplier(MeasurementUnit unit) {
        return unit.kind() == UnitKind.MULTIPLIER;
    }

    private static boolean isMultiplied(MeasurementUnit unit) {
        char first = unit.symbol().charAt(0);
        return first == '万' || first == '亿';
    }
}
