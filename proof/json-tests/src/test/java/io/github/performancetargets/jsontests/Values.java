package io.github.performancetargets.jsontests;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Cycle;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of indicators and what they are made of. */
final class Values {
    private static final Arbitrary<Optional<String>> SUBJECTS = texts().optional(0.2);
    private static final Arbitrary<Boolean> MARKS = Arbitraries.of(false, false, true);

    private Values() {}

    /** Texts with all that makes writers of JSON stumble, but no lone surrogates. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                " ",
                                "年度内完成",
                                "\"\\/\b\f\n\r\t",
                                "\u0000\u001f\u007f",
                                "𠮷𪚥",
                                "é\u2028\u2029\ufeff")),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars("绩效目标指标值abcXYZ 0129%≥/\\\"'<>&\u3000\u00a0，。")
                                .ofMaxLength(12)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, Character.MAX_CODE_POINT)
                                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                                .map(Character::toString)
                                .list()
                                .ofMaxSize(4)
                                .map(points -> String.join("", points))));
    }

    /** Codes of open types. */
    static Arbitrary<String> words() {
        return Arbitraries.of("生态", "彩票公益金", "x", "农村 环境", "𠮷");
    }

    static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 100_000).map(Amount::of),
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 18))
                        .as(Amount::ofScaled),
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(
                                                BigInteger.TEN.pow(36).negate().add(BigInteger.ONE),
                                                BigInteger.TEN.pow(36).subtract(BigInteger.ONE)),
                                Arbitraries.integers().between(12, 18))
                        .as((digits, scale) -> Amount.of(new BigDecimal(digits, scale))));
    }

    static Arbitrary<MeasurementUnit> units() {
        return Arbitraries.of("%", "人", "万元", "元/次", "个", "吨/月·平方公里", "百分点", "人次", "蓝天")
                .map(MeasurementUnit::parse)
                .flatMap(unit -> Arbitraries.of(unit, unit.counting("乡镇")));
    }

    private static Arbitrary<Quantified> quantified() {
        Arbitrary<Optional<MeasurementUnit>> units = units().optional();
        Arbitrary<Quantified> bounds = Combinators.combine(
                        Arbitraries.of(ComparisonOperator.class),
                        Combinators.combine(amounts(), units).as(Measure::of),
                        MARKS,
                        SUBJECTS,
                        Combinators.combine(amounts(), units).as(Measure::of).optional(0.2))
                .as(Bound::new);
        Arbitrary<Quantified> ranges = Combinators.combine(amounts(), amounts(), MARKS, MARKS, units, MARKS, SUBJECTS)
                .as((one, other, lowOpen, highOpen, unit, approximate, subject) -> {
                    boolean equal = one.equals(other);
                    Endpoint low = new Endpoint(one.compareTo(other) < 0 ? one : other, equal || !lowOpen);
                    Endpoint high = new Endpoint(one.compareTo(other) < 0 ? other : one, equal || !highOpen);
                    return new Range(low, high, unit, approximate, subject);
                });
        return Arbitraries.oneOf(bounds, ranges);
    }

    static Arbitrary<TimePoint> timePoints() {
        return Arbitraries.of(
                        "2021", "2021-H1", "2021-Q3", "2021-09", "2021-09-30", "FY", "--H2", "--Q4", "--01", "--02-29")
                .map(TimePoint::parse);
    }

    /** Every kind of target. */
    static Arbitrary<Target> targets() {
        Arbitrary<Target> single = singles();
        Arbitrary<Target> clauses = single.list().ofMinSize(2).ofMaxSize(3).map(Clauses::new);
        return Arbitraries.oneOf(single, single, single, clauses);
    }

    private static Arbitrary<Target> singles() {
        Arbitrary<Target> quantified = quantified().map(value -> value);
        Arbitrary<Target> changes = Combinators.combine(Arbitraries.of(ChangeDirection.class), quantified(), SUBJECTS)
                .as(Change::new);
        Arbitrary<Target> deadlines =
                Combinators.combine(timePoints(), SUBJECTS).as(Deadline::new);
        Arbitrary<Target> periods =
                SUBJECTS.map(subject -> new TimeSpan(TimePoint.parse("2021-07"), TimePoint.parse("2022-Q1"), subject));
        Arbitrary<Target> recurring = Combinators.combine(
                        Arbitraries.of(Cycle.class), Arbitraries.integers().between(1, 7), SUBJECTS)
                .as(RecurringDeadline::new);
        Arbitrary<Target> words = Arbitraries.oneOf(
                texts().map(Qualitative::new),
                texts().map(text -> new Qualitative(text, List.of("优", "良", "差"))),
                texts().map(NotApplicable::new),
                texts().map(Placeholder::new),
                texts().map(NotUnderstood::new));
        return Arbitraries.oneOf(quantified, changes, deadlines, recurring, periods, words);
    }

    static Arbitrary<StatedTarget> stated() {
        Arbitrary<Optional<Obstacle>> obstacles = Combinators.combine(
                        Arbitraries.of(Obstacle.Kind.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.of(TargetTriple.TripleColumn.class).optional(0.3),
                        texts().optional(0.3),
                        texts().optional(0.3))
                .as(Obstacle::new)
                .optional(0.3);
        Arbitrary<StatedTarget> any = Combinators.combine(texts(), targets(), obstacles)
                .as((text, target, obstacle) -> obstacle.isPresent()
                        ? StatedTarget.of(text, target, obstacle.get())
                        : StatedTarget.of(text, target));
        Arbitrary<StatedTarget> read = Arbitraries.of(
                        "≥200 人",
                        "12 次",
                        "每次 10000-30000 元",
                        "年度内完成",
                        "提高",
                        "13个乡镇",
                        "49万",
                        "≥**%",
                        "/",
                        "x1y2",
                        "不低与90%",
                        "由80%提高到90%",
                        "每月15日前")
                .map(text -> StatedTarget.read(text));
        return Arbitraries.oneOf(any, read);
    }
}
