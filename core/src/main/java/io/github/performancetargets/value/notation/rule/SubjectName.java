package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import io.github.performancetargets.value.notation.name.NameDoubts;

/** 主语 Decides whether the words before a number, with rates and operators taken off, name what is measured. */
final class SubjectName {
    private final Reading reading;
    private final RateReader rates;

    SubjectName(Reading reading, RateReader rates) {
        this.reading = reading;
        this.rates = rates;
    }

    /**
     * Whether the words name what is measured; false, and the reading has failed, where they say more.
     *
     * @param start where they begin
     * @param within where a word stands between them, or their end
     * @param rest where they go on behind it
     * @param end where they end
     * @param worded whether an operator in words stands behind them
     * @param changed whether an increase or decrease does
     * @param signed whether a sign does
     * @param nought whether the number is 0
     */
    boolean accepts(
            int start, int within, int rest, int end, boolean worded, boolean changed, boolean signed, boolean nought) {
        NotationText s = reading.s;
        int plain = rates.ofEach(start, within);
        if (!isPlain(plain, within, signed) || !isPlain(rest, end, signed)) {
            return false;
        }
        int denied = PlainText.denied(s, Math.max(start, s.lastIndexOf(',', start, end - 1) + 1), end);
        if (denied >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, denied);
            return false;
        }
        if (isEvent(start, end)) {
            MeasurementUnit per = rates.per();
            if (per != null && per.isTime()) {
                // 每季度结束后15日内: so long after each, and no number of days each
                reading.fail(Obstacle.Kind.AMBIGUOUS, end - 1);
                return false;
            }
            return true;
        }
        if (!changed && PlainText.changesNumber(s, start, end, signed)) {
            reading.fail(Obstacle.Kind.AMBIGUOUS, end - 1);
            return false;
        }
        Acceptance.Before before = signed
                ? Acceptance.Before.SIGN
                : worded || changed || within < end
                        ? Acceptance.Before.WORDS
                        : isLabel(end)
                                        || NamedItems.isItem(reading, end)
                                        || isNextItem(start)
                                        || (rates.per() != null && end - start > 1)
                                ? nought ? Acceptance.Before.LABELLED_NOUGHT : Acceptance.Before.LABELLED
                                : nought ? Acceptance.Before.NOUGHT : Acceptance.Before.NUMBER;
        if (!signed && isUndone(start, end)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, start);
            return false;
        }
        int wrong = Acceptance.wrongInSubject(s, start, end, before);
        if (wrong < 0 && s.charAt(end - 1) == ')') {
            wrong = Acceptance.wrongInBrackets(reading, s.lastIndexOf('(', start, end - 1) + 1, end - 1, before);
        }
        if (wrong < 0) {
            wrong = NameDoubts.find(reading, start, end, rates.ahead(), signed, worded || changed);
        }
        if (wrong >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, wrong);
        }
        return wrong < 0;
    }

    // 未受理3天内办结: what is not done is not done within a time
    private boolean isUndone(int start, int end) {
        MeasurementUnit unit = rates.ahead();
        NotationWord word = NotationLexicon.at(reading.s, start, end, WordRole.ORDINARY);
        return unit != null
                && unit.isTime()
                && isLabel(end)
                && reading.s.charAt(start) == '未'
                && word != null
                && word.length() == end - start;
    }

    // 合同签订后30日内, 自受理之日起20日内: so long after an event; 后10名 is a rank
    private boolean isEvent(int from, int to) {
        boolean since = to - from > 3 && reading.s.startsWith("之日起", to - 3);
        NotationWord edge = NotationLexicon.before(reading.s, from, to, WordRole.EDGE);
        // 验收后不超过5天, but not 工期今后不超过5天
        boolean behind = reading.s.charAt(to - 1) == '后' && edge != null && edge.length() == 1;
        return (since || behind)
                && to - from > 2
                && rates.ahead() != null
                && rates.ahead().isTime();
    }

    // 男生:200人; 故障2小时内响应
    private boolean isLabel(int end) {
        NotationText s = reading.s;
        boolean timed = rates.ahead() != null && rates.ahead().isTime();
        return end < s.length()
                && (s.charAt(end) == ':' || (timed && s.contains("内", end, Math.min(s.length(), end + 12))));
    }

    // 小学650元/生、初中850元/生: behind a value a short name is the next item
    private boolean isNextItem(int start) {
        return start > 0 && ",;、".indexOf(reading.s.charAt(start - 1)) >= 0;
    }

    private boolean isPlain(int from, int to, boolean signed) {
        int wrong = PlainText.firstWrong(reading, from, to, signed);
        if (wrong >= 0) {
            reading.fail(PlainText.reason(reading.s, wrong), wrong);
        }
        return wrong < 0;
    }
}
