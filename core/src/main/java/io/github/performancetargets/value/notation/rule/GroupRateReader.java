package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 人群与时限的率 Reads a rate whose name begins with the number of a group or a time: 65岁以上老年人健康管理率≥70%. */
final class GroupRateReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> RATE = Production.<ClauseNotation.Factory>of(
                    "rate of a group",
                    "[verb] number [- number] (岁 [以上 or 以下] or unit of time 内 or unit of money 以上 or kV, kW … or 号) name [sign] amount",
                    "the bound, whose name begins with the group, the time, the rating or the number of a thing; behind a time it is a rate",
                    (reading, values, from, mark, kind, to) ->
                            kind == Marks.Kind.NUMBER && NumberReader.isDigit(reading.s.charAt(mark))
                                    ? new GroupRateReader(reading, values)
                                    : null)
            .reads(
                    "65岁以上老年人健康管理率≥70%",
                    "65岁以上老年人健康管理率≥70%",
                    "24小时内修复率≥95%",
                    "24小时内修复率≥95%",
                    "100万元以上项目5个",
                    "100万元以上项目5个",
                    "新建10kV线路20公里",
                    "新建10kV线路20公里",
                    "2号楼1栋",
                    "2号楼1栋")
            .refuses("65岁以上老年人健康管理率", "ambiguous", "35kV线路", "unexpected", "12号培训3场", "unexpected");

    private static final List<String> AGES = List.of("周岁", "岁");
    private static final List<String> LIMITS = List.of("及以上", "及以下", "以上", "以下", "以内", "内");
    private static final int SHORTEST_NAME = 2;
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING, WordRole.COMPLETION);

    private final Reading reading;
    private final ValueReader values;

    GroupRateReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    @Override
    public int end() {
        return values.end();
    }

    /** Never: what is no such rate may be another value. */
    @Override
    public boolean isCertain() {
        return false;
    }

    @Override
    public @Nullable Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        if (mark > from && !NotationLexicon.fills(s, from, mark, WordRole.VERB)) {
            return null;
        }
        int name = group(mark, to);
        if (name == mark) {
            return null;
        }
        boolean numbered = s.charAt(name - 1) == '号';
        int next = reading.marks.next(name, to);
        if (numbered ? !isPlace(name, PlainText.trimmedEnd(s, name, next)) : next - name < SHORTEST_NAME) {
            return null;
        }
        if (next == to || reading.marks.kind() == Marks.Kind.TIME) {
            return null;
        }
        if (s.charAt(name) == '的' && !Signs.isSign(s.charAt(next))) {
            return null;
        }
        boolean rate = s.charAt(PlainText.trimmedEnd(s, name, next) - 1) == '率';
        if (!rate && (s.charAt(name - 1) == '内' || !Character.isIdeographic(s.charAt(name)))) {
            return null;
        }
        return values.read(name, next, to) instanceof Bound bound && isCounted(bound, rate)
                ? new Bound(
                        bound.operator(),
                        bound.measure(),
                        bound.approximate(),
                        Optional.of(s.substring(from, name) + bound.subject().orElse("")))
                : null;
    }

    // 2号楼, 3号教学楼; the 12号 of 12号培训3场 is a day
    private boolean isPlace(int from, int to) {
        NotationText s = reading.s;
        return to > from
                && NotationLexicon.at(s, to - 1, to, WordRole.SHORT) != null
                && NotationLexicon.at(s, from, to, DEEDS) == null;
    }

    // 24小时内修复3天 and 65岁以上老人3年 say something else
    private static boolean isCounted(Bound bound, boolean rate) {
        return bound.unit()
                .filter(unit -> !unit.isTime() && (rate || !unit.isPercent()))
                .isPresent();
    }

    // behind 65岁以上, 0-6岁, 24小时内, 100万元以上; the start where no group stands there
    private int group(int from, int to) {
        NotationText s = reading.s;
        int at = digits(from, to);
        if (at < to && "-~至".indexOf(s.charAt(at)) >= 0) {
            at = digits(at + 1, to);
        }
        int age = behind(AGES, at);
        MeasurementUnit unit = age == at && reading.units.readWord(s, at, to) ? reading.units.unit() : null;
        int end = age > at ? age : unit == null ? at : reading.units.end();
        int limit = behind(LIMITS, end);
        boolean within = limit > end && s.charAt(limit - 1) == '内';
        boolean group = age > at
                || (unit != null && unit.isTime() && within)
                || (unit != null && unit.isMoney() && limit > end && !within)
                || (unit != null && !within && isRating(unit));
        if (at > from && at < to && s.charAt(at) == '号') {
            return at + 1;
        }
        return at > from && group ? limit : from;
    }

    // 10kV, 100kW: what a thing is made for, and how much of nothing
    private static boolean isRating(MeasurementUnit unit) {
        return unit.kind() == UnitKind.PHYSICAL && !"岁度".contains(unit.symbol());
    }

    private int digits(int from, int to) {
        int at = from;
        while (at < to && NumberReader.isDigit(reading.s.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behind(List<String> words, int at) {
        for (String word : words) {
            if (reading.s.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }
}
