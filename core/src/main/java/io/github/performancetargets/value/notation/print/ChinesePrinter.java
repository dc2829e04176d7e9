package io.github.performancetargets.value.notation.print;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetCases;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimePoint.Granularity;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the canonical Chinese form of a target, which the reader reads back. */
public final class ChinesePrinter implements TargetCases<String> {
    public static final ChinesePrinter PRINTER = new ChinesePrinter();

    private ChinesePrinter() {}

    @Override
    public String bound(Bound bound) {
        return about(bound.subject(), value(bound));
    }

    @Override
    public String range(Range range) {
        return about(range.subject(), value(range));
    }

    @Override
    public String change(Change change) {
        Quantified extent = change.extent();
        return extent.subject().orElse("")
                + change.baseline().orElse("")
                + (change.direction() == ChangeDirection.INCREASE ? "增长" : "下降")
                + (extent instanceof Bound bound ? value(bound) : value((Range) extent));
    }

    // 减排CO2 500吨: two numbers beside each other would be taken for one
    private static String about(Optional<String> subject, String value) {
        String words = subject.orElse("");
        if (words.isEmpty()) {
            return value;
        }
        if (words.length() <= 2 && startsWithNumber(value) && !isListed(words)) {
            // a short name that nobody listed is one only before a colon or a sign
            return words + "：" + value;
        }
        boolean apart = NumberReader.isDigit(words.charAt(words.length() - 1)) && NumberReader.isDigit(value.charAt(0));
        return apart ? words + " " + value : words + value;
    }

    private static boolean startsWithNumber(String value) {
        return NumberReader.isDigit(value.charAt(0)) || value.charAt(0) == '约';
    }

    private static boolean isListed(String words) {
        return NotationLexicon.isName(new NotationText(words), 0, words.length());
    }

    private static String value(Bound bound) {
        String unit = unit(bound.unit());
        return bound.baseline()
                        .map(from -> "由" + value(Bound.of(ComparisonOperator.UNSPECIFIED, from)) + "变为")
                        .orElse("")
                + bound.operator().sign()
                + (bound.approximate() ? "约" : "")
                + amount(bound, unit)
                + unit;
    }

    private static String amount(Bound bound, String unit) {
        Amount amount = bound.amount();
        return isDoubtful(unit) && amount.signum() > 0 ? grouped(amount.toString()) : amount.toString();
    }

    // a bare year, date or telephone number would not be taken for an amount, nor 2021 年 for a length of time
    private static boolean isDoubtful(String unit) {
        return unit.isEmpty() || unit.startsWith("年");
    }

    // 2020.07-20210630 is taken for two dates, whatever the unit behind
    private static boolean isDoubtful(Range range) {
        Amount low = range.low().amount();
        return isDoubtful(range.unit().map(MeasurementUnit::symbol).orElse(""))
                || (low.scale() > 0 && low.compareTo(Amount.of(1900)) >= 0 && low.compareTo(Amount.of(2201)) < 0);
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String value(Range range) {
        return (range.approximate() ? "约" : "") + ends(range) + unit(range.unit());
    }

    /** The two ends, without unit: 10-20, or as an interval where one is open or negative. */
    public static String ends(Range range) {
        Endpoint low = range.low();
        Endpoint high = range.high();
        String from = low.amount().toString();
        String to = high.amount().toString();
        String comma = ",";
        if (low.amount().signum() >= 0 && isDoubtful(range)) {
            from = grouped(from);
            to = grouped(to);
            comma = to.indexOf(',') < 0 ? "," : ";";
        }
        if (low.inclusive() && high.inclusive() && low.amount().signum() >= 0) {
            return from + "-" + to;
        }
        return (low.inclusive() ? "[" : "(") + from + comma + to + (high.inclusive() ? "]" : ")");
    }

    private static boolean isNamedByNumber(String symbol) {
        int slash = symbol.indexOf('/');
        String above = slash < 0 ? symbol : symbol.substring(0, slash);
        return above.equals("月") || above.equals("季度");
    }

    /** The unit as it stands behind a number: 3个月 and 3个季度, since 3月 is March and 3季度 the third quarter. */
    public static String unit(Optional<MeasurementUnit> unit) {
        if (unit.isEmpty()) {
            return "";
        }
        String symbol = unit.get().symbol();
        return (isNamedByNumber(symbol) ? "个" : "")
                + symbol
                + unit.get().countedNoun().orElse("");
    }

    @Override
    public String deadline(Deadline deadline) {
        TimePoint by = deadline.by();
        String point = by.equals(TimePoint.FISCAL_YEAR) ? "年度" : point(by);
        return deadline.subject().orElse("") + point + (by.granularity() == Granularity.DAY ? "前完成" : "内完成");
    }

    @Override
    public String recurringDeadline(RecurringDeadline deadline) {
        return deadline.subject().orElse("") + day(deadline) + "前完成";
    }

    private static String day(RecurringDeadline deadline) {
        return switch (deadline.cycle()) {
            case WEEK -> "每周" + "一二三四五六日".charAt(deadline.day() - 1);
            case MONTH -> deadline.isLastDay() ? "每月底" : "每月" + deadline.day() + "日";
            case QUARTER -> deadline.isLastDay() ? "每季度末" : "每季度第" + deadline.day() + "日";
        };
    }

    @Override
    public String timeSpan(TimeSpan period) {
        return period.subject().orElse("") + span(period);
    }

    private static String span(TimeSpan period) {
        TimePoint from = period.from();
        if (from.equals(period.to())) {
            switch (from.granularity()) {
                case YEAR -> {
                    return from.isRelative() ? "全年" : point(from) + "全年";
                }
                case HALF, QUARTER -> {
                    return point(from);
                }
                case MONTH, DAY -> {}
            }
        }
        return point(from) + "至" + point(period.to());
    }

    private static String point(TimePoint point) {
        @Nullable String year = point.isRelative() ? null : point.first(0).getYear() + "年";
        int month = point.first(2000).getMonthValue();
        String part = switch (point.granularity()) {
            case YEAR -> year == null ? "本年度" : "";
            case HALF -> month == 1 ? "上半年" : "下半年";
            case QUARTER -> "第" + "一二三四".charAt(month / 3) + "季度";
            case MONTH -> month + "月";
            case DAY -> month + "月" + point.last(2000).getDayOfMonth() + "日";
        };
        return year == null ? part : year + part;
    }

    @Override
    public String qualitative(Qualitative qualitative) {
        return qualitative.text();
    }

    @Override
    public String clauses(Clauses clauses) {
        StringJoiner joined = new StringJoiner("；");
        for (Target clause : clauses.clauses()) {
            joined.add(clause.match(this));
        }
        return joined.toString();
    }

    @Override
    public String notApplicable(NotApplicable notApplicable) {
        return notApplicable.text();
    }

    @Override
    public String placeholder(Placeholder placeholder) {
        return placeholder.text();
    }

    @Override
    public String notUnderstood(NotUnderstood notUnderstood) {
        return notUnderstood.text();
    }
}
