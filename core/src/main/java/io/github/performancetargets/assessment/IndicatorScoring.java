package io.github.performancetargets.assessment;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.scheme.ShareRange;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimeSpan;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 指标计分 The points that a scheme gives one indicator, and how the printed ones stand to them. */
final class IndicatorScoring {
    private static final List<PointsRounding> ROUNDINGS = List.of(
            new PointsRounding(2, RoundingMode.HALF_UP),
            new PointsRounding(1, RoundingMode.HALF_UP),
            new PointsRounding(0, RoundingMode.HALF_UP),
            new PointsRounding(2, RoundingMode.DOWN),
            new PointsRounding(1, RoundingMode.DOWN),
            new PointsRounding(0, RoundingMode.DOWN));

    private final ScoringScheme scheme;
    private final List<ShortfallFormula> formulas;

    IndicatorScoring(ScoringScheme scheme) {
        this.scheme = scheme;
        Set<ShortfallFormula> known = new LinkedHashSet<>(List.of(scheme.shortfall()));
        known.add(scheme.excess());
        for (ScoringScheme other : ScoringScheme.builtIn()) {
            known.add(other.shortfall());
            known.add(other.excess());
        }
        this.formulas = List.copyOf(known);
    }

    AssessedIndicator assess(int row, Indicator indicator, AttainmentAnswer answer) {
        Amount weight = indicator.weight().map(points -> points.points()).orElse(null);
        if (weight == null || weight.signum() < 0) {
            return without(row, indicator, answer, NoScore.NO_WEIGHT);
        }
        if (!answer.outcome().isDecided()) {
            return without(row, indicator, answer, NoScore.UNDECIDED);
        }
        try {
            Optional<ScoreRange> expected = expected(weight, indicator, answer);
            return expected.isEmpty()
                    ? without(row, indicator, answer, NoScore.NO_FORMULA)
                    : with(row, indicator, answer, weight, expected.get());
        } catch (ArithmeticException e) {
            return without(row, indicator, answer, NoScore.OUT_OF_BOUNDS);
        }
    }

    private static AssessedIndicator without(int row, Indicator indicator, AttainmentAnswer answer, NoScore reason) {
        return new AssessedIndicator(
                row,
                indicator,
                answer,
                Optional.empty(),
                Optional.of(reason),
                ScoreAgreement.NOT_COMPUTED,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<ScoreRange> expected(Amount weight, Indicator indicator, AttainmentAnswer answer) {
        boolean time = isTime(indicator);
        if (answer.outcome().isMet()) {
            return Optional.of(
                    answer.ground() == Ground.AS_STATED && !time
                            ? share(weight, scheme.qualitativeMet())
                            : ScoreRange.exact(weight));
        }
        if (answer.ground() == Ground.AS_STATED && answer.measures().isEmpty()) {
            return Optional.of(
                    share(weight, answer.partly() ? scheme.qualitativePartly() : scheme.qualitativeMissed()));
        }
        return answer.measures().flatMap(measures -> missed(weight, answer, measures));
    }

    private static boolean isTime(Indicator indicator) {
        StatedTarget value = indicator.effectiveValue().orElse(null);
        return value != null && (value.target() instanceof Deadline || value.target() instanceof TimeSpan);
    }

    private ScoreRange share(Amount weight, ShareRange share) {
        return new ScoreRange(scheme.portion(weight, share.low()), scheme.portion(weight, share.high()));
    }

    private Optional<ScoreRange> missed(Amount weight, AttainmentAnswer answer, ComparedMeasures measures) {
        return scheme.shortfallPoints(weight, measures.targetAmount(), measures.actualAmount(), isMoreBetter(answer))
                .map(ScoreRange::exact);
    }

    static boolean isMoreBetter(AttainmentAnswer answer) {
        boolean zero = answer.measures().isPresent()
                && answer.measures().get().target().amount().signum() == 0;
        return !zero && answer.direction().map(IndicatorDirection::aim).orElse(Aim.MORE) == Aim.MORE;
    }

    private AssessedIndicator with(
            int row, Indicator indicator, AttainmentAnswer answer, Amount weight, ScoreRange expected) {
        Amount printed = indicator.score().map(score -> score.points()).orElse(null);
        ScoreAgreement agreement = ScoreAgreement.NOT_PRINTED;
        Optional<Amount> difference = Optional.empty();
        Optional<ScoreFit> fit = Optional.empty();
        if (printed != null) {
            agreement = agreement(expected, printed);
            if (agreement == ScoreAgreement.GIVEN_BY_HAND
                    && (isCutOff(weight, printed, answer)
                            || RoundedActual.explains(scheme, indicator, weight, printed, answer))) {
                agreement = ScoreAgreement.AGREES;
            }
            if (agreement == ScoreAgreement.GIVEN_BY_HAND) {
                difference = Optional.of(
                        printed.minus(printed.compareTo(expected.low()) < 0 ? expected.low() : expected.high()));
                fit = fit(weight, printed, answer);
            }
        }
        return new AssessedIndicator(
                row, indicator, answer, Optional.of(expected), Optional.empty(), agreement, difference, fit);
    }

    // 6.66 is what the formula gives, 6.666…, cut off; 9 for 9.8 was given by hand
    private boolean isCutOff(Amount weight, Amount printed, AttainmentAnswer answer) {
        ComparedMeasures measures = answer.measures().orElse(null);
        if (measures == null || answer.outcome() != AttainmentOutcome.NOT_MET || printed.scale() < 1) {
            return false;
        }
        return PrintedDigits.roundings(printed).stream()
                .anyMatch(rounding -> scheme.shortfallPoints(
                                weight,
                                measures.targetAmount(),
                                measures.actualAmount(),
                                isMoreBetter(answer),
                                rounding)
                        .equals(Optional.of(printed)));
    }

    private static ScoreAgreement agreement(ScoreRange expected, Amount printed) {
        if (expected.isExact()) {
            return expected.low().equals(printed) || PrintedDigits.rounds(PrintedDigits.ratio(expected.low()), printed)
                    ? ScoreAgreement.AGREES
                    : ScoreAgreement.GIVEN_BY_HAND;
        }
        return expected.contains(printed) ? ScoreAgreement.WITHIN : ScoreAgreement.GIVEN_BY_HAND;
    }

    // the scheme's own formula with another rounding first, then those of other schemes
    private Optional<ScoreFit> fit(Amount weight, Amount printed, AttainmentAnswer answer) {
        ComparedMeasures measures = answer.measures().orElse(null);
        if (measures == null) {
            return Optional.empty();
        }
        for (ShortfallFormula formula : formulas) {
            Optional<Ratio> points = formula.points(
                    PrintedDigits.ratio(weight),
                    measures.targetAmount(),
                    measures.actualAmount(),
                    isMoreBetter(answer));
            for (PointsRounding rounding : ROUNDINGS) {
                if (points.isPresent() && rounding.round(points.get()).equals(printed)) {
                    return Optional.of(new ScoreFit(formula, rounding));
                }
            }
        }
        return Optional.empty();
    }
}
