package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.attainment.UndecidedReason;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.WordList;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 逐行意见 Finds the most specific thing to say of each row. */
final class RowRemarks {
    private final Set<String> noReasons;
    private final Ratio below;
    private final Ratio above;

    private static final Set<String> PEOPLE = Set.of("人", "人次");

    // loaded by the first table that says something of its year
    private static final class Vague {
        static final Set<String> WORDS = Set.copyOf(ReviewLexicon.standard().words(WordList.VAGUE));
    }

    RowRemarks(SelfAssessmentParameters parameters) {
        this.noReasons = Set.copyOf(parameters.noReasons());
        this.below = percent(parameters.farBelow());
        this.above = percent(parameters.farAbove());
    }

    private static Ratio percent(Amount amount) {
        return Ratio.of(
                amount.toBigDecimal().movePointRight(Amount.MAX_SCALE).toBigInteger(),
                Amount.HUNDRED.toBigDecimal().movePointRight(Amount.MAX_SCALE).toBigInteger());
    }

    @Nullable
    RowRemark[] of(TableFacts table, AssessedFacts facts) {
        @Nullable RowRemark[] remarks = new RowRemark[table.size()];
        if (facts.assessment(table).isPresent()) {
            for (int i = 0; i < remarks.length; i++) {
                AssessedIndicator row = facts.row(table, i);
                remarks[i] = row == null ? null : of(row);
            }
        }
        return remarks;
    }

    private @Nullable RowRemark of(AssessedIndicator row) {
        Amount printed = row.printed().orElse(null);
        Amount weight = row.weight().orElse(null);
        if (printed != null && weight != null && printed.compareTo(weight) > 0) {
            // said by review/score-above-weight
            return null;
        }
        StatedTarget actual = row.indicator().actual().orElse(null);
        if (actual == null
                || Folding.isBlank(actual.text())
                || actual.target() instanceof Placeholder
                || actual.target() instanceof NotApplicable) {
            return printed != null && printed.signum() > 0 ? RowRemark.SCORE_WITHOUT_ACTUAL : null;
        }
        return ofActual(row, printed, weight);
    }

    private @Nullable RowRemark ofActual(AssessedIndicator row, @Nullable Amount printed, @Nullable Amount weight) {
        AttainmentAnswer answer = row.attainment();
        Indicator indicator = row.indicator();
        if (isNumber(indicator.effectiveValue().orElse(null))
                && answer.ground() == Ground.AS_STATED
                && isWords(indicator)) {
            return RowRemark.WORDS_AGAINST_NUMBER;
        }
        if (answer.reason().filter(UndecidedReason.DIFFERENT_UNIT::equals).isPresent() && !countsPeople(indicator)) {
            return RowRemark.ACTUAL_IN_OTHER_UNIT;
        }
        boolean full = printed != null && weight != null && printed.equals(weight) && weight.signum() > 0;
        boolean byHand = row.agreement() == ScoreAgreement.GIVEN_BY_HAND;
        boolean missed = answer.outcome().isDecided() && !answer.outcome().isMet();
        if (missed && full && byHand && answer.ground() != Ground.ASSUMED) {
            return RowRemark.MISSED_WITH_FULL_POINTS;
        }
        if (answer.outcome().isMet() && byHand && !full) {
            return hasWords(indicator.varianceReason().orElse("")) ? null : RowRemark.MET_BUT_CUT;
        }
        boolean explained = isReason(indicator.varianceReason().orElse(""));
        if (missed && answer.ground() == Ground.STATED && !explained && isFarBelow(answer)) {
            return RowRemark.FAR_BELOW_TARGET;
        }
        if (byHand && row.expected().isPresent()) {
            return RowRemark.SCORE_NOT_OF_SCHEME;
        }
        if (answer.outcome().isMet() && !explained && isFarAbove(answer)) {
            return RowRemark.FAR_ABOVE_TARGET;
        }
        return isVagueAgain(indicator)
                ? RowRemark.VAGUE_REPEATED
                : LastYear.isBelow(row) ? RowRemark.BELOW_LAST_YEAR : null;
    }

    // 人 by 人次: people and how often they came are told apart by few
    private static boolean countsPeople(Indicator indicator) {
        return isOfPeople(indicator.effectiveValue()) && isOfPeople(indicator.actual());
    }

    private static boolean isOfPeople(Optional<StatedTarget> value) {
        return value.map(StatedTarget::target).orElse(null) instanceof Quantified quantified
                && quantified
                        .unit()
                        .filter(unit -> PEOPLE.contains(unit.symbol()))
                        .isPresent();
    }

    private static boolean isNumber(@Nullable StatedTarget value) {
        return value != null && value.target() instanceof Quantified;
    }

    private static boolean isWords(Indicator indicator) {
        StatedTarget actual = indicator.actual().orElse(null);
        return actual != null && actual.target() instanceof Qualitative;
    }

    private static boolean hasWords(String text) {
        return !Folding.isBlank(text);
    }

    /** Whether a text is a reason: something other than 无 and its kin. */
    private boolean isReason(String text) {
        return hasWords(text) && !noReasons.contains(Folding.compact(text));
    }

    private boolean isFarBelow(AttainmentAnswer answer) {
        ComparedMeasures measures = measures(answer);
        Ratio quotient = measures == null ? null : measures.quotient();
        return quotient != null
                && (aim(answer) == Aim.LESS ? quotient.compareTo(above) >= 0 : quotient.compareTo(below) < 0);
    }

    private boolean isFarAbove(AttainmentAnswer answer) {
        ComparedMeasures measures = measures(answer);
        return measures != null
                && aim(answer) == Aim.MORE
                && measures.quotient().compareTo(above) >= 0;
    }

    private static @Nullable Aim aim(AttainmentAnswer answer) {
        return answer.direction().map(direction -> direction.aim()).orElse(null);
    }

    private static @Nullable ComparedMeasures measures(AttainmentAnswer answer) {
        ComparedMeasures measures = answer.measures().orElse(null);
        return measures == null || measures.target().amount().signum() <= 0 ? null : measures;
    }

    private boolean isVagueAgain(Indicator indicator) {
        StatedTarget value = indicator.effectiveValue().orElse(null);
        StatedTarget actual = indicator.actual().orElse(null);
        if (value == null || actual == null || !(value.target() instanceof Qualitative)) {
            return false;
        }
        String target = Folding.compact(value.text());
        return target.equals(Folding.compact(actual.text()))
                && Vague.WORDS.contains(target)
                && !isReason(indicator.varianceReason().orElse(""))
                && !isReason(indicator.note().orElse(""));
    }
}
