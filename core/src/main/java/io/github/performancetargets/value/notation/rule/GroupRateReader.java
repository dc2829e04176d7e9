package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 人群与时限的率 Reads a rate whose name begins with the number of a group or a time: 65岁以上老年人健康管理率≥70%. */
final class GroupRateReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> RATE = Production.<ClauseNotation.Factory>of(
                    "rate of a group",
                    "number [- number] (岁 [以上 or 以下] or unit of time 内 or unit of money 以上) name [sign] amount",
                    "the bound, whose name begins with the group or the time; behind a time it is a rate",
                    (reading, values, from, mark, kind, to) ->
                            kind == Marks.Kind.NUMBER && mark == from && NumberReader.isDigit(reading.s.charAt(mark))
                                    ? new GroupRateReader(reading, values)
                                    : null)
            .reads(
                    "65岁以上老年人健康管理率≥70%",
                    "65岁以上老年人健康管理率≥70%", "24小时内修复率≥95%", "24小时内修复率≥95%", "100万元以上项目5个", "100万元以上项目5个")
            .refuses("65岁以上老年人健康管理率", "ambiguous");

    private static final List<String> AGES = List.of("周岁", "岁");
    private static final List<String> LIMITS = List.of("及以上", "及以下", "以上", "以下", "以内", "内");
    private static final int SHORTEST_NAME = 2;

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
        int name = group(from, to);
        if (name == from) {
            return null;
        }
        int next = reading.marks.next(name, to);
        if (next - name < SHORTEST_NAME || next == to || reading.marks.kind() == Marks.Kind.TIME) {
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
                || (unit != null && unit.isMoney() && limit > end && !within);
        return at > from && group ? limit : from;
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
