package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import io.github.performancetargets.value.notation.name.ComparedWith;
import io.github.performancetargets.value.notation.name.CutWord;
import org.jspecify.annotations.Nullable;

/** 比较用词 Reads the words before a number that compare, or say that something changes. It holds what the last ones said. */
final class ComparingWords {
    // 最高, 最低
    private static final int SUPERLATIVE = 2;
    private static final long LED_BY_ABOUT = WordRole.mask(
            WordRole.VERB, WordRole.DOING, WordRole.WHOLE_YEAR, WordRole.FISCAL_YEAR, WordRole.COMPLETION);
    private static final long LIMITS = WordRole.mask(WordRole.AT_LEAST, WordRole.AT_MOST, WordRole.ORDINARY);
    // what a breakthrough is made in or a control held at, rather than how many must not be reached
    private static final String WORKS = "项个处件种条座";

    private final Reading reading;
    private final Meaning meaning;
    private final RateReader rates;
    private @Nullable ChangeDirection direction;
    private @Nullable String baseline;
    private boolean between;
    private boolean worded;

    ComparingWords(Reading reading, Meaning meaning, RateReader rates) {
        this.reading = reading;
        this.meaning = meaning;
        this.rates = rates;
    }

    /** Forgets what was said. */
    void reset() {
        direction = null;
        baseline = null;
        between = false;
        worded = false;
    }

    /** Whether something increases or decreases; null where it does neither. */
    @Nullable
    ChangeDirection direction() {
        return direction;
    }

    /** What a change is compared with; null where nothing was named. */
    @Nullable
    String baseline() {
        return baseline;
    }

    /** Whether 介于 was said. */
    boolean isBetween() {
        return between;
    }

    /** Whether a word said an operator. */
    boolean isWorded() {
        return worded;
    }

    /** Reads the words that end at an index; answers with where they begin, or with −1, and the reading has failed. */
    int before(int from, int start) {
        NotationText s = reading.s;
        int at = start;
        NotationWord word = NotationLexicon.before(s, from, at, WordRole.BEFORE);
        while (word != null && !word.is(WordRole.ORDINARY)) {
            if (PlainText.isPerfective(s, at - 1) && NotationLexicon.before(s, from, at - 1, WordRole.SCOPE) != null) {
                return at;
            }
            if (word.is(WordRole.VERB) && isDeed(word, from, at - word.length(), start)) {
                return at;
            }
            at -= word.length();
            switch (word.role(WordRole.BEFORE)) {
                case INCREASE, DECREASE -> {
                    boolean within = s.startsWith("在", at + word.length())
                            && !word.text().equals("增长");
                    if (s.startsWith("为", at + word.length()) || within) {
                        // 增长为5%, 压缩在5%: by so much, or to so much
                        reading.fail(Obstacle.Kind.AMBIGUOUS, at);
                        return -1;
                    }
                    direction = word.is(WordRole.INCREASE) ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
                    return comparedWith(from, at);
                }
                case BETWEEN -> between = true;
                default -> {
                    WordRole role = word.role(WordRole.BEFORE);
                    NotationWord negation =
                            turnsRound(word) ? NotationLexicon.before(s, from, at, WordRole.NEGATION) : null;
                    if (negation != null) {
                        at -= negation.length();
                        role = role == WordRole.MORE_THAN ? WordRole.AT_MOST : WordRole.AT_LEAST;
                    }
                    if (contradicts(word)) {
                        reading.fail(Obstacle.Kind.AMBIGUOUS, at);
                        return -1;
                    }
                    worded |= (role.bit() & (Meaning.STRONG | WordRole.mask(WordRole.REACH, WordRole.KEEP))) != 0;
                    if (!meaning.add(role)) {
                        reading.fail(Obstacle.Kind.CONTRADICTION, at);
                        return -1;
                    }
                }
            }
            word = NotationLexicon.before(s, from, at, WordRole.BEFORE);
        }
        if (at < from + 1 || direction != null) {
            return at;
        }
        if (isMoreThanBefore(from, at)) {
            direction = "多高".indexOf(s.charAt(at - 1)) >= 0 ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
            return comparedWith(from, at - 1);
        }
        // 各项均不低于90%: all of them, where it is no average
        boolean all = at < start && at > from && s.charAt(at - 1) == '均';
        return all && !rates.isMean(from, at) ? at - 1 : at;
    }

    // 达不到90%, 控制超过5%: the verb says one direction, the comparison behind it the other
    private boolean contradicts(NotationWord verb) {
        boolean more = worded && meaning.operator() == ComparisonOperator.MORE_THAN;
        return (verb.is(WordRole.KEEP) && more)
                || (verb.is(WordRole.REACH) && meaning.operator() == ComparisonOperator.LESS_THAN);
    }

    // 改造提升20个, 关键技术突破5项: what is done to so many, while 产值突破100亿元 and 面积提升500亩 compare
    private boolean isDeed(NotationWord word, int from, int before, int mark) {
        MeasurementUnit unit = rates.ahead();
        if (unit == null
                || !unit.isCounted()
                || NotationLexicon.before(reading.s, from, before, WordRole.HEAD) != null) {
            return false;
        }
        if (word.is(WordRole.INCREASE)) {
            return true;
        }
        return !word.is(WordRole.NEUTRAL)
                && WORKS.contains(unit.symbol())
                && NotationLexicon.find(reading.s, mark, reading.s.length(), WordRole.AT_MOST_BEHIND) < 0;
    }

    // 不得低于, 不允许超过: the comparison the other way round
    private static boolean turnsRound(NotationWord comparison) {
        return (comparison.is(WordRole.MORE_THAN) || comparison.is(WordRole.LESS_THAN))
                && comparison.text().charAt(0) != '不';
    }

    // 比去年多5次, 比上年高5个百分点: beside another time such a word is an increase or decrease
    private boolean isMoreThanBefore(int from, int at) {
        char word = reading.s.charAt(at - 1);
        MeasurementUnit unit = rates.ahead();
        boolean more = "多少".indexOf(word) >= 0 || ("高低".indexOf(word) >= 0 && unit != null && !unit.isCounted());
        return more && ComparedWith.isEarlier(reading.s, from, at - 1);
    }

    /** Reads 较上年 in 较上年下降3个百分点, before the verb; answers with where it begins, or with −1, and the reading has failed. */
    int comparedWith(int from, int before) {
        int to = ComparedWith.end(reading.s, from, before);
        int start = ComparedWith.start(reading.s, from, to);
        if (start < 0) {
            return before;
        }
        int denied = Acceptance.undone(reading.s, start, to);
        if (denied >= 0) {
            // 较上年不下降5%
            reading.fail(Obstacle.Kind.UNEXPECTED, denied);
            return -1;
        }
        baseline = reading.s.substring(start, to);
        return start;
    }

    /**
     * Reads a comparison at the beginning of a name, 至少全年完成2次; 约谈 is no 约, nor is what stands before no verb, as in 约稿.
     *
     * @param signed whether a sign stands before the number
     */
    int leading(int from, int to, boolean signed) {
        NotationText s = reading.s;
        NotationWord word = NotationLexicon.at(s, from, to, WordRole.LEADING);
        if (word != null && word.is(WordRole.ABOUT) && !word.is(WordRole.ORDINARY) && from + word.length() < to) {
            int behind = from + word.length();
            boolean led = NotationLexicon.at(s, behind, to, LED_BY_ABOUT) != null
                    || NotationLexicon.isName(s, behind, PlainText.trimmedEnd(s, behind, to));
            if (!led && !signed) {
                reading.fail(Obstacle.Kind.AMBIGUOUS, from);
                return -1;
            }
            word = led ? word : null;
        }
        if (word == null || word.is(WordRole.ORDINARY)) {
            word = limit(s, from, to);
        }
        if (word != null && NotationLexicon.at(s, from, to, WordRole.IDIOM) != null) {
            // 最多跑一次事项
            word = null;
        }
        if (word == null) {
            return from;
        }
        if (CutWord.isAt(s, from + word.length())) {
            // 至少数民族村3个
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        if (!meaning.add(word.role(WordRole.BEFORE))) {
            reading.fail(Obstacle.Kind.CONTRADICTION, from);
            return -1;
        }
        return from + word.length();
    }

    /** 最高补助3万元: what is paid at most; null where a name stands, 最高气温. */
    static @Nullable NotationWord limit(NotationText s, int from, int to) {
        NotationWord word = from < to && s.charAt(from) == '最'
                ? NotationLexicon.at(s, from, Math.min(to, from + SUPERLATIVE), LIMITS)
                : null;
        if (word == null || word.is(WordRole.ORDINARY)) {
            return null;
        }
        int next = from + word.length();
        next += next < to && s.charAt(next) == '可' ? 1 : 0;
        return NotationLexicon.at(s, next, to, WordRole.PAYMENT) != null ? word : null;
    }
}
