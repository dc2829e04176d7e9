package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Amounts, units and targets of the kinds that texts yield. */
class TargetDomain extends DomainContextBase {
    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000_000L),
                        Arbitraries.integers().between(0, 4))
                .as(Amount::ofScaled);
    }

    // years, months, days, telephone numbers and 2021.12
    private static Arbitrary<Amount> mistakable() {
        Arbitrary<Long> years = Arbitraries.longs().between(1890, 2210);
        Arbitrary<Long> months = Arbitraries.longs().between(0, 13);
        Arbitrary<Long> days = Arbitraries.longs().between(0, 32);
        return Arbitraries.oneOf(
                years.map(Amount::of),
                Combinators.combine(years, months).as((year, month) -> Amount.of(year * 100 + month)),
                Combinators.combine(years, months, days)
                        .as((year, month, day) -> Amount.of(year * 10_000 + month * 100 + day)),
                Combinators.combine(years, months).as((year, month) -> Amount.ofScaled(year * 100 + month, 2)),
                Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(Amount::of),
                Arbitraries.longs().between(12_300, 12_400).map(Amount::of));
    }

    @Provide
    Arbitrary<MeasurementUnit> units() {
        return symbols().map(MeasurementUnit::parse);
    }

    private static Arbitrary<String> symbols() {
        return Arbitraries.of(
                "%", "‰", "元", "万元", "亿元", "人", "人次", "场次", "户", "亩", "平方米", "公里", "元/亩", "元/人·月", "次/年", "百分点", "小时");
    }

    // 满意度3个乡镇: a name before and another behind the number are two items of a list, and no text yields that
    private static boolean namesOneThing(Quantified quantified) {
        boolean counts = quantified.unit().flatMap(MeasurementUnit::countedNoun).isPresent();
        return !counts
                || quantified.subject().filter(name -> !name.equals("满意度")).isEmpty();
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Optional<String>> subjects =
                Arbitraries.of("满意度", "完成项目主体工程", "覆盖", "全县").optional(0.4);
        Arbitrary<Optional<MeasurementUnit>> measured = Arbitraries.oneOf(
                        symbols(), Arbitraries.of("月", "年", "年度", "年/次", "个"))
                .map(MeasurementUnit::parse)
                .map(Optional::of);
        Arbitrary<Optional<MeasurementUnit>> units = Arbitraries.oneOf(
                measured,
                Arbitraries.just(Optional.empty()),
                Arbitraries.of("乡镇", "合作社")
                        .map(noun -> Optional.of(MeasurementUnit.parse("个").counting(noun))));
        Arbitrary<Amount> amounts = Arbitraries.oneOf(amounts(), mistakable());
        Arbitrary<Quantified> bounds = Combinators.combine(
                        Arbitraries.of(ComparisonOperator.class), amounts, units, Arbitraries.of(true, false), subjects)
                .as((operator, amount, unit, approximate, subject) ->
                        new Bound(operator, Measure.of(amount, unit), approximate, subject));
        Arbitrary<Quantified> ranges = Combinators.combine(
                        amounts, amounts, units, Arbitraries.of(true, false), Arbitraries.of(true, false), subjects)
                .as((low, by, unit, open, approximate, subject) -> new Range(
                        new Endpoint(low, !open),
                        new Endpoint(low.plus(by).plus(Amount.of(1)), true),
                        unit,
                        approximate,
                        subject));
        Arbitrary<Quantified> quantified = Arbitraries.oneOf(bounds, ranges).filter(TargetDomain::namesOneThing);
        Arbitrary<Target> changes = Combinators.combine(
                        Arbitraries.of(ChangeDirection.class),
                        quantified,
                        Arbitraries.of("较上年", "同比", "比2020年").optional(0.5))
                .as(Change::new);
        Arbitrary<TimePoint> points = Arbitraries.of(
                        "2021", "2021-H1", "2021-Q3", "2021-09", "2020-02-29", "FY", "--H2", "--Q4", "--02", "--12-31")
                .map(TimePoint::parse);
        Arbitrary<Target> deadlines = Combinators.combine(
                        points, Arbitraries.of("竣工验收").optional(0.3))
                .as(Deadline::new);
        return Arbitraries.oneOf(quantified.map(each -> each), changes, deadlines);
    }
}
