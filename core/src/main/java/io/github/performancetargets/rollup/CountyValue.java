package io.github.performancetargets.rollup;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 地区数值 The target of one county, with its actual value where the table states one.
 *
 * @param target with a unit
 * @param operator of the target
 * @param actual with a unit that converts into that of the target
 * @param rate whether it is a rate, which is listed and not added
 */
record CountyValue(Measure target, ComparisonOperator operator, Optional<Measure> actual, boolean rate) {
    private static final Set<UnitKind> TOTALS =
            Set.of(UnitKind.MONEY, UnitKind.COUNT, UnitKind.LENGTH, UnitKind.AREA, UnitKind.VOLUME, UnitKind.MASS);

    /** What a row is to a sum: a value, or the reason why it is none. */
    record Read(@Nullable CountyValue value, @Nullable NotAdded reason) {
        private static Read refused(NotAdded reason) {
            return new Read(null, reason);
        }
    }

    static Read of(AssessedIndicator row) {
        Indicator indicator = row.indicator();
        StatedTarget value = AttainmentJudge.target(indicator).orElse(null);
        if (value == null || !(value.target() instanceof Bound bound)) {
            return Read.refused(NotAdded.NO_NUMBER);
        }
        if (bound.approximate()) {
            return Read.refused(NotAdded.APPROXIMATE);
        }
        StatedTarget actual = indicator.actual().orElse(null);
        Measure target = bound.measure();
        Measure achieved = null;
        if (actual != null) {
            NotAdded reason = noNumber(actual);
            ComparedMeasures measures = row.attainment().measures().orElse(null);
            if (reason != null || measures == null) {
                return Read.refused(reason != null ? reason : NotAdded.NOT_COMPARABLE);
            }
            target = measures.target();
            achieved = measures.actual();
        }
        return read(row, new CountyValue(target, bound.operator(), Optional.ofNullable(achieved), false));
    }

    private static Read read(AssessedIndicator row, CountyValue value) {
        MeasurementUnit unit = value.target.unit().orElse(null);
        if (unit == null) {
            return Read.refused(NotAdded.NO_UNIT);
        }
        if (unit.isPercent()) {
            return new Read(new CountyValue(value.target, value.operator, value.actual, true), null);
        }
        boolean exact = row.attainment()
                .direction()
                .filter(direction -> direction.aim() == Aim.EXACT)
                .isPresent();
        if (exact || !AdditiveNames.isAdditive(row.indicator().name())) {
            return Read.refused(NotAdded.NAME_DOES_NOT_ADD);
        }
        return TOTALS.contains(unit.kind()) ? new Read(value, null) : Read.refused(NotAdded.UNIT_DOES_NOT_ADD);
    }

    private static @Nullable NotAdded noNumber(StatedTarget actual) {
        if (!(actual.target() instanceof Bound bound)) {
            return NotAdded.NO_NUMBER;
        }
        if (bound.approximate()) {
            return NotAdded.APPROXIMATE;
        }
        boolean one =
                bound.operator() == ComparisonOperator.EQUAL || bound.operator() == ComparisonOperator.UNSPECIFIED;
        return one ? null : NotAdded.NO_NUMBER;
    }
}
