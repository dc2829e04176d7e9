package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a number and its unit: words that compare, a bracket that confirms them, a denominator, the noun
 * that is counted, or words that are the subject. It holds what the last tail said.
 */
final class TailReader {
    /** What may stand behind a number. */
    static final Production<Class<?>> BEHIND = Production.<Class<?>>of(
                    "words behind",
                    "amount {operator} [(含 amount)] [noun or what is done] {operator}",
                    "the operator, the noun that a classifier counts, or what is done within a time",
                    TailReader.class)
            .reads("90%及以上", "≥90%", "1万元封顶", "≤1万元", "13个乡镇", "13个乡镇", "10只以上(不含)", ">10只", "故障2小时内响应", "故障响应≤2小时")
            .refuses(
                    "10起下降", "unexpected", "20人出头", "unexpected", "3万元欧元", "unexpected", "10只以上(含9只)", "contradiction");

    private static final String AGES_AND_PEOPLE = "人岁";
    private static final String AGE = "岁";
    private static final String PEOPLE_AND_TIMES = "人次";
    private static final int MAX_NOUN = 20;

    private final Reading reading;
    private final Meaning meaning;
    private final NamesBehind names;
    private final EachUnit each;
    private @Nullable InclusionReader inclusion;
    private @Nullable MeasurementUnit unit;
    private @Nullable String subject;
    private boolean next;
    private boolean limited;
    private boolean range;
    private int end;

    public TailReader(Reading reading, Meaning meaning) {
        this.reading = reading;
        this.meaning = meaning;
        this.names = new NamesBehind(reading);
        this.each = new EachUnit(reading);
    }

    /** The unit with its noun and denominators. */
    @Nullable
    public MeasurementUnit unit() {
        return unit;
    }

    @Nullable
    public String subject() {
        return subject;
    }

    public int end() {
        return end;
    }

    /**
     * Reads to the limit or to where another number begins; false, and the reading has failed, where something does not fit.
     */
    public boolean read(
            Amount amount, @Nullable MeasurementUnit named, boolean ofRange, PrefixReader prefix, int from, int to) {
        NotationText s = reading.s;
        unit = named;
        subject = null;
        next = false;
        limited = false;
        range = ofRange;
        inclusion = null;
        int at = from;
        boolean counted = false;
        while (at < to) {
            int before = at;
            at = word(s, at, to);
            if (at < 0) {
                return false;
            }
            if (at < to && s.charAt(at) == '(') {
                at = inclusion().read(amount, unit, at, to);
                if (at < 0) {
                    return false;
                }
            }
            if (at < to && s.charAt(at) == '每' && unit != null && beginsRate(at, to)) {
                // 5人每人600元
                next = true;
                break;
            }
            if (at < to && s.charAt(at) == '每' && unit != null && each.read(s, at + 1, to)) {
                MeasurementUnit below = reading.units.unit();
                at = reading.units.end();
                unit = below == null ? unit : reading.per(unit, below);
            }
            if (at < to && at == before && unit != null && subject == null && !isNextValue(s, at, to)) {
                at = words(prefix, counted, at, to);
                if (at < 0) {
                    return false;
                }
                counted = true;
            }
            if (at == before) {
                break;
            }
        }
        end = at;
        if (at < to && !next && !isNextValue(s, at, to)) {
            return failed(Obstacle.Kind.UNEXPECTED, at);
        }
        if (inclusion != null && !inclusion.fits(meaning, ofRange)) {
            return failed(Obstacle.Kind.CONTRADICTION, from);
        }
        return true;
    }

    // 500元每人每月 goes on to its end; behind 每期 in 2期每期50人 another value follows
    private boolean beginsRate(int from, int to) {
        NotationText s = reading.s;
        int at = from;
        while (at < to && s.charAt(at) == '每' && each.read(s, at + 1, to)) {
            at = reading.units.end();
        }
        return at > from && at < to && isNextValue(s, at, to);
    }

    // few values have a bracket behind them
    private InclusionReader inclusion() {
        InclusionReader held = inclusion;
        if (held == null) {
            held = new InclusionReader(reading);
            inclusion = held;
        }
        return held;
    }

    // 10个乡镇27个村, 大于等于90%小于等于95%, ≥90%且≤95%
    private boolean isNextValue(NotationText s, int at, int to) {
        int next = s.charAt(at) == '且' ? at + 1 : at;
        NotationWord word = NotationLexicon.at(s, next, to, WordRole.BEFORE);
        return (unit != null && NumberReader.isDigit(s.charAt(at)))
                || (next < to && Signs.isSign(s.charAt(next)))
                || (word != null && (word.roles() & Meaning.STRONG & WordRole.BEFORE) != 0);
    }

    private int word(NotationText s, int from, int to) {
        int at = from;
        NotationWord word = NotationLexicon.at(s, at, to, WordRole.BEHIND);
        while (word != null && !beginsNoun(s, at, to, word.text())) {
            if (word.is(WordRole.BETWEEN_BEHIND) && !range) {
                // 20人不等
                reading.fail(Obstacle.Kind.UNEXPECTED, at);
                return -1;
            }
            limited |= word.is(WordRole.AT_LEAST_BEHIND) || word.is(WordRole.AT_MOST_BEHIND);
            boolean within =
                    range && unit != null && unit.isTime() && word.text().endsWith("内");
            if (!within && !word.is(WordRole.BETWEEN_BEHIND) && !meaning.add(word.role(WordRole.BEHIND))) {
                reading.fail(Obstacle.Kind.CONTRADICTION, at);
                return -1;
            }
            at += word.length();
            word = NotationLexicon.at(s, at, to, WordRole.BEHIND);
        }
        if (at == from && at < to && s.charAt(at) == '内' && unit != null && unit.isTime()) {
            // 3-5个工作日内 are 3-5个工作日
            if (!range && !meaning.add(WordRole.AT_MOST_BEHIND)) {
                reading.fail(Obstacle.Kind.CONTRADICTION, at);
                return -1;
            }
            at++;
        }
        return at;
    }

    // 3个多功能厅, 5台起重机: 多, 余 and 起 compare only where the words about the number end
    private static boolean beginsNoun(NotationText s, int at, int to, String word) {
        int next = at + 1;
        return word.length() == 1
                && next < to
                && s.charAt(next) != '('
                && NotationLexicon.at(s, next, to, WordRole.BEHIND) == null;
    }

    // the noun that is counted, or words that are a subject standing behind its value
    private int words(PrefixReader prefix, boolean counted, int from, int to) {
        NotationText s = reading.s;
        int stop = stop(from, to);
        MeasurementUnit bare = unit;
        if (stop == from || bare == null) {
            return from;
        }
        if (stop < to
                && (NumberReader.isDigit(s.charAt(stop)) || Signs.isSign(s.charAt(stop)))
                && NamedItems.beginNext(reading, unit, prefix, from, stop, to)) {
            next = true;
            return from;
        }
        String noun = s.substring(from, stop);
        if (noun.equals("次") && (bare.isCounted() || bare.isTime())) {
            // 种次, 车次, 天次: the word counts occasions of the thing
            return reading.units.compound(bare.symbol() + noun) ? named(stop) : -1;
        }
        if (!names.isName(from, stop, bare)) {
            return -1;
        }
        if (stop - from == 1 && PEOPLE_AND_TIMES.contains(bare.symbol())) {
            // 5人组, 5人房: of how many, rather than how many
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        if ((limited && AGES_AND_PEOPLE.contains(bare.symbol()))
                || bare.symbol().equals(AGE)) {
            // 56人以上大班额, 60岁以上老人: of which size or age, rather than how many
            reading.fail(Obstacle.Kind.AMBIGUOUS, from);
            return -1;
        }
        boolean plain = !range && !meaning.approximate && meaning.operator() == ComparisonOperator.UNSPECIFIED;
        if (stop == to && plain && bare.isCounted() && NamedItems.areCutShort(prefix)) {
            // 电脑10台打印机: the number of the next item is missing
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        if (!counted
                && noun.length() <= MAX_NOUN
                && reading.units.takesNoun(bare)
                && NotationLexicon.before(s, from, stop, WordRole.DOING) == null) {
            unit = bare.counting(noun);
            return stop;
        }
        boolean within = bare.isTime() && meaning.operator() == ComparisonOperator.AT_MOST;
        if (stop < to || noun.length() > MAX_NOUN || !names.isSubject(prefix, bare, within, from, stop)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        subject = noun;
        return stop;
    }

    // where a number, a sign or a comparison follows the words
    private int stop(int from, int to) {
        NotationText s = reading.s;
        int stop = from;
        int depth = 0;
        while (stop < to) {
            char c = s.charAt(stop);
            if (depth == 0 && (NumberReader.isDigit(c) || Signs.isSign(c) || comparesBehind(s, stop, to))) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            stop++;
        }
        return stop;
    }

    // 多 and 起 also stand within words: 多媒体, 起重机
    private static boolean comparesBehind(NotationText s, int at, int to) {
        char c = s.charAt(at);
        return c != '多' && c != '起' && NotationLexicon.at(s, at, to, WordRole.BEHIND) != null;
    }

    private int named(int at) {
        unit = reading.units.unit();
        return at;
    }

    private boolean failed(Obstacle.Kind why, int at) {
        reading.fail(why, at);
        return false;
    }
}
