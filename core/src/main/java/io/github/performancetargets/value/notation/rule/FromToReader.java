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
    private static final String BECOMES = "变为";

    private final Reading reading;
    private final ValueReader values;
    private final RateReader rates;
    private final @Nullable NotationWord start;
    private int end;
    private boolean certain;

    private FromToReader(Reading reading, ValueReader values, @Nullable NotationWord start) {
        this.start = start;
        this.reading = reading;
        this.values = values;
        this.rates = new RateReader(reading);
    }

    private static @Nullable ClauseNotation of(
            Reading reading, ValueReader values, int from, int mark, Marks.Kind kind, int to) {
        NotationWord start =
                kind == Marks.Kind.TIME ? null : NotationLexicon.before(reading.s, from, mark, WordRole.FROM);
        boolean bare = mark == from && kind == Marks.Kind.NUMBER && NumberReader.isDigit(reading.s.charAt(mark));
        return start == null && !bare ? null : new FromToReader(reading, values, start);
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
        int behind = amounts.end();
        NotationWord reached = NotationLexicon.at(s, behind, to, TO);
        if (start == null && isYear(baseline)) {
            // 2025年提高到95%
            return null;
        }
        if (start == null && NotationLexicon.at(s, behind, to, CHANGES) == null) {
            return null;
        }
        boolean becomes = reached == null && s.startsWith(BECOMES, behind);
        int at = becomes ? behind + BECOMES.length() : behind;
        int next = reached != null ? behind + reached.length() : at;
        if ((reached == null && !becomes) || next >= to || amounts.isApproximate()) {
            return null;
        }
        certain = true;
        int given = mark - (start == null ? 0 : start.length());
        next = reading.marks.next(next, to);
        Target target = next < to ? values.read(at, next, to) : reading.fail(Obstacle.Kind.NUMBER_EXPECTED, next);
        end = values.end();
        if (!(target instanceof Bound bound)) {
            return target == null ? null : reading.fail(Obstacle.Kind.UNEXPECTED, next);
        }
        return from(bound, baseline, PlainText.trimmedStart(s, from, mark), given, next);
    }

    private static boolean isYear(Measure amount) {
        return amount.unit().filter(MeasurementUnit::isTime).isPresent() && BareNumbers.isRecentYear(amount.amount());
    }

    private @Nullable Target from(Bound bound, Measure given, int from, int to, int next) {
        MeasurementUnit unit = bound.unit().orElse(null);
        Measure baseline = given.unit().isEmpty() ? Measure.of(given.amount(), bound.unit()) : given;
        Comparison order = baseline.compare(bound.measure());
        if ((unit == null && given.unit().isPresent()) || !order.isDecided()) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, next);
        }
        boolean up =
                bound.operator() == ComparisonOperator.AT_LEAST || bound.operator() == ComparisonOperator.MORE_THAN;
        boolean down =
                bound.operator() == ComparisonOperator.AT_MOST || bound.operator() == ComparisonOperator.LESS_THAN;
        if ((up && order == Comparison.GREATER) || (down && order == Comparison.LESS)) {
            return reading.fail(Obstacle.Kind.CONTRADICTION, next);
        }
        rates.lookAhead(next, reading.s.length());
        int start = rates.atBeginning(from, to);
        int end = PlainText.trimmedEnd(reading.s, start, to);
        rates.within(start, end);
        int wrong = start < end ? PlainText.firstWrong(reading, start, end) : -1;
        if (wrong < 0 && start < end) {
            wrong = Acceptance.wrongInSubject(reading.s, start, end, Acceptance.Before.WORDS);
        }
        if (wrong >= 0 || bound.subject().isPresent()) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, Math.max(from, wrong));
        }
        Optional<String> subject = start < end ? Optional.of(reading.s.substring(start, end)) : Optional.empty();
        return new Bound(
                bound.operator(), each(bound.measure()), bound.approximate(), subject, Optional.of(each(baseline)));
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
