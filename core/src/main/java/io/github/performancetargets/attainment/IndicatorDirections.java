package io.github.performancetargets.attainment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 指标方向的判断 Finds which actual values of an indicator are better: from the operator of its target, else from the form's column,
 * else from an indicator library, else from its name, else assumed from the tier it stands in.
 */
public final class IndicatorDirections {
    private static final Set<IndicatorDimension> COSTS = Set.of(
            IndicatorDimension.COST,
            IndicatorDimension.ECONOMIC_COST,
            IndicatorDimension.SOCIAL_COST,
            IndicatorDimension.ECOLOGICAL_COST);
    private static final IndicatorDirections STANDARD = new IndicatorDirections(DirectionWords.standard());

    private final DirectionWords words;

    private IndicatorDirections(DirectionWords words) {
        this.words = words;
    }

    /** With the words that this library brings. */
    public static IndicatorDirections standard() {
        return STANDARD;
    }

    /** With a caller's words. */
    public static IndicatorDirections with(DirectionWords words) {
        return new IndicatorDirections(Objects.requireNonNull(words, "words"));
    }

    /** The direction of an indicator. */
    public Optional<IndicatorDirection> of(Indicator indicator) {
        return of(indicator, Optional.empty());
    }

    /**
     * The direction of an indicator.
     *
     * @param library what an indicator library says about it, where one is given
     */
    public Optional<IndicatorDirection> of(Indicator indicator, Optional<Aim> library) {
        Objects.requireNonNull(library, "library");
        Target target = target(indicator.effectiveValue());
        Optional<Aim> operator = ofOperator(target);
        if (operator.isEmpty() && indicator.adjusted().isPresent()) {
            operator = ofOperator(target(indicator.value()));
        }
        if (operator.isPresent()) {
            return known(operator.get(), IndicatorDirection.Source.OPERATOR);
        }
        if (indicator.statedDirection().isPresent()) {
            return known(Aim.of(indicator.statedDirection().get()), IndicatorDirection.Source.COLUMN);
        }
        if (library.isPresent()) {
            return known(library.get(), IndicatorDirection.Source.LIBRARY);
        }
        String name = Folding.compact(indicator.name());
        Aim named = words.aimOfFolded(name);
        if (named != null) {
            return known(named, IndicatorDirection.Source.NAME);
        }
        Optional<MeasurementUnit> unit = target instanceof Quantified quantified ? quantified.unit() : Optional.empty();
        return assumed(indicator, name, unit).map(aim -> new IndicatorDirection(aim, IndicatorDirection.Source.SLOT));
    }

    private static @Nullable Target target(Optional<StatedTarget> value) {
        return value.isPresent() ? value.get().target() : null;
    }

    private static Optional<IndicatorDirection> known(Aim aim, IndicatorDirection.Source source) {
        return Optional.of(new IndicatorDirection(aim, source));
    }

    /** What the operator of a target says. */
    static Optional<Aim> ofOperator(@Nullable Target target) {
        if (!(target instanceof Bound bound)) {
            return Optional.empty();
        }
        ComparisonOperator operator = bound.operator();
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> Optional.of(Aim.MORE);
            case AT_MOST, LESS_THAN -> Optional.of(Aim.LESS);
            case EQUAL, UNSPECIFIED -> Optional.empty();
        };
    }

    private Optional<Aim> assumed(Indicator indicator, String name, Optional<MeasurementUnit> unit) {
        IndicatorCategory category = indicator.category().orElse(null);
        IndicatorDimension dimension = indicator.dimension().orElse(null);
        if (IndicatorCategory.COST.equals(category) || (dimension != null && COSTS.contains(dimension))) {
            return Optional.of(Aim.LESS);
        }
        boolean time = unit.isPresent() && unit.get().kind() == UnitKind.TIME;
        if (time) {
            // 6个月 of work done sooner is better, 6个月 of service longer: only the tier tells
            return IndicatorDimension.TIMELINESS.equals(dimension) ? Optional.of(Aim.LESS) : Optional.empty();
        }
        boolean placed = category != null || dimension != null;
        if (words.mentionsSomethingBad(name) || (!placed && unit.isPresent() && isMoney(unit.get()))) {
            return Optional.empty();
        }
        return Optional.of(Aim.MORE);
    }

    private static boolean isMoney(MeasurementUnit unit) {
        return unit.isMoney() || (unit.isQuotient() && unit.numerator().isMoney());
    }
}
