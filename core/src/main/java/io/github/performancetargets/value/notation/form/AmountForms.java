package io.github.performancetargets.value.notation.form;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 数额写法 The notations of one amount or range, in the order in which they are tried. */
public final class AmountForms {
    /** Makes an amount or a range of the parts of a shape; null, and the reading has failed, where they make none. */
    public interface Builder {
        /** Makes it of the parts that the form holds. */
        @Nullable
        Core build(Reading reading, AmountForm form);
    }

    /**
     * What the number of a value is, before the words around it.
     *
     * @param low the amount, or that of the low end
     * @param ends both ends; null where it is one amount
     * @param middle where the second number begins, or the first where there is one
     * @param end behind it
     */
    public record Core(
            Amount low,
            @Nullable Ends ends,
            @Nullable MeasurementUnit unit,
            boolean approximate,
            int middle,
            int end) {}

    /** The ends of a range. */
    public record Ends(Endpoint low, Endpoint high) {
        static Ends inclusive(Amount low, Amount high) {
            return new Ends(Endpoint.inclusive(low), Endpoint.inclusive(high));
        }
    }

    private record Form(AmountShape shape, Builder builder) {}

    /** Every notation. */
    public static final List<Production<?>> ALL;

    private static final Form[] FORMS;

    static {
        List<Production<Builder>> all = List.of(
                Production.<Builder>of(
                                "interval",
                                "interval",
                                "a range, with the end left out at a round bracket",
                                (reading, form) -> new Core(
                                        form.low().amount(),
                                        new Ends(form.low(), form.high()),
                                        form.intervalUnit(),
                                        false,
                                        form.start(),
                                        form.end()))
                        .reads("(1,5]万元", "(1,5]万元", "[80%,90%)", "[80,90)%")
                        .refuses("[90%,80%]", "range-reversed", "[90%,95人]", "ambiguous"),
                Production.<Builder>of(
                                "deviation",
                                "[amount] \"±\" ! amount",
                                "a range around the amount, or around nought",
                                AmountForms::deviation)
                        .reads("98%±2%", "96-100%", "±5%", "[-5,5]%", "20±2℃", "18-22摄氏度")
                        .refuses("98%±2", "ambiguous", "20±", "number-expected"),
                Production.<Builder>of(
                                "between signs",
                                "amount rising-sign ! name rising-sign amount",
                                "a range; where no equals sign stands, without the end",
                                AmountForms::betweenSigns)
                        .reads("90%≤x<95%", "[90,95)%", "70%≤满意度≤90%", "70-90%")
                        .refuses("90%≤x≥95%", "unexpected", "5个≤数量<10人", "ambiguous"),
                Production.<Builder>of(
                                "between", "amount and amount", "a range, where 之间 stands behind", AmountForms::range)
                        .reads("90%与95%之间", "90-95%", "介于5和10个之间", "5-10个")
                        .refuses("90%与95%", "unexpected"),
                Production.<Builder>of(
                                "range",
                                "amount joint amount",
                                "a range in the unit of the second number, both ends included; the joints are - ~ 至 到",
                                AmountForms::range)
                        .reads("3——5项", "3-5项", "5000元-1万元", "0.5-1万元", "500元-2000元/亩", "500-2000元/亩")
                        .refuses(
                                "30-10人",
                                "range-reversed",
                                "3人-5次",
                                "ambiguous",
                                "8-9成",
                                "ambiguous",
                                "2021-2023",
                                "ambiguous"),
                Production.<Builder>of(
                                "compound",
                                "amount smaller-amount",
                                "one amount in the greater multiplier",
                                AmountForms::compound)
                        .reads("1亿5000万元", "1.5亿元", "3万5千元", "3.5万元")
                        .refuses("5000万1亿元", "unexpected"),
                Production.<Builder>of("share", "share", "a percentage, where it has an end", AmountForms::single)
                        .reads("九成以上", "≥90%", "七成五", "75%", "四分之三", "75%")
                        .refuses("三分之二", "ambiguous", "十二成", "ambiguous"),
                Production.<Builder>of(
                                "amount",
                                "amount",
                                "an amount; a sign of money before it names the unit",
                                AmountForms::single)
                        .reads("1,234.5万元", "1234.5万元", "百分之九十", "90%", "500余人", "约500人", "￥3万", "3万元")
                        .refuses("15 00人", "ambiguous", "05人", "ambiguous", "1e5", "unexpected", "￥30人", "unexpected"));
        ALL = List.copyOf(all);
        FORMS = all.stream()
                .map(each -> new Form(AmountShape.of(each.shape()), each.reader()))
                .toArray(Form[]::new);
    }

    private static final Amount TENTH = Amount.ofScaled(1, 1);

    private AmountForms() {}

    /** Reads the amount or range at an index; null, and the reading has failed, where none stands there. */
    public static @Nullable Core read(Reading reading, AmountForm form, boolean afterOperator, int from, int to) {
        for (Form each : FORMS) {
            if (!each.shape().mayStandIn(reading.s)) {
                continue;
            }
            if (form.matches(each.shape(), afterOperator, from, to)) {
                Core core = each.builder().build(reading, form);
                MeasurementUnit sign = form.sign();
                return core == null || sign == null ? core : inMoney(reading, core, sign);
            }
            if (form.isCertain()) {
                return null;
            }
        }
        return null;
    }

    // ￥30000, ￥3万, ￥500元/人: the sign names the money that the unit left out, or says it again
    private static @Nullable Core inMoney(Reading reading, Core core, MeasurementUnit sign) {
        MeasurementUnit unit = core.unit();
        MeasurementUnit money = unit == null
                ? sign
                : unit.isMultiplier()
                        ? reading.catalogue.find(unit.symbol() + sign.symbol()).orElse(null)
                        : unit.numerator().isConvertibleTo(sign) ? unit : null;
        return money == null
                ? failed(reading, Obstacle.Kind.UNEXPECTED, core.end() - 1)
                : new Core(core.low(), core.ends(), money, core.approximate(), core.middle(), core.end());
    }

    private static Core single(Reading reading, AmountForm form) {
        AmountForm.Measured only = form.first();
        return new Core(only.amount(), null, only.unit(), only.approximate(), only.at(), form.end());
    }

    private static @Nullable Core range(Reading reading, AmountForm form) {
        AmountForm.Measured first = form.first();
        AmountForm.Measured second = form.second();
        Amount low = first.amount();
        MeasurementUnit unit = second.unit();
        if (unit != null && unit.symbol().equals("成")) {
            // 8-9成 are tenths, or eight and nine pieces of work
            return failed(reading, Obstacle.Kind.AMBIGUOUS, second.at());
        }
        if (first.unit() != null && !first.unit().equals(unit) && !isNumerator(first.unit(), unit)) {
            Amount converted = unit == null ? null : converted(low, first.unit(), unit);
            if (converted == null) {
                return failed(reading, Obstacle.Kind.AMBIGUOUS, second.at());
            }
            low = converted;
        }
        return new Core(
                low,
                Ends.inclusive(low, second.amount()),
                unit,
                first.approximate() || second.approximate(),
                second.at(),
                form.end());
    }

    // 500元-2000元/亩
    private static boolean isNumerator(MeasurementUnit first, @Nullable MeasurementUnit second) {
        return second != null
                && first.denominator().isEmpty()
                && second.denominator().isPresent()
                && first.equals(second.numerator());
    }

    /** An amount in another unit, 5000元 in 万元, 3万 in 万元: exactly, or null. */
    static @Nullable Amount converted(Amount amount, MeasurementUnit from, MeasurementUnit to) {
        if (from.isMultiplier() && (to.isMoney() || to.isCounted())) {
            return from.factor().equals(to.factor()) ? amount : null;
        }
        if (!from.isConvertibleTo(to)) {
            return null;
        }
        try {
            return Measure.of(amount, from).to(to).amount();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Core deviation(Reading reading, AmountForm form) {
        AmountForm.Measured by = form.isSingle() ? form.first() : form.second();
        Amount centre = form.isSingle() ? Amount.ZERO : form.first().amount();
        MeasurementUnit unit = form.isSingle() ? null : form.first().unit();
        int sign = by.at() - 1;
        if (by.amount().signum() < 0 || (unit != null && !unit.equals(by.unit()))) {
            return failed(reading, Obstacle.Kind.AMBIGUOUS, sign);
        }
        Amount low = centre.minus(by.amount());
        return new Core(low, Ends.inclusive(low, centre.plus(by.amount())), by.unit(), false, sign, form.end());
    }

    private static @Nullable Core betweenSigns(Reading reading, AmountForm form) {
        AmountForm.Measured first = form.first();
        AmountForm.Measured second = form.second();
        if (first.unit() != null && !first.unit().equals(second.unit())) {
            return failed(reading, Obstacle.Kind.AMBIGUOUS, second.at() - 1);
        }
        return new Core(
                first.amount(),
                new Ends(
                        new Endpoint(first.amount(), form.inclusive().get(0)),
                        new Endpoint(second.amount(), form.inclusive().get(1))),
                second.unit(),
                false,
                second.at(),
                form.end());
    }

    // 1亿5000万元 in 亿元
    private static @Nullable Core compound(Reading reading, AmountForm form) {
        AmountForm.Measured great = form.first();
        AmountForm.Measured small = form.second();
        MeasurementUnit unit = small.unit();
        MeasurementUnit multiplier = great.unit();
        if (unit == null || multiplier == null || great.approximate() || unit.isQuotient()) {
            return failed(reading, Obstacle.Kind.UNEXPECTED, small.at());
        }
        String counted = withoutMultiplier(unit.symbol());
        MeasurementUnit base = reading.catalogue.find(counted).orElse(null);
        // 1亿2000万: both parts are multipliers
        MeasurementUnit whole = unit.isMultiplier()
                ? multiplier
                : base == null
                        ? null
                        : reading.catalogue
                                .find(multiplier.symbol() + base.symbol())
                                .orElse(null);
        Amount part = whole == null ? null : converted(small.amount(), unit, whole);
        if (whole == null
                || part == null
                || part.compareTo(Amount.of(1)) >= 0
                || great.amount().scale() > 0
                || (unit.equals(base) && part.compareTo(TENTH) < 0)) {
            // 10万20人 is hardly 100020
            return failed(reading, Obstacle.Kind.UNEXPECTED, small.at());
        }
        return new Core(
                great.amount().plus(part),
                null,
                unit.countedNoun().map(whole::counting).orElse(whole),
                small.approximate(),
                great.at(),
                form.end());
    }

    private static String withoutMultiplier(String symbol) {
        int at = 0;
        while (at + 1 < symbol.length() && "十百千万亿".indexOf(symbol.charAt(at)) >= 0) {
            at++;
        }
        return symbol.substring(at);
    }

    private static @Nullable Core failed(Reading reading, Obstacle.Kind why, int at) {
        reading.fail(why, at);
        return null;
    }
}
