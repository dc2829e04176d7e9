package io.github.performancetargets.target;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one value text. */
final class NotationReader {
    private static final int MAX_LENGTH = 2_000;

    private final NumberReader number = new NumberReader();
    private final UnitReader units = new UnitReader();
    private Obstacle.Kind kind = Obstacle.Kind.UNEXPECTED;
    private int index;

    static StatedTarget read(String text) {
        if (text.length() > MAX_LENGTH) {
            return StatedTarget.of(
                    text, new NotUnderstood(text.strip()), new Obstacle(Obstacle.Kind.TOO_LONG, MAX_LENGTH));
        }
        String s = Folding.compact(text);
        NotationReader reader = new NotationReader();
        Target target = reader.clause(s, text);
        return target != null
                ? StatedTarget.of(text, target)
                : StatedTarget.of(
                        text,
                        new NotUnderstood(text.strip()),
                        new Obstacle(reader.kind, Folding.originalIndex(text, reader.index)));
    }

    private @Nullable Target clause(String s, String text) {
        int to = s.length();
        int mark = 0;
        while (mark < to && !isMark(s.charAt(mark))) {
            mark++;
        }
        if (mark == to) {
            if (to == 0) {
                return fail(Obstacle.Kind.NUMBER_EXPECTED, 0);
            }
            if (s.equals("年度内完成") || s.equals("年内完成") || s.equals("年度内") || s.equals("当年完成")) {
                return new Deadline(TimePoint.FISCAL_YEAR, Optional.empty());
            }
            if (s.equals("/") || s.startsWith("**") || s.startsWith("XX") || s.equals("--") || s.equals("-")) {
                return new Placeholder(text.strip());
            }
            return new Qualitative(text.strip());
        }
        ComparisonOperator operator = ComparisonOperator.UNSPECIFIED;
        MeasurementUnit per = null;
        if (mark > 0) {
            if (s.charAt(0) == '每' && units.read(s, 1, mark) && units.end() == mark) {
                per = units.unit();
            } else if (mark == 3 && (s.startsWith("不低于") || s.startsWith("不少于"))) {
                operator = ComparisonOperator.AT_LEAST;
            } else if (mark == 3 && s.startsWith("不超过")) {
                operator = ComparisonOperator.AT_MOST;
            } else {
                return fail(Obstacle.Kind.UNEXPECTED, 0);
            }
        }
        int at = mark;
        if (operator == ComparisonOperator.UNSPECIFIED) {
            switch (s.charAt(at)) {
                case '≥' -> operator = ComparisonOperator.AT_LEAST;
                case '≤' -> operator = ComparisonOperator.AT_MOST;
                case '=' -> operator = ComparisonOperator.EQUAL;
                case '>' -> operator = ComparisonOperator.MORE_THAN;
                case '<' -> operator = ComparisonOperator.LESS_THAN;
                default -> at--;
            }
            at++;
            if (at < to && s.charAt(at) == '=') {
                operator = operator == ComparisonOperator.MORE_THAN
                        ? ComparisonOperator.AT_LEAST
                        : operator == ComparisonOperator.LESS_THAN ? ComparisonOperator.AT_MOST : operator;
                at++;
            }
        }
        if (at < to && s.charAt(at) == '*') {
            return new Placeholder(text.strip());
        }
        Obstacle.Kind problem = number.read(s, at, to);
        if (problem != null) {
            return fail(problem, number.end());
        }
        Amount low = number.amount();
        at = number.end();
        MeasurementUnit unit = null;
        if (units.read(s, at, to)) {
            unit = units.unit();
            at = units.end();
        }
        if (at < to && (s.charAt(at) == '-' || s.charAt(at) == '~')) {
            problem = number.read(s, at + 1, to);
            if (problem != null || operator != ComparisonOperator.UNSPECIFIED) {
                return fail(Obstacle.Kind.UNEXPECTED, at);
            }
            Amount high = number.amount();
            at = number.end();
            MeasurementUnit second = null;
            if (units.read(s, at, to)) {
                second = units.unit();
                at = units.end();
            }
            if (unit != null && !unit.equals(second)) {
                return fail(Obstacle.Kind.AMBIGUOUS, at);
            }
            if (at < to) {
                return fail(Obstacle.Kind.UNEXPECTED, at);
            }
            if (low.compareTo(high) > 0) {
                return fail(Obstacle.Kind.RANGE_REVERSED, mark);
            }
            return Range.closed(low, high, Optional.ofNullable(rate(second, per)));
        }
        if (unit != null && at < to && s.charAt(at - 1) == '个' && s.startsWith("乡镇", at) && to == at + 2) {
            unit = unit.counting("乡镇");
            at = to;
        }
        if (to == at + 2 && s.startsWith("以上", at) && operator == ComparisonOperator.UNSPECIFIED) {
            operator = ComparisonOperator.AT_LEAST;
            at = to;
        }
        if (at < to) {
            return fail(Obstacle.Kind.UNEXPECTED, at);
        }
        return Bound.of(operator, Measure.of(low, Optional.ofNullable(rate(unit, per))));
    }

    private static @Nullable MeasurementUnit rate(@Nullable MeasurementUnit unit, @Nullable MeasurementUnit per) {
        return per == null || unit == null ? unit : MeasurementUnit.parse(unit.symbol() + "/" + per.symbol());
    }

    private static boolean isMark(char c) {
        return NumberReader.isDigit(c) || c == '≥' || c == '≤' || c == '>' || c == '<' || c == '=';
    }

    private @Nullable Target fail(Obstacle.Kind why, int at) {
        kind = why;
        index = at;
        return null;
    }
}
