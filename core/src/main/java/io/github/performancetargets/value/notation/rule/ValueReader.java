package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.AmountForm;
import io.github.performancetargets.value.notation.form.AmountForms;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that holds an amount or a range of amounts: the words before it, the number, the words behind it. */
final class ValueReader {
    private final Reading reading;
    private final Meaning meaning = new Meaning();
    private final PrefixReader prefix;
    private final AmountForm form;
    private final TailReader tail;
    private @Nullable MeasurementUnit every;
    private int end;

    ValueReader(Reading reading) {
        this.reading = reading;
        this.prefix = new PrefixReader(reading, meaning);
        this.form = new AmountForm(reading);
        this.tail = new TailReader(reading, meaning);
    }

    /** Behind what was read: the limit, or where another value begins. */
    int end() {
        return end;
    }

    /** Reads the clause whose number or sign stands at the mark; null, and the reading has failed, where it is none. */
    @Nullable
    Target read(int from, int mark, int to) {
        return read(null, from, mark, to);
    }

    /** Reads a clause whose denominator, with a number of its own, stood before it: 每10万人 in 每10万人5人. */
    @Nullable
    Target read(@Nullable MeasurementUnit numbered, int from, int mark, int to) {
        NotationText s = reading.s;
        every = numbered;
        meaning.reset();
        int at = mark;
        boolean signed = Signs.isSign(s.charAt(at));
        if (signed) {
            Signs signs = reading.signs();
            if (!signs.read(s, at, to)) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, signs.end());
            }
            addSign(signs);
            at = signs.end();
        }
        if (!prefix.read(from, mark, to, signed)) {
            return null;
        }
        at = approximation(at, to);
        if (at >= to) {
            return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, at);
        }
        if (isDayOfMonth(s, mark, to)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, mark);
        }
        AmountForms.Core core = AmountForms.read(reading, form, meaning.hasOperator(), at, to);
        if (core == null) {
            return null;
        }
        meaning.approximate |= core.approximate();
        return core.ends() == null ? bound(mark, core, to) : range(mark, core, core.ends(), to);
    }

    // 每月5日, 每月5-10日, 逢5日: days of the calendar, and no number of days
    private static boolean isDayOfMonth(NotationText s, int mark, int to) {
        NotationWord by = NotationLexicon.before(s, 0, mark, WordRole.BY);
        boolean late = by != null
                && (by.text().indexOf('晚') >= 0 || by.text().indexOf('迟') >= 0)
                && s.indexOf('每', 0, mark) >= 0;
        if (mark == 0 || (!late && "月逢".indexOf(s.charAt(mark - 1)) < 0)) {
            return false;
        }
        int at = mark;
        while (at < to
                && (NumberReader.isDigit(s.charAt(at))
                        || ChineseNumerals.isNumeral(s.charAt(at))
                        || "-~至到".indexOf(s.charAt(at)) >= 0)) {
            at++;
        }
        return at < to && (s.charAt(at) == '日' || s.charAt(at) == '号');
    }

    private void addSign(Signs signs) {
        ComparisonOperator operator = signs.operator();
        if (operator != null) {
            meaning.add(operator);
        }
        meaning.approximate |= signs.isApproximate();
    }

    private int approximation(int from, int to) {
        NotationWord word = NotationLexicon.at(reading.s, from, to, WordRole.BEFORE);
        if (word != null && word.is(WordRole.ABOUT)) {
            meaning.add(WordRole.ABOUT);
            return from + word.length();
        }
        return from;
    }

    private @Nullable Target bound(int mark, AmountForms.Core core, int to) {
        if (prefix.isBetween()) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, core.end());
        }
        if (!tail.read(core.low(), core.unit(), false, prefix, core.end(), to)) {
            return null;
        }
        end = tail.end();
        MeasurementUnit whole = rate(tail.unit(), end);
        if (isWithoutUnit(whole) || !Vetoes.pass(new Value(reading, mark, core, whole, meaning, prefix))) {
            return null;
        }
        return changed(new Bound(
                meaning.operator(),
                whole == null ? Measure.of(core.low()) : Measure.of(core.low(), whole),
                meaning.approximate,
                subject()));
    }

    private boolean isWithoutUnit(@Nullable MeasurementUnit whole) {
        return whole == null && (tail.unit() != null || prefix.per() != null || every != null);
    }

    private @Nullable Target range(int mark, AmountForms.Core core, AmountForms.Ends ends, int to) {
        Endpoint low = ends.low();
        Endpoint high = ends.high();
        int middle = core.middle();
        boolean around = reading.s.charAt(middle) == '±'
                && meaning.operator() == ComparisonOperator.AT_MOST
                && low.amount().plus(high.amount()).signum() == 0;
        if (meaning.hasOperator() && !around) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, middle);
        }
        if (!tail.read(high.amount(), core.unit(), true, prefix, core.end(), to)) {
            return null;
        }
        boolean within = reading.s.charAt(middle) == '±' && meaning.operator() == ComparisonOperator.AT_MOST;
        if (meaning.hasOperator() && !within) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, core.end());
        }
        end = tail.end();
        MeasurementUnit whole = rate(tail.unit(), end);
        if (isWithoutUnit(whole) || !Vetoes.pass(new Value(reading, mark, core, whole, meaning, prefix))) {
            return null;
        }
        int order = low.amount().compareTo(high.amount());
        if (order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()))) {
            return reading.fail(Obstacle.Kind.RANGE_REVERSED, middle);
        }
        return changed(new Range(low, high, Optional.ofNullable(whole), meaning.approximate, subject()));
    }

    private Optional<String> subject() {
        // 完成20公里公路大修 is 完成公路大修20公里
        return Optional.ofNullable(joined(joined(prefix.subject(), nounOfRate()), tail.subject()));
    }

    // 每村2名护林员 is 护林员2人/村: a unit with a denominator has no room for the noun
    private @Nullable String nounOfRate() {
        MeasurementUnit unit = tail.unit();
        boolean rated = every != null || prefix.per() != null;
        return rated && unit != null ? unit.countedNoun().orElse(null) : null;
    }

    private static @Nullable String joined(@Nullable String before, @Nullable String behind) {
        return before == null ? behind : behind == null ? before : before + behind;
    }

    private Target changed(Quantified extent) {
        ChangeDirection direction = prefix.direction();
        return direction == null ? extent : new Change(direction, extent, prefix.baseline());
    }

    // every so many: the unit over the denominators that were named before the number
    private @Nullable MeasurementUnit rate(@Nullable MeasurementUnit unit, int at) {
        MeasurementUnit per = every != null ? every : prefix.per();
        if (every != null && prefix.per() != null) {
            return refused(Obstacle.Kind.UNEXPECTED, at);
        }
        if (per == null) {
            return unit;
        }
        if (unit == null) {
            return refused(Obstacle.Kind.UNEXPECTED, at);
        }
        if (unit.equals(per)) {
            // 每次3次
            return refused(Obstacle.Kind.AMBIGUOUS, at);
        }
        MeasurementUnit below = unit.denominator().orElse(null);
        if (below == null) {
            return reading.per(unit, per);
        }
        if (below.equals(per) || List.of(below.symbol().split("·", -1)).contains(per.symbol())) {
            // 生均650元/生·年
            return unit;
        }
        if (NumberReader.isDigit(below.symbol().charAt(0))) {
            // 每村3次/50人: no symbol has a number in the middle
            return refused(Obstacle.Kind.UNEXPECTED, at);
        }
        // 每月600元/人: 元/人·月
        boolean timed = per.isTime() && !below.isTime();
        return reading.per(unit.numerator(), timed ? reading.times(below, per) : reading.times(per, below));
    }

    private @Nullable MeasurementUnit refused(Obstacle.Kind why, int at) {
        reading.fail(why, at);
        return null;
    }
}
