package io.github.performancetargets.value.notation.time;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import org.jspecify.annotations.Nullable;

/** 时间前后的词 Tells what the words before and behind a time say: the name of what is done by then, or a time within it. */
final class BesideTime {
    /** Words directly behind a time. */
    static final long BEHIND =
            WordRole.mask(WordRole.BY_BEHIND, WordRole.WITHIN, WordRole.DONE, WordRole.TIME_OTHER_BEHIND);
    // 目前, 学前教育, 产前筛查
    private static final String NO_BEFORE = "提目当此之学产孕婚术课岗餐";

    private final Reading reading;

    BesideTime(Reading reading) {
        this.reading = reading;
    }

    /**
     * Where a part of a year begins of which nobody can tell the end, or −1: 2024年中, 2024年上旬; 3月以内 is in March, or within
     * three months.
     */
    int partOfYear(int end, int to) {
        NotationText s = reading.s;
        if (end >= to || end == 0) {
            return -1;
        }
        char last = s.charAt(end - 1);
        if (last == '年') {
            boolean part = "中初".indexOf(s.charAt(end)) >= 0
                    || s.startsWith("年初", end)
                    || s.startsWith("年中", end)
                    || s.startsWith("上旬", end)
                    || s.startsWith("中旬", end)
                    || s.startsWith("下旬", end);
            return part ? end : -1;
        }
        int month = end - 1;
        while (month > 0 && NumberReader.isDigit(s.charAt(month - 1))) {
            month--;
        }
        boolean ofYear = month > 0 && (s.charAt(month - 1) == '年' || ".-/".indexOf(s.charAt(month - 1)) >= 0);
        boolean within = s.startsWith("以内", end) || s.startsWith("之内", end);
        return last == '月' && month < end - 1 && !ofYear && within ? month : -1;
    }

    /** Whether a verb between two indices says when something is over: 年底到位, 一季度足额拨付. */
    boolean isCompleted(int from, int to) {
        int end = PlainText.trimmedEnd(reading.s, from, to);
        if (from >= end || NotationLexicon.find(reading.s, from, end, WordRole.SCOPE) >= 0) {
            return false;
        }
        NotationWord verb = NotationLexicon.at(reading.s, from, end, WordRole.COMPLETION);
        boolean whole = verb != null && verb.length() == end - from;
        char before = reading.s.charAt(from - 1);
        if (before == '年' || before == '度') {
            // 年度验收 and 全年发放 may be names of what goes on all the year; 当年到位 is none
            boolean named = reading.s.startsWith("全年", Math.max(0, from - 2))
                    || (before == '度'
                            && "季当本"
                                            .indexOf(reading.s.charAt(Math.max(
                                                    0, from - (from > 2 && reading.s.charAt(from - 2) == '季' ? 2 : 3))))
                                    < 0);
            return whole && !named;
        }
        return whole
                || verb != null
                || NotationLexicon.fills(reading.s, from, end, WordRole.VERB)
                || NotationLexicon.fills(reading.s, from, end, WordRole.DOING)
                || NotationLexicon.before(reading.s, from, end, WordRole.COMPLETION) != null;
    }

    /**
     * The words before and behind a time as the name of what is done by then; null, and the reading has failed, where they are
     * none.
     */
    @Nullable
    String subject(int from, int before, int behind, int to, boolean done) {
        NotationText s = reading.s;
        int start = PlainText.trimmedStart(s, from, before);
        int end = PlainText.trimmedEnd(s, start, before);
        int tail = PlainText.trimmedEnd(s, behind, to);
        int wrong = PlainText.firstWrong(reading, start, end);
        if (wrong < 0) {
            wrong = PlainText.firstWrong(reading, behind, tail);
        }
        if (wrong >= 0) {
            reading.fail(PlainText.reason(s, wrong), wrong);
            return null;
        }
        wrong = Acceptance.wrongBesideTime(s, start, end, behind, tail);
        if (wrong >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, wrong);
            return null;
        }
        String words = s.substring(start, end);
        if (behind == tail) {
            return words;
        }
        // 12月5日底, 2021年内底: a day has no end of its own, nor has what was said to be a stretch
        boolean endsTwice = "底末初".indexOf(s.charAt(behind)) >= 0;
        if (endsTwice || (done && !words.isEmpty())) {
            reading.fail(Obstacle.Kind.UNEXPECTED, behind);
            return null;
        }
        int narrower = narrower(s, behind, tail);
        if (narrower >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, narrower);
            return null;
        }
        return words + s.substring(behind, tail);
    }

    // 2023年汛期前, 6月高考前, 2023年前三季度: a time within the time, which ends before it does; or −1
    private static int narrower(NotationText s, int from, int to) {
        if (NotationLexicon.at(s, from, to, WordRole.SEASON) != null) {
            return from;
        }
        for (int at = from + 1; at < to; at++) {
            boolean after = s.charAt(at) == '后' && (at + 1 == to || NotationLexicon.at(s, at + 1, to, BEHIND) != null);
            if (after
                    || (s.charAt(at) == '前'
                            && NO_BEFORE.indexOf(s.charAt(at - 1)) < 0
                            && NotationLexicon.at(s, at, to, WordRole.ORDINARY) == null)) {
                return at;
            }
        }
        return -1;
    }
}
