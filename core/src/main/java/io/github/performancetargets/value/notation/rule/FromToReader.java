package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.BareNumbers;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.NumberWithUnit;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that says from where to where a value moves: 由80%提高到90%, 从5%降到3%以下. */
final class FromToReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> CHANGE = Production.<ClauseNotation.Factory>of(
                    "change from and to",
                    "[[subject] (由 or 从)] amount (提高到 降到 …) value",
                    "the value that is to be reached, with the first amount as its baseline",
                    FromToReader::of)
            .reads(
                    "由80%提高到90%",
                    "由80%变为≥90%", "从5%降到3%", "由5%变为≤3%", "覆盖率由80%提高到90%以上", "覆盖率由80%变为≥90%", "80%提高到90%", "由80%变为≥90%")
            .refuses("由80%提高到70%", "contradiction", "由80%提高到90", "ambiguous", "从5%", "unexpected");

    private static final long TO = WordRole.mask(WordRole.REACH, WordRole.KEEP);
    private static final long CHANGES = WordRole.mask(WordRole.INCREASE, WordRole.DECREASE);
    private static final List<String> BECOMES = List.of("变为", "变成", "调整为", "调整到", "调整至");
    private static final int LONGEST_NOUN = 6;

    private final Reading reading;
    private final ValueReader values;
    private final RateReader rates;
    private final @Nullable NotationWord start;
    /** Where the first amount begins, with the rates that stand before it. */
    private final int amount;

    private int end;
    private boolean certain;

    private FromToReader(
            Reading reading, ValueReader values, RateReader rates, @Nullable NotationWord start, int amount) {
        this.reading = reading;
        this.values = values;
        this.rates = rates;
        this.start = start;
        this.amount = amount;
    }

    private static @Nullable ClauseNotation of(
            Reading reading, ValueReader values, int from, int mark, Marks.Kind kind, int to) {
        if (kind == Marks.Kind.TIME) {
            return null;
        }
        RateReader rates = new RateReader(reading);
        rates.lookAhead(mark, to);
        int given = rates.before(from, mark);
        NotationWord start = NotationLexicon.before(reading.s, from, given, WordRole.FROM);
        boolean bare = mark == from && kind == Marks.Kind.NUMBER && NumberReader.isDigit(reading.s.charAt(mark));
        return start == null && !bare ? null : new FromToReader(reading, values, rates, start, given);
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public boolean isCertain() {
        return certain;
    }

    @Override
    public @Nullable Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        certain = false;
        NumberWithUnit amounts = new NumberWithUnit(reading);
        if (!amounts.read(mark, to)) {
            return null;
        }
        Measure baseline = Measure.of(amounts.amount(), Optional.ofNullable(amounts.unit()));
        int behind = behindNoun(amounts, to);
        NotationWord reached = NotationLexicon.at(s, behind, to, TO);
        if (start == null && isYear(baseline)) {
            // 2025年提高到95%
            return null;
        }
        if (start == null && NotationLexicon.at(s, behind, to, CHANGES) == null) {
            return null;
        }
        String becoming = reached == null ? becoming(behind) : "";
        boolean becomes = !becoming.isEmpty();
        int at = behind + becoming.length();
        int next = reached != null ? behind + reached.length() : at;
        if ((reached == null && !becomes) || next >= to || amounts.isApproximate()) {
            return null;
        }
        certain = true;
        int given = amount - (start == null ? 0 : start.length());
        next = reading.marks.next(next, to);
        Target target = next < to ? values.read(at, next, to) : reading.fail(Obstacle.Kind.NUMBER_EXPECTED, next);
        end = values.end();
        if (!(target instanceof Bound bound)) {
            return target == null ? null : reading.fail(Obstacle.Kind.UNEXPECTED, next);
        }
        return from(bound, baseline, PlainText.trimmedStart(s, from, mark), given, next);
    }

    private String becoming(int at) {
        for (String word : BECOMES) {
            if (reading.s.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    // 由7个环节减少到3个环节: behind what is counted, where it is counted again
    private int behindNoun(NumberWithUnit amounts, int to) {
        int from = amounts.end();
        MeasurementUnit unit = amounts.unit();
        int limit = Math.min(to, from + LONGEST_NOUN);
        for (int at = from + 1; unit != null && reading.units.takesNoun(unit) && at < limit; at++) {
            if (NotationLexicon.at(reading.s, at, to, TO) != null
                    || !becoming(at).isEmpty()) {
                return isSaidAgain(from, at, to) ? at : from;
            }
        }
        return from;
    }

    private boolean isSaidAgain(int from, int end, int to) {
        String noun = reading.s.substring(from, end);
        return reading.s.startsWith(noun, to - noun.length());
    }

    private static boolean isYear(Measure amount) {
        return amount.unit().filter(MeasurementUnit::isTime).isPresent() && BareNumbers.isRecentYear(amount.amount());
    }

    private @Nullable Target from(Bound bound, Measure given, int from, int to, int next) {
        rates.lookAhead(next, reading.s.length());
        int start = rates.per() == null ? rates.atBeginning(from, to) : from;
        int end = PlainText.trimmedEnd(reading.s, start, to);
        rates.within(start, end);
        Measure baseline = each(given.unit().isEmpty() ? Measure.of(given.amount(), bound.unit()) : given);
        Measure reached = each(bound.measure());
        Comparison order = baseline.compare(reached);
        if ((bound.unit().isEmpty() && given.unit().isPresent()) || !order.isDecided()) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, next);
        }
        if (order == missed(bound.operator())) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, next);
        }
        int wrong = start < end ? PlainText.firstWrong(reading, start, end) : -1;
        if (wrong < 0 && start < end) {
            wrong = Acceptance.wrongInSubject(reading.s, start, end, Acceptance.Before.WORDS);
        }
        if (wrong >= 0 || bound.subject().isPresent()) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, Math.max(from, wrong));
        }
        Optional<String> subject = start < end ? Optional.of(reading.s.substring(start, end)) : Optional.empty();
        return new Bound(bound.operator(), reached, bound.approximate(), subject, Optional.of(baseline));
    }

    // how the baseline of a rise or a fall cannot lie to what is reached
    private static @Nullable Comparison missed(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> Comparison.GREATER;
            case AT_MOST, LESS_THAN -> Comparison.LESS;
            default -> null;
        };
    }

    // 人均…从0.58平方米提高到1.88平方米: both are for each
    private Measure each(Measure measure) {
        MeasurementUnit per = rates.per();
        MeasurementUnit unit = measure.unit().orElse(null);
        return per == null || unit == null || unit.isQuotient()
                ? measure
                : Measure.of(measure.amount(), Optional.of(reading.per(unit, per)));
    }
}
