package io.github.performancetargets.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading and printing. */
class NotationProperties {
    @Property(tries = 5000)
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll("texts") String text) {
        StatedTarget stated = StatedTarget.read(text);
        assertThat(stated.text()).isEqualTo(text);
        assertThat(stated.obstacle().isPresent()).isEqualTo(stated.target() instanceof NotUnderstood);
        stated.obstacle().ifPresent(obstacle -> assertThat(obstacle.index()).isBetween(0, text.length()));
        try {
            Target read = Target.parse(text);
            assertThat(Target.parse(read.toString())).isEqualTo(read);
            assertThat(Target.parse(read.toEnglish())).isEqualTo(read);
        } catch (TextParseException refused) {
            assertThat(stated.obstacle()).isPresent();
        }
    }

    @Property(tries = 2000)
    void everySpellingOfABoundReadsToTheBound(
            @ForAll("operators") String[] operator,
            @ForAll("amounts") Amount amount,
            @ForAll("units") String unit,
            @ForAll("blanks") String blank,
            @ForAll boolean wide) {
        String text = operator[1] + blank + amount + blank + unit + operator[2];
        Target read = Target.parse(wide ? wide(text) : text);
        assertThat(read).isInstanceOfSatisfying(Bound.class, bound -> {
            assertThat(bound.operator().code()).isEqualTo(operator[0]);
            assertThat(bound.measure()).isEqualTo(Measure.of(amount, MeasurementUnit.parse(unit)));
        });
    }

    @Property(tries = 2000)
    void everyTargetPrintsSoThatItReadsBack(@ForAll("targets") Target target) {
        assertThat(Target.parse(target.toString())).isEqualTo(target);
        assertThat(Target.parse(target.toEnglish())).isEqualTo(target);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "≥",
                "≤",
                "90",
                "1,234",
                "%",
                "元",
                "每",
                "次",
                "年",
                "月",
                "日",
                "12",
                "2021",
                "个",
                "乡镇",
                "以上",
                "以内",
                "约",
                "增长",
                "较上年",
                "-",
                "~",
                "至",
                "(",
                ")",
                "含",
                "，",
                "、",
                "；",
                "三",
                "十",
                "万",
                "不低于",
                "完成",
                "前",
                "底",
                "第",
                "季度",
                "/",
                "*",
                "X",
                " ",
                "\n",
                "a",
                "《",
                "》",
                "±",
                ".",
                "提高",
                "的",
                "\uD83D",
                "0",
                "人均",
                "[",
                "]",
                "百分之",
                "且",
                "=",
                "at least ",
                "by ",
                ": ");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<String[]> operators() {
        return Arbitraries.of(
                new String[] {">=", "≥", ""},
                new String[] {">=", ">=", ""},
                new String[] {">=", "不低于", ""},
                new String[] {">=", "", "以上"},
                new String[] {">=", "达到", "及以上"},
                new String[] {"<=", "≦", ""},
                new String[] {"<=", "不超过", ""},
                new String[] {"<=", "控制在", "以内"},
                new String[] {">", "超过", ""},
                new String[] {"<", "低于", ""},
                new String[] {"=", "=", ""});
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000_000L),
                        Arbitraries.integers().between(0, 4))
                .as(Amount::ofScaled);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "%", "‰", "元", "万元", "亿元", "人", "人次", "场次", "户", "亩", "平方米", "公里", "元/亩", "元/人·月", "次/年", "百分点", "小时");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "　", "\t");
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Optional<String>> subjects =
                Arbitraries.of("满意度", "完成项目主体工程", "覆盖率", "受益群众").optional(0.4);
        Arbitrary<Optional<MeasurementUnit>> measured = Arbitraries.oneOf(units(), Arbitraries.of("月", "年", "个"))
                .map(MeasurementUnit::parse)
                .map(Optional::of);
        Arbitrary<Optional<MeasurementUnit>> units = Arbitraries.oneOf(
                measured,
                Arbitraries.of("乡镇", "合作社")
                        .map(noun -> Optional.of(MeasurementUnit.parse("个").counting(noun))));
        Arbitrary<Quantified> bounds = Combinators.combine(
                        Arbitraries.of(ComparisonOperator.class),
                        amounts(),
                        units,
                        Arbitraries.of(true, false),
                        subjects)
                .as((operator, amount, unit, approximate, subject) ->
                        new Bound(operator, Measure.of(amount, unit), approximate, subject));
        Arbitrary<Quantified> ranges = Combinators.combine(
                        amounts(), amounts(), units, Arbitraries.of(true, false), Arbitraries.of(true, false), subjects)
                .as((low, by, unit, open, approximate, subject) -> new Range(
                        new Endpoint(low, !open),
                        new Endpoint(low.plus(by).plus(Amount.of(1)), true),
                        unit,
                        approximate,
                        subject));
        Arbitrary<Quantified> quantified = Arbitraries.oneOf(bounds, ranges);
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

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
