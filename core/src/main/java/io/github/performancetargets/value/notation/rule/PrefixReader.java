package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what stands before a number, from the number backwards: words that compare, the direction of a change and what
 * it is compared with, the denominator of a rate, and what is left as the subject.
 */
final class PrefixReader {
    /** What may stand before a number. */
    static final Production<Class<?>> WORDS = Production.<Class<?>>of(
                    "words before",
                    "[name] {rate} {operator or filler} [sign] [约] amount",
                    "the operator that the words add up to, and the name of what is measured",
                    PrefixReader.class)
            .reads("不低于90%", "≥90%", "不允许超过5%", "≤5%", "全年至少开展2次", "全年开展≥2次", "完成项目主体工程70%", "完成项目主体工程70%")
            .refuses(
                    "不低与90%",
                    "unexpected", "没有一个村达标率低于90%", "ambiguous", "超过90%以上", "contradiction", "培训不底于5次", "unexpected");

    /** An increase or decrease. */
    static final Production<Class<?>> CHANGE = Production.<Class<?>>of(
                    "change",
                    "[name] [compared with what] (增长 下降 …) {operator} amount",
                    "an increase or a decrease by the amount, with what it is compared with in words",
                    PrefixReader.class)
            .reads("较上年下降3个百分点", "较上年下降3百分点", "增长5%以上", "增长≥5%")
            .refuses("不增长5%", "unexpected", "增长-5%", "contradiction");

    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING);
    private static final long MOVES =
            WordRole.mask(WordRole.INCREASE, WordRole.DECREASE, WordRole.REACH, WordRole.KEEP);

    private final Reading reading;
    private final Meaning meaning;
    private final RateReader rates;
    private final ComparingWords words;
    private final SubjectName names;
    private final ShareOfWhole shares;
    private @Nullable ChangeDirection direction;
    private @Nullable String subject;
    private boolean signed;

    public PrefixReader(Reading reading, Meaning meaning) {
        this.reading = reading;
        this.meaning = meaning;
        this.rates = new RateReader(reading);
        this.words = new ComparingWords(reading, meaning, rates);
        this.names = new SubjectName(reading, rates);
        this.shares = new ShareOfWhole(reading);
    }

    /** The denominator that 每… or …均 named. */
    @Nullable
    public MeasurementUnit per() {
        return rates.per();
    }

    @Nullable
    public ChangeDirection direction() {
        return direction;
    }

    public Optional<String> baseline() {
        return Optional.ofNullable(words.baseline());
    }

    @Nullable
    public String subject() {
        return subject;
    }

    /** Whether what is counted, or done, may stand behind the number: nothing before it, or a verb that takes it. */
    public boolean takesObject() {
        String before = subject;
        return direction == null
                && (before == null
                        || NotationLexicon.before(new NotationText(before), 0, before.length(), WordRole.VERB) != null);
    }

    /** Whether an operator stands beside the number. */
    public boolean isCompared() {
        return meaning.hasOperator();
    }

    public boolean isBetween() {
        return words.isBetween();
    }

    /** Reads the stretch before a number; false, and the reading has failed, where it does not fit. */
    public boolean read(int from, int mark, int to, boolean signed) {
        rates.reset();
        words.reset();
        direction = null;
        subject = null;
        this.signed = signed;
        if (from == mark) {
            return true;
        }
        rates.lookAhead(mark, to);
        if (reading.s.charAt(mark - 1) == '.') {
            // .5: what stood before the point is lost
            reading.fail(Obstacle.Kind.AMBIGUOUS, mark - 1);
            return false;
        }
        int whole = shares.whole(from, mark, rates.ahead());
        int at = whole;
        int before;
        do {
            before = at;
            at = words.before(from, at);
            if (at < 0) {
                return false;
            }
            at = rates.before(from, at);
        } while (at != before && words.direction() == null);
        direction = words.direction();
        if (whole < mark && direction != null) {
            // 增长不低于计划的5%: by so much, or by a part of it
            reading.fail(Obstacle.Kind.AMBIGUOUS, whole);
            return false;
        }
        boolean named = subject(from, at, signed, reading.s.charAt(mark) == '0' && isNought(mark, to));
        if (named && whole < mark) {
            // 研发投入不低于营业收入的5% is 研发投入占营业收入≥5%
            subject = (subject == null ? "" : subject) + "占" + reading.s.substring(whole, mark - 1);
        }
        return named;
    }

    private boolean subject(int from, int to, boolean signed, boolean nought) {
        NotationText s = reading.s;
        // 平均每户增收300元, 平均日接待500人
        boolean mean = rates.per() == null && from + 2 < to && s.startsWith("平均", from);
        int start = rates.atBeginning(mean ? from + 2 : from, to);
        if (mean && rates.per() == null) {
            start = from;
            mean = false;
        }
        int comma = s.indexOf(',', start, to);
        if (rates.per() != null && comma >= 0 && reading.units.read(s, start, comma) && reading.units.end() == comma) {
            // 人均  元,3次: the number of the first was never written
            reading.fail(Obstacle.Kind.NUMBER_EXPECTED, start);
            return false;
        }
        start = words.leading(PlainText.trimmedStart(s, start, to), to, signed);
        if (start < 0) {
            return false;
        }
        int end = PlainText.trimmedEnd(s, start, to);
        if (end > start && s.charAt(end - 1) == '(' && s.indexOf(')', to, s.length()) >= 0) {
            // 建设节点(2个): the reader of the clause took the bracket behind
            end = PlainText.trimmedEnd(s, start, end - 1);
        }
        end -= isShareOf(start, end) ? 1 : 0;
        if (start == end) {
            subject = mean ? "平均" : null;
            return true;
        }
        if ("到至".indexOf(s.charAt(end - 1)) >= 0
                && !signed
                && !words.isWorded()
                && direction == null
                && reached(start, end - 1)) {
            return true;
        }
        int within = within(s, start, end);
        int rest = within;
        if (within < end) {
            rest = s.charAt(within) == '每' ? rates.inMiddle(within, end) : words.leading(within, end, signed);
            if (rest < 0) {
                return false;
            }
        }
        return names.accepts(start, within, rest, end, words.isWorded(), direction != null, signed, nought)
                && named(mean, s.substring(start, within) + s.substring(rest, end), start, end, nought);
    }

    // 完成投资额的80%: 投资额 is done so far; 达到上年的90% is so much as it was then, and 减少投资的5% so much less
    private boolean isShareOf(int from, int to) {
        NotationText s = reading.s;
        NotationWord verb = to > from && s.charAt(to - 1) == '的' ? NotationLexicon.at(s, from, to, DEEDS) : null;
        MeasurementUnit unit = rates.ahead();
        return verb != null
                && (verb.roles() & MOVES) == 0
                && from + verb.length() + 1 < to
                && unit != null
                && unit.symbol().equals("%");
    }

    private boolean named(boolean mean, String name, int start, int end, boolean nought) {
        rates.within(start, end);
        String average = mean ? "平均" : "";
        subject = average + name;
        if (nought || direction != null) {
            return true;
        }
        NotationText s = reading.s;
        ChangedThing thing = new ChangedThing(s, start, end, rates.ahead());
        int before = words.comparedWith(start, thing.at());
        switch (thing.says(thing.isFirst(before), words.isWorded() || signed)) {
            case CHANGE -> {
                // 降低成本5%: 成本降低5%
                direction = thing.direction();
                subject = average + thing.name(before);
            }
            case EITHER -> {
                reading.fail(Obstacle.Kind.AMBIGUOUS, start);
                return false;
            }
            case NAME -> {
                // 下降比例5% names the change itself
            }
        }
        return true;
    }

    // 提高就业率到95%, 缩短时限至3天: what the object is to reach
    private boolean reached(int start, int end) {
        NotationText s = reading.s;
        ChangedThing thing = new ChangedThing(s, start, end, rates.ahead());
        int from = thing.object();
        if (from == end || !thing.isFirst(thing.at())) {
            return false;
        }
        boolean less = thing.direction() == ChangeDirection.DECREASE;
        if (!meaning.add(less ? WordRole.KEEP : WordRole.REACH)
                || !names.accepts(from, end, end, end, true, false, false, false)) {
            return false;
        }
        subject = thing.name(thing.at());
        return true;
    }

    /** Whether the words before the number are a unit of measure, or hold a unit in brackets at their end: 元100, 面积(㎡)100. */
    public boolean endsWithUnit() {
        String words = subject;
        if (words == null) {
            return false;
        }
        int to = words.length() - (words.endsWith(")") ? 1 : 0);
        int from = to < words.length() ? words.lastIndexOf('(') + 1 : 0;
        MeasurementUnit unit = reading.units.read(new NotationText(words), from, to) ? reading.units.unit() : null;
        // 学时≥50 names what it counts
        return unit != null
                && unit.kind() != UnitKind.UNKNOWN
                && reading.units.end() == to
                && (to < words.length() || !(unit.isCounted() || unit.isTime()));
    }

    // 全年至少开展2次: where the comparison stands between two words of the subject; its end where none does
    private int within(NotationText s, int from, int to) {
        for (int at = from + 1; direction == null && at + 2 < to; at++) {
            // 人数最多村3个: only 至少 and 至多 are no superlatives
            if ((s.charAt(at) == '至' && NotationLexicon.at(s, at, to, WordRole.LEADING) != null)
                    || ComparingWords.limit(s, at, to) != null
                    || s.charAt(at) == '每') {
                return at;
            }
        }
        return to;
    }

    // 0笔, but neither 0.5% nor 05
    private boolean isNought(int mark, int to) {
        return mark + 1 == to
                || !(NumberReader.isDigit(reading.s.charAt(mark + 1)) || reading.s.charAt(mark + 1) == '.');
    }
}
