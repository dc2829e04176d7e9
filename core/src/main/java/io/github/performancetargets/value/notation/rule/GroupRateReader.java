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
import io.github.performancetargets.value.notation.name.Acceptance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 人群与时限的率 Reads a rate whose name begins with the number of a group or a time: 65岁以上老年人健康管理率≥70%. */
final class GroupRateReader implements ClauseNotation {
    /** The one notation. */
    static final Production<ClauseNotation.Factory> RATE = Production.<ClauseNotation.Factory>of(
                    "rate of a group",
                    "[verb or name] number [- number] (岁 [以上 or 以下] or unit of time [内] or unit 以上 or kV, kW … or 号) name [sign] amount",
                    "the bound, whose name holds the group, the time, the size, the rating or the number of a thing; behind a time it is a rate",
                    (reading, values, from, mark, kind, to) ->
                            kind == Marks.Kind.NUMBER && NumberReader.isDigit(reading.s.charAt(mark))
                                    ? new GroupRateReader(reading, values)
                                    : null)
            .reads(
                    "65岁以上老年人健康管理率≥70%",
                    "65岁以上老年人健康管理率≥70%",
                    "24小时内修复率≥95%",
                    "24小时内修复率≥95%",
                    "投诉24小时内回复率100%",
                    "投诉24小时内回复率100%",
                    "100万元以上项目5个",
                    "100万元以上项目5个",
                    "100人以上企业建会率≥95%",
                    "100人以上企业建会率≥95%",
                    "新建10kV线路20公里",
                    "新建10kV线路20公里",
                    "2号楼1栋",
                    "2号楼1栋")
            .refuses(
                    "65岁以上老年人健康管理率",
                    "ambiguous",
                    "100人以上培训2次",
                    "ambiguous",
                    "35kV线路",
                    "unexpected",
                    "12号培训3场",
                    "unexpected");

    private static final List<String> AGES = List.of("周岁", "岁");
    private static final List<String> LIMITS = List.of("及以上", "及以下", "以上", "以下", "以内", "内");
    private static final int SHORTEST_NAME = 2;
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING, WordRole.COMPLETION);

    private static final String PEOPLE = "人";

    /** What the number in front of the name says. */
    private enum Kind {
        /** 2号楼: which one. */
        NUMBER,
        /** 65岁以上, 100万元以上, 10kV: what nothing else is counted in. */
        NAMED,
        /** 24小时内. */
        WITHIN,
        /** 5分钟 in 5分钟到场率. */
        DURATION,
        /** 100人以上, 500平方米以上: how big each is. */
        SIZE,
        /** 5家以上: how big each is, or how many. */
        COUNTED
    }

    private final Reading reading;
    private final ValueReader values;
    private Kind kind = Kind.NAMED;

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
        int name = group(mark, to);
        if (name == mark || !mayStandBefore(from, mark)) {
            return null;
        }
        int next = reading.marks.next(name, to);
        int end = PlainText.trimmedEnd(s, name, next);
        if (kind == Kind.NUMBER ? !isPlace(name, end) : next - name < SHORTEST_NAME) {
            return null;
        }
        if (next == to || reading.marks.kind() == Marks.Kind.TIME) {
            return null;
        }
        boolean signed = Signs.isSign(s.charAt(next));
        if (s.charAt(name) == '的' && !signed) {
            return null;
        }
        boolean rate = s.charAt(end - 1) == '率';
        if (!rate && !mayNameThings(name, next, signed)) {
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

    // 新建10kV线路, 投诉24小时内回复率: what is done to the thing, or what the rate is of
    private boolean mayStandBefore(int from, int mark) {
        NotationText s = reading.s;
        return mark == from
                || switch (kind) {
                    case NUMBER, NAMED -> NotationLexicon.fills(s, from, mark, WordRole.VERB);
                    case WITHIN ->
                        // 响应时间2小时内修复率95%: the time may be a value of its own
                        NotationLexicon.before(s, from, mark, WordRole.HEAD) == null
                                && PlainText.firstWrong(reading, from, mark) < 0
                                && Acceptance.wrongInSubject(s, from, mark, Acceptance.Before.LABELLED) < 0;
                    case SIZE, COUNTED, DURATION -> false;
                };
    }

    // 100人以上企业5家, but 100人以上培训2次 and 5家以上企业3人 may be two values, and 24小时内修复3次 is no name
    private boolean mayNameThings(int name, int next, boolean signed) {
        return switch (kind) {
            case NUMBER, NAMED -> Character.isIdeographic(reading.s.charAt(name));
            case SIZE -> NotationLexicon.at(reading.s, name, next, DEEDS) == null;
            case WITHIN -> signed;
            case COUNTED, DURATION -> false;
        };
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
        kind = Kind.NAMED;
        if (at == from) {
            return from;
        }
        if (at < to && s.charAt(at) == '号') {
            kind = Kind.NUMBER;
            return at + 1;
        }
        int age = behind(AGES, at);
        if (age > at) {
            return behind(LIMITS, age);
        }
        if (!reading.units.readWord(s, at, to)) {
            return from;
        }
        MeasurementUnit unit = reading.units.unit();
        int end = reading.units.end();
        int limit = behind(LIMITS, end);
        Kind found = unit == null ? null : kind(unit, limit > end, limit > end && s.charAt(limit - 1) == '内');
        if (found == null) {
            return from;
        }
        kind = found;
        return limit;
    }

    private static @Nullable Kind kind(MeasurementUnit unit, boolean limited, boolean within) {
        if (unit.isTime()) {
            return within ? Kind.WITHIN : limited ? null : Kind.DURATION;
        }
        if (within) {
            return null;
        }
        if (isRating(unit) || (unit.isMoney() && limited)) {
            return Kind.NAMED;
        }
        return limited ? sized(unit) : null;
    }

    private static @Nullable Kind sized(MeasurementUnit unit) {
        String symbol = unit.symbol();
        return switch (unit.kind()) {
            case LENGTH, AREA, VOLUME, MASS -> Kind.SIZE;
            default -> {
                boolean event = NotationLexicon.fills(new NotationText(symbol), 0, symbol.length(), WordRole.EVENT);
                yield symbol.equals(PEOPLE) ? Kind.SIZE : unit.isCounted() && !event ? Kind.COUNTED : null;
            }
        };
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
