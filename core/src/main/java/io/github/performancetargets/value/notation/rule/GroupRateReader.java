package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.NumberReader;
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
                    "number [- number] (岁 or unit of time 内) [以上 or 以下] name of a rate, sign amount",
                    "the bound, whose name begins with the group or the time",
                    (reading, values, from, mark, kind, to) ->
                            kind == Marks.Kind.NUMBER && mark == from && NumberReader.isDigit(reading.s.charAt(mark))
                                    ? new GroupRateReader(reading, values)
                                    : null)
            .reads("65岁以上老年人健康管理率≥70%", "65岁以上老年人健康管理率≥70%", "24小时内修复率≥95%", "24小时内修复率≥95%")
            .refuses("65岁以上老年人健康管理率", "unexpected");

    private static final List<String> AGES = List.of("周岁", "岁");
    private static final List<String> LIMITS = List.of("及以上", "及以下", "以上", "以下", "以内", "内");
    private static final int MAX_NAME = 30;

    private final Reading reading;
    private final ValueReader values;
    private int end;

    GroupRateReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    @Override
    public int end() {
        return end;
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
        int sign = name;
        while (sign < to && sign - name <= MAX_NAME && Character.isIdeographic(s.charAt(sign))) {
            sign++;
        }
        boolean named = name > from && sign - name > 2 && s.charAt(sign - 1) == '率';
        if (!named || sign >= to || !Signs.isSign(s.charAt(sign))) {
            return null;
        }
        Target rate = values.read(name, sign, to);
        end = values.end();
        return rate instanceof Bound bound
                ? new Bound(
                        bound.operator(),
                        bound.measure(),
                        bound.approximate(),
                        Optional.of(s.substring(from, name) + bound.subject().orElse("")))
                : null;
    }

    // behind 65岁以上, 0-6岁, 24小时内; the start where no group stands there
    private int group(int from, int to) {
        NotationText s = reading.s;
        int at = digits(from, to);
        if (at < to && "-~至".indexOf(s.charAt(at)) >= 0) {
            at = digits(at + 1, to);
        }
        int age = behind(AGES, at);
        int unit = age;
        if (age == at) {
            boolean time = reading.units.readWord(s, at, to)
                    && reading.units.unit() != null
                    && reading.units.unit().isTime();
            unit = time ? reading.units.end() : at;
        }
        int limit = behind(LIMITS, unit);
        boolean within = limit > unit && s.charAt(limit - 1) == '内';
        return unit > at && (age > at || within) ? limit : from;
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
