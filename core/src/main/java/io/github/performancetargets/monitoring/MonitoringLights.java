package io.github.performancetargets.monitoring;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.LightThresholds;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 监控预警 The light of an indicator, and of the money, at a date. Linear progress is for counts and money that accrue over the
 * year; rates, satisfaction, standards and levels are compared with the level itself. Lights are practice of running systems:
 * there are none unless a scheme names their thresholds. Immutable.
 */
public final class MonitoringLights {
    private static final int MONTHS = 12;
    private static final Set<UnitKind> LEVELS = Set.of(
            UnitKind.PERCENT,
            UnitKind.PERCENTAGE_POINT,
            UnitKind.SCORE,
            UnitKind.TIME,
            UnitKind.COMPOUND,
            UnitKind.PHYSICAL);

    private final LightThresholds thresholds;
    private final int fiscalYear;
    private final KnownIndicators library;

    private MonitoringLights(LightThresholds thresholds, int fiscalYear, KnownIndicators library) {
        this.thresholds = thresholds;
        this.fiscalYear = fiscalYear;
        this.library = library;
    }

    /** The lights of a scheme, for the forms of a fiscal year; empty where the scheme has none. */
    public static Optional<MonitoringLights> of(ScoringScheme scheme, int fiscalYear) {
        return scheme.lights().map(thresholds -> new MonitoringLights(thresholds, fiscalYear, KnownIndicators.NONE));
    }

    /** The same with what an indicator library (指标库) says about the direction of an indicator. */
    public MonitoringLights withLibrary(KnownIndicators known) {
        return new MonitoringLights(thresholds, fiscalYear, Objects.requireNonNull(known, "known"));
    }

    /** 全表 The lights of a table at the latest date of which it has readings; empty where it has none. */
    public Optional<TableLights> of(PerformanceTargetTable table) {
        return new LatestReadings(table, this, fiscalYear).lights();
    }

    /** 指标 The light of an indicator at the date of a reading. */
    public Light of(Indicator indicator, MonitoringReading reading) {
        StatedTarget target = AttainmentJudge.target(indicator).orElse(null);
        if (target == null) {
            return Light.UNDECIDED;
        }
        StatedTarget value = reading.value()
                .filter(stated -> !(stated.target() instanceof Placeholder || stated.target() instanceof NotApplicable))
                .orElse(null);
        Optional<IndicatorDirection> direction = IndicatorDirections.standard().of(indicator, library.aimOf(indicator));
        LocalDate date = reading.asOf().last(fiscalYear);
        if (target.target() instanceof Deadline || target.target() instanceof TimeSpan) {
            return ofTime(target, value, date);
        }
        if (value == null) {
            return isSatisfaction(indicator) || isOnce(target) ? Light.NOT_DUE : Light.UNDECIDED;
        }
        StatedTarget against = reading.planned().orElse(target);
        AttainmentAnswer answer = AttainmentJudge.ofYear(fiscalYear).judge(against, value, direction);
        ComparedMeasures measures = answer.measures().orElse(null);
        if (measures == null) {
            return answer.outcome().isDecided() && answer.outcome().isMet() ? Light.GREEN : Light.UNDECIDED;
        }
        Aim aim = direction.map(IndicatorDirection::aim).orElse(null);
        if (aim == Aim.LESS || aim == Aim.EXACT || measures.target().amount().signum() == 0) {
            return !answer.outcome().isDecided()
                    ? Light.UNDECIDED
                    : answer.outcome().isMet() ? Light.GREEN : Light.RED;
        }
        if (aim == null || measures.target().amount().signum() < 0) {
            return Light.UNDECIDED;
        }
        if (reading.planned().isPresent() || (isLevel(indicator, target) && !isTotalOfYear(target, value))) {
            return light(measures.quotient());
        }
        if (isOnce(target)) {
            return answer.outcome().isMet() ? Light.GREEN : Light.NOT_DUE;
        }
        return linear(measures.quotient(), date);
    }

    /** 预算执行 The light of the money: the share spent against the share of the year that is over. */
    public Light ofExecution(Amount budget, Amount spent, LocalDate date) {
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(date, "date");
        if (budget.signum() <= 0) {
            return Light.NOT_DUE;
        }
        Light light = linear(ratio(spent).dividedBy(ratio(budget)), date);
        // money spent early is no merit: it asks for a reason, and has no light of its own
        return light == Light.BLUE ? Light.GREEN : light;
    }

    private Light linear(Ratio share, LocalDate date) {
        int months = monthsOver(date);
        return months == 0 ? Light.NOT_DUE : light(share.times(Ratio.of(MONTHS, months)));
    }

    // 12 from the end of the year on, 0 before its first month is over
    private int monthsOver(LocalDate date) {
        if (date.getYear() != fiscalYear) {
            return date.getYear() > fiscalYear ? MONTHS : 0;
        }
        boolean lastDay = date.getDayOfMonth() == date.lengthOfMonth();
        return lastDay ? date.getMonthValue() : date.getMonthValue() - 1;
    }

    private Light light(Ratio progress) {
        Ratio percent = progress.times(Ratio.of(100));
        if (percent.compareTo(ratio(thresholds.yellow())) < 0) {
            return Light.RED;
        }
        if (percent.compareTo(ratio(thresholds.green())) < 0) {
            return Light.YELLOW;
        }
        return percent.compareTo(ratio(thresholds.blue())) < 0 ? Light.GREEN : Light.BLUE;
    }

    private Light ofTime(StatedTarget target, @Nullable StatedTarget value, LocalDate date) {
        LocalDate due = target.target() instanceof Deadline deadline
                ? deadline.by().last(fiscalYear)
                : ((TimeSpan) target.target()).to().last(fiscalYear);
        AttainmentAnswer answer =
                value == null ? null : AttainmentJudge.ofYear(fiscalYear).judge(target, value, Optional.empty());
        if (answer != null && answer.outcome().isMet()) {
            return Light.GREEN;
        }
        if (date.isBefore(due)) {
            return Light.NOT_DUE;
        }
        return answer != null && answer.outcome().isDecided() ? Light.RED : Light.UNDECIDED;
    }

    private static boolean isOnce(StatedTarget target) {
        return target.target() instanceof Bound bound
                && bound.amount().equals(Amount.of(1))
                && bound.unit()
                        .filter(unit -> unit.isPercent() || unit.isMoney())
                        .isEmpty();
    }

    private static boolean isSatisfaction(Indicator indicator) {
        return indicator.name().contains("满意");
    }

    private static boolean isLevel(Indicator indicator, StatedTarget target) {
        MeasurementUnit unit =
                target.target() instanceof Bound bound ? bound.unit().orElse(null) : null;
        return isSatisfaction(indicator)
                || indicator.name().endsWith("标准")
                || indicator.name().endsWith("率")
                || (unit != null && LEVELS.contains(unit.kind()));
    }

    // 2次 of 4次/年 are half of the year's, and no level
    private static boolean isTotalOfYear(StatedTarget target, StatedTarget value) {
        return target.target() instanceof Bound asked
                && value.target() instanceof Bound found
                && found.unit().filter(unit -> unit.isCounted()).isPresent()
                && asked.unit().filter(unit -> unit.isQuotient()).isPresent();
    }

    private static Ratio ratio(Amount amount) {
        BigDecimal decimal = amount.toBigDecimal();
        return Ratio.of(
                decimal.unscaledValue(),
                BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }
}
