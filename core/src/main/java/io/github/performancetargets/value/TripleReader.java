package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a value split over three columns: what the columns say together, or which of them contradict. */
final class TripleReader {
    static final String QUALITATIVE = "定性";
    private static final Set<String> NO_OPERATOR = Set.of(
            "", "定量", "定性", "定量指标", "定性指标", "正向", "反向", "逆向", "正向指标", "反向指标", "逆向指标", "区间", "范围", "介于", "文字描述", "其他",
            "/", "-", "--", "无");
    private static final Set<String> NO_UNIT = Set.of("", "/", "-", "--", "无");
    private static final Set<Obstacle.Kind> OPEN =
            Set.of(Obstacle.Kind.AMBIGUOUS, Obstacle.Kind.NO_SUCH_DATE, Obstacle.Kind.RANGE_REVERSED);

    private final String text;
    private final int valueStart;
    private final int unitStart;
    private @Nullable Obstacle obstacle;

    private TripleReader(String operator, String value, String unit) {
        this.text = operator + value + unit;
        this.valueStart = operator.length();
        this.unitStart = valueStart + value.length();
    }

    static StatedTarget read(TargetTriple triple) {
        String sign = Folding.compact(triple.operator());
        String unitText = Folding.compact(triple.unit());
        String value = triple.value().strip();
        StatedTarget alone = StatedTarget.read(value);
        StatedTarget stated = besideUnit(alone, value, unitText);
        boolean repeated = namesUnit(alone.target()) || NO_UNIT.contains(unitText) || !holdsAmount(value);
        boolean worded = NO_OPERATOR.contains(sign) || hasOperator(stated.target()) || !holdsAmount(value);
        TripleReader reader = new TripleReader(
                worded ? "" : triple.operator().strip(),
                value,
                repeated ? "" : triple.unit().strip());
        Target target = reader.joined(stated, value, sign, unitText);
        return target != null
                ? StatedTarget.of(reader.text, target)
                : StatedTarget.of(reader.text, new NotUnderstood(reader.text), Objects.requireNonNull(reader.obstacle));
    }

    // 2010-2089 and 19900000-19900001 may be times where they stand alone, and are none where a column says 个; 1 500
    // may
    // be two numbers, and is one where it says 人
    private static StatedTarget besideUnit(StatedTarget alone, String value, String unitText) {
        boolean open = alone.target() instanceof TimeSpan
                || alone.obstacle()
                        .filter(obstacle -> OPEN.contains(obstacle.kind()))
                        .isPresent();
        if (NO_UNIT.contains(unitText) || !open) {
            return alone;
        }
        StatedTarget joined = StatedTarget.read(value + unitText);
        return joined.target() instanceof Quantified || joined.target() instanceof TimeSpan ? joined : alone;
    }

    private static boolean holdsAmount(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = Folding.fold(value.charAt(i));
            if (NumberReader.isDigit(c) || ChineseNumerals.isNumeral(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnit(Target target) {
        return target instanceof Quantified quantified && quantified.unit().isPresent();
    }

    private static boolean hasOperator(Target target) {
        return target instanceof Bound bound && bound.operator() != ComparisonOperator.UNSPECIFIED;
    }

    private @Nullable Target joined(StatedTarget stated, String value, String sign, String unitText) {
        ComparisonOperator operator = operator(sign);
        if (operator == null) {
            return fail(Obstacle.Kind.UNEXPECTED, 0);
        }
        Target target = stated.target();
        Amount plain = plain(value);
        if (plain != null) {
            target = Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(plain));
        } else if (stated.obstacle().isPresent()) {
            return fail(
                    stated.obstacle().get().kind(),
                    valueStart + stated.obstacle().get().index());
        }
        if (target instanceof Deadline || target instanceof TimeSpan) {
            return operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN
                    ? fail(Obstacle.Kind.CONTRADICTION, valueStart)
                    : target;
        }
        if (!(target instanceof Quantified quantified)) {
            return operator == ComparisonOperator.UNSPECIFIED
                            || operator == ComparisonOperator.EQUAL
                            || target instanceof Placeholder
                    ? target
                    : target instanceof Change change && change.extent() instanceof Bound extent
                            ? changed(change, extent, operator)
                            : fail(Obstacle.Kind.CONTRADICTION, valueStart);
        }
        Optional<MeasurementUnit> unit;
        try {
            unit = unit(quantified, unitText);
        } catch (TextParseException e) {
            return fail(Obstacle.Kind.UNEXPECTED, unitStart);
        }
        if (unit == null) {
            return null;
        }
        Target whole = withUnit(quantified, operator, unit);
        if (whole == null || quantified.unit().isPresent() || SaidAgain.readsBack(whole)) {
            return whole;
        }
        // a word that is no unit in running text: 起案件 is 起 of 案件 there, and 日前 is refused
        Target running = NotationReader.meaning(value + unitText);
        whole = running instanceof Quantified counted && counted.subject().isEmpty()
                ? withUnit(quantified, operator, counted.unit())
                : null;
        return whole != null && SaidAgain.readsBack(whole) ? whole : fail(Obstacle.Kind.UNEXPECTED, unitStart);
    }

    private @Nullable Target withUnit(
            Quantified quantified, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        return quantified instanceof Bound bound
                ? bound(bound, operator, unit)
                : range((Range) quantified, operator, unit);
    }

    private @Nullable Target changed(Change change, Bound extent, ComparisonOperator operator) {
        Target bound = bound(extent, operator, extent.unit());
        return bound == null ? null : new Change(change.direction(), (Quantified) bound, change.baseline());
    }

    // null: the reader has failed; the value's own unit and the column's must agree
    @SuppressWarnings("NullableOptional")
    private @Nullable Optional<MeasurementUnit> unit(Quantified quantified, String unitText) {
        if (NO_UNIT.contains(unitText)) {
            return quantified.unit();
        }
        MeasurementUnit column = MeasurementUnit.parse(unitText);
        if (quantified.unit().isEmpty()) {
            return Optional.of(column);
        }
        if (quantified.unit().get().withoutNoun().equals(column.withoutNoun())) {
            return quantified.unit();
        }
        fail(Obstacle.Kind.CONTRADICTION, unitStart);
        return null;
    }

    private @Nullable Target bound(Bound bound, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        ComparisonOperator own = bound.operator();
        if (own != ComparisonOperator.UNSPECIFIED && operator != ComparisonOperator.UNSPECIFIED && own != operator) {
            return fail(Obstacle.Kind.CONTRADICTION, valueStart);
        }
        return new Bound(
                own == ComparisonOperator.UNSPECIFIED ? operator : own,
                Measure.of(bound.amount(), unit),
                bound.approximate(),
                bound.subject());
    }

    private @Nullable Target range(Range range, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        if (operator != ComparisonOperator.UNSPECIFIED && operator != ComparisonOperator.EQUAL) {
            return fail(Obstacle.Kind.CONTRADICTION, valueStart);
        }
        return new Range(range.low(), range.high(), unit, range.approximate(), range.subject());
    }

    // in a column of its own 2022 is an amount like any other
    private static @Nullable Amount plain(String value) {
        String s = Folding.compact(value);
        NumberReader number = new NumberReader();
        boolean whole = number.read(s, 0, s.length()) == null && number.end() == s.length() && !number.isSpaced();
        return whole && NumberReader.broken(value) < 0 ? number.amount() : null;
    }

    private static @Nullable ComparisonOperator operator(String sign) {
        if (NO_OPERATOR.contains(sign)) {
            return ComparisonOperator.UNSPECIFIED;
        }
        Signs signs = new Signs();
        if (signs.read(sign, 0, sign.length()) && signs.end() == sign.length()) {
            return signs.operator();
        }
        NotationWords.Entry<OperatorWords.Role> before = OperatorWords.BEFORE.at(sign, 0, sign.length());
        if (before != null && before.length() == sign.length()) {
            return before.meaning().operator() == ComparisonOperator.UNSPECIFIED
                    ? null
                    : before.meaning().operator();
        }
        NotationWords.Entry<OperatorWords.Role> behind = OperatorWords.BEHIND.at(sign, 0, sign.length());
        return behind != null
                        && behind.length() == sign.length()
                        && behind.meaning().operator() != ComparisonOperator.UNSPECIFIED
                ? behind.meaning().operator()
                : null;
    }

    private @Nullable Target fail(Obstacle.Kind kind, int index) {
        obstacle = new Obstacle(kind, Math.min(index, text.length()));
        return null;
    }
}
