package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every target, whatever its operator, unit and direction. */
final class AttainmentProperties {
    private static final MeasurementUnit UNIT = MeasurementUnit.parse("个");
    private static final AttainmentJudge JUDGE = AttainmentJudge.ofYear(2022);

    @Provide
    Arbitrary<Amount> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2)
                .map(Amount::of);
    }

    @Property
    void moreIsNeverWorseWhereMoreIsBetter(
            @ForAll("amounts") Amount target,
            @ForAll("amounts") Amount one,
            @ForAll("amounts") Amount other,
            @ForAll ComparisonOperator operator) {
        if (operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.LESS_THAN) {
            return;
        }
        assertMonotone(operator, target, min(one, other), max(one, other), Aim.MORE);
    }

    @Property
    void lessIsNeverWorseWhereLessIsBetter(
            @ForAll("amounts") Amount target,
            @ForAll("amounts") Amount one,
            @ForAll("amounts") Amount other,
            @ForAll ComparisonOperator operator) {
        if (operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN) {
            return;
        }
        assertMonotone(operator, target, max(one, other), min(one, other), Aim.LESS);
    }

    private static void assertMonotone(
            ComparisonOperator operator, Amount target, Amount worse, Amount better, Aim aim) {
        AttainmentOutcome ofWorse = judge(operator, target, worse, aim).outcome();
        AttainmentOutcome ofBetter = judge(operator, target, better, aim).outcome();
        assertThat(ofWorse.isDecided()).isTrue();
        assertThat(ofBetter).isGreaterThanOrEqualTo(ofWorse);
    }

    @Property
    void equalityMeetsEveryTargetThatIncludesItsAmount(
            @ForAll("amounts") Amount target, @ForAll ComparisonOperator operator, @ForAll Aim aim) {
        boolean strict = operator == ComparisonOperator.MORE_THAN || operator == ComparisonOperator.LESS_THAN;
        assertThat(judge(operator, target, target, aim).outcome())
                .isEqualTo(strict ? AttainmentOutcome.NOT_MET : AttainmentOutcome.MET);
    }

    @Property
    void whatStrictComparisonSaysIsMetIsMet(
            @ForAll("amounts") Amount target,
            @ForAll("amounts") Amount actual,
            @ForAll ComparisonOperator operator,
            @ForAll Aim aim) {
        Target bound = Bound.of(operator, Measure.of(target, UNIT));
        if (bound.isMetBy(Measure.of(actual, UNIT)) == io.github.performancetargets.value.Attainment.MET) {
            assertThat(judge(operator, target, actual, aim).outcome().isMet()).isTrue();
        }
    }

    @Property
    void aStricterMinimumIsNeverEasier(
            @ForAll("amounts") Amount one, @ForAll("amounts") Amount other, @ForAll("amounts") Amount actual) {
        AttainmentOutcome easier = judge(ComparisonOperator.AT_LEAST, min(one, other), actual, Aim.MORE)
                .outcome();
        AttainmentOutcome harder = judge(ComparisonOperator.AT_LEAST, max(one, other), actual, Aim.MORE)
                .outcome();
        assertThat(easier).isGreaterThanOrEqualTo(harder);
    }

    @Property
    void aBareActualIsJudgedAsInTheUnitOfItsTarget(
            @ForAll("amounts") Amount target, @ForAll("amounts") Amount actual, @ForAll ComparisonOperator operator) {
        Optional<IndicatorDirection> direction =
                Optional.of(new IndicatorDirection(Aim.MORE, IndicatorDirection.Source.NAME));
        StatedTarget asked = stated(Bound.of(operator, Measure.of(target, UNIT)));
        assertThat(JUDGE.judge(asked, stated(Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(actual))), direction)
                        .outcome())
                .isEqualTo(JUDGE.judge(
                                asked,
                                stated(Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(actual, UNIT))),
                                direction)
                        .outcome());
    }

    @Property
    void everyPairOfTextsHasAnAnswer(
            @ForAll String target, @ForAll String actual, @ForAll @IntRange(min = 1900, max = 2200) int year) {
        AttainmentAnswer answer = AttainmentJudge.ofYear(year)
                .judge(StatedTarget.read(target), StatedTarget.read(actual), Optional.empty());
        assertThat(answer.outcome().isDecided()).isNotEqualTo(answer.reason().isPresent());
    }

    private static AttainmentAnswer judge(ComparisonOperator operator, Amount target, Amount actual, Aim aim) {
        return JUDGE.judge(
                stated(Bound.of(operator, Measure.of(target, UNIT))),
                stated(Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(actual, UNIT))),
                Optional.of(new IndicatorDirection(aim, IndicatorDirection.Source.NAME)));
    }

    private static StatedTarget stated(Target target) {
        return StatedTarget.of(target.toString(), target);
    }

    private static Amount min(Amount one, Amount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Amount max(Amount one, Amount other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
