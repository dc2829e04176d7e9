package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Joints;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.TimePointReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.time.TimeReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 限时的数值 Reads a value behind the time by which it is due: 2025年达到95%, 6月底前完成50%. */
final class DatedValueReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> DATED = Production.<ClauseNotation.Factory>of(
                    "value by a time",
                    "[截至 截止 or name of a rate] time [前 内 …] [name] {operator} [sign] number unit",
                    "the bound or change, whose name begins with the time; 前 or 截至 says that it is due then, or it has an operator or a name of its own",
                    DatedValueReader::of)
            .reads("2025年达到95%", "2025年≥95%", "6月底前完成50%", "6月底前完成50%", "2024年12月底前完成率≥90%", "2024年12月底前完成率≥90%")
            .reads(
                    "截至6月底完成80%",
                    "截至6月底完成80%", "12月底前100%", "12月底前100%", "第一季度完成25%", "第一季度完成25%", "预算执行率6月底不低于50%", "预算执行率6月底≥50%")
            .refuses("2024年50人", "unexpected", "到2030年不低于30%", "unexpected", "12月底前3天", "unexpected");

    private static final long PARTS = WordRole.mask(WordRole.YEAR_END, WordRole.FIRST_HALF, WordRole.SECOND_HALF);
    private static final long BEHIND = WordRole.mask(WordRole.BY_BEHIND, WordRole.WITHIN);

    private final Reading reading;
    private final ValueReader values;

    private DatedValueReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    private static @Nullable ClauseNotation of(
            Reading reading, ValueReader values, int from, int mark, Marks.Kind kind, int to) {
        boolean begins = kind == Marks.Kind.NUMBER
                ? NumberReader.isDigit(reading.s.charAt(mark))
                : kind == Marks.Kind.TIME
                        && (NotationLexicon.at(reading.s, mark, to, PARTS) != null || isQuarter(reading.s, mark, to));
        NotationWord by = begins ? NotationLexicon.at(reading.s, from, to, WordRole.BY) : null;
        if (by != null && by.text().charAt(0) != '截') {
            // 到2030年不低于30% is a path, and no value of this year
            return null;
        }
        boolean named = mark > from && reading.s.charAt(mark - 1) == '率';
        return begins && (named || mark == (by == null ? from : from + by.length()))
                ? new DatedValueReader(reading, values)
                : null;
    }

    // 第一季度, 三季度末
    private static boolean isQuarter(NotationText s, int at, int to) {
        int numeral = s.charAt(at) == '第' ? at + 1 : at;
        return numeral + 2 < to && "一二三四".indexOf(s.charAt(numeral)) >= 0 && s.startsWith("季度", numeral + 1);
    }

    @Override
    public int end() {
        return values.end();
    }

    /** Never: what is no such value may be a time. */
    @Override
    public boolean isCertain() {
        return false;
    }

    @Override
    public @Nullable Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        TimePointReader points = new TimePointReader(reading);
        if (!points.read(s, mark, to) || points.isDecimal()) {
            return null;
        }
        int name = points.end();
        if (TimeReader.isBeforeYear(s, name, to)) {
            return null;
        }
        NotationWord word = NotationLexicon.at(s, name, to, BEHIND);
        while (word != null) {
            name += word.length();
            word = NotationLexicon.at(s, name, to, BEHIND);
        }
        int next = reading.marks.next(name, to);
        if (next == to || reading.marks.kind() == Marks.Kind.TIME || Joints.end(s, name, to) > name) {
            return null;
        }
        boolean rate = mark > from && s.charAt(mark - 1) == '率';
        Target value = values.read(name, next, to);
        Change change = value instanceof Change changed ? changed : null;
        Target extent = change == null ? value : change.extent();
        if (!(extent instanceof Bound bound)
                || !isDue(bound, s.startsWith("一季度", mark), name > points.end() || mark > from)
                || (rate && (change != null || !isRate(bound)))) {
            return null;
        }
        Bound dated = new Bound(
                bound.operator(),
                bound.measure(),
                bound.approximate(),
                Optional.of(s.substring(from, name) + bound.subject().orElse("")));
        return change == null ? dated : new Change(change.direction(), dated, change.baseline());
    }

    // 预算执行率6月底不低于50%
    private static boolean isRate(Bound bound) {
        return bound.subject().isEmpty()
                && bound.operator() != ComparisonOperator.UNSPECIFIED
                && bound.unit().filter(MeasurementUnit::isPercent).isPresent();
    }

    // 2024年50人 may be a list of years; 6月底前3天 is another time; 一季度不少于1次 may be in each of them
    private static boolean isDue(Bound bound, boolean each, boolean limited) {
        MeasurementUnit unit = bound.unit().orElse(null);
        return unit != null
                && !unit.isTime()
                && !(each && unit.isCounted())
                && (limited
                        || bound.operator() != ComparisonOperator.UNSPECIFIED
                        || bound.subject().isPresent());
    }
}
