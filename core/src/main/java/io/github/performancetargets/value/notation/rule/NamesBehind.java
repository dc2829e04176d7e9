package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;

/** 后置名称 Decides whether words behind a number and its unit name what is counted, or what the value is about. */
final class NamesBehind {
    private static final long DONE = WordRole.mask(WordRole.DOING, WordRole.VERB, WordRole.COMPLETION);

    private final Reading reading;

    NamesBehind(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether words are what the value is about: 100%完成, 完成20公里公路大修, 2小时内响应.
     *
     * @param within whether the value is a time within which something is done
     */
    boolean isSubject(PrefixReader prefix, MeasurementUnit bare, boolean within, int from, int stop) {
        NotationText s = reading.s;
        boolean done =
                NotationLexicon.at(s, from, stop, DONE) != null || NotationLexicon.before(s, from, stop, DONE) != null;
        boolean taken = within
                ? done && !lasts(from, stop)
                : prefix.takesObject()
                        && (bare.kind() != UnitKind.PHYSICAL || isMeasured(bare, done, from, stop))
                        && (!bare.isTime() || done || NotationLexicon.before(s, from, stop, WordRole.HEAD) != null)
                        && stop - from
                                > (done || isObject(prefix, bare, from, stop) || isForEach(prefix, from, stop) ? 1 : 2);
        return taken && !isPerson(bare, from, stop) && !relates(s, from, stop) && !meansSomethingBefore(s, from, stop);
    }

    // 500元/月人: a person rather than what the value says
    private boolean isPerson(MeasurementUnit bare, int from, int stop) {
        boolean below =
                bare.denominator().filter(d -> !reading.units.takesNoun(d)).isPresent();
        return below && reading.units.readWord(reading.s, from, stop) && reading.units.end() == stop;
    }

    /** Whether words may be a noun or a subject; false, and the reading has failed, where they say more. */
    boolean isName(int from, int stop, MeasurementUnit bare) {
        NotationText s = reading.s;
        int wrong = PlainText.firstWrong(reading, from, stop);
        if (wrong >= 0) {
            reading.fail(PlainText.reason(s, wrong), wrong);
            return false;
        }
        int mark = Math.max(listMark(s, from, stop), PlainText.denied(s, from, stop));
        if (mark >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, mark);
            return false;
        }
        boolean edge = bare.isTime() && "底末初来间".indexOf(s.charAt(from)) >= 0;
        // 90%:元: a mark between the value and the words says that they are no name of it
        boolean apart = PlainText.trimmedStart(s, from, stop) > from;
        int bent = edge || apart ? from : bent(from, stop);
        if (bent >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, bent);
        }
        return bent < 0;
    }

    // (含税) and (社区) say something about the thing, (暂定) about the number
    private int bent(int from, int stop) {
        NotationText s = reading.s;
        if (s.charAt(from) != '(') {
            return Acceptance.wrongInNoun(s, from, stop);
        }
        int close = s.indexOf(')', from, stop);
        int wrong = Acceptance.wrongInBrackets(
                reading, from + 1, close < 0 ? stop : Math.min(close, stop), Acceptance.Before.NOUN);
        if (wrong >= 0) {
            return wrong;
        }
        for (int i = from + 1; i < stop; i++) {
            NotationWord edge = NotationLexicon.at(s, i, stop, WordRole.EDGE);
            if (edge != null && edge.length() > 1) {
                return i;
            }
        }
        return -1;
    }

    // ①培训30人②宣传40次: behind a mark of a list something else begins
    private static int listMark(NotationText s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if ((c >= '①' && c <= '⒛') || (c >= '❶' && c <= '➓') || (c >= '㈠' && c <= '㈩')) {
                return i;
            }
        }
        return -1;
    }

    // 出台3项政策, 5公里道路
    private boolean isObject(PrefixReader prefix, MeasurementUnit bare, int from, int stop) {
        boolean named = prefix.subject() != null || (!bare.isMoney() && NotationLexicon.isName(reading.s, from, stop));
        return named && !bare.isPercent();
    }

    // 每人100元标准
    private boolean isForEach(PrefixReader prefix, int from, int stop) {
        return prefix.per() != null && NotationLexicon.fills(reading.s, from, stop, WordRole.HEAD);
    }

    // 500千瓦装机容量; 35kV线路 is a thing of that rating
    private boolean isMeasured(MeasurementUnit bare, boolean done, int from, int stop) {
        return done
                || bare.symbol().equals("岁")
                || NotationLexicon.before(reading.s, from, stop, WordRole.HEAD) != null;
    }

    // 3年内保修, 1年内无故障: what goes on so long is not done within that time; 10日内恢复运行 is
    private boolean lasts(int from, int stop) {
        NotationText s = reading.s;
        NotationWord first = NotationLexicon.at(s, from, stop, WordRole.LASTING.bit() | DONE);
        NotationWord scope = NotationLexicon.at(s, from, stop, WordRole.mask(WordRole.SCOPE, WordRole.ORDINARY));
        return (scope != null && !scope.is(WordRole.ORDINARY))
                || (first != null && first.is(WordRole.LASTING))
                || (first == null && NotationLexicon.before(s, from, stop, WordRole.LASTING) != null);
    }

    // 按 says what the number follows, 按时 only that it is in time
    private static boolean relates(NotationText s, int from, int to) {
        for (int at = from; at < to; at++) {
            NotationWord name = NotationLexicon.at(s, at, to, WordRole.NAMES);
            if (name != null && name.length() > 1 && "不未".indexOf(s.charAt(at)) < 0) {
                // 就业
                at += name.length() - 1;
                continue;
            }
            boolean intime = s.startsWith("按时", at) || s.startsWith("按期", at);
            if (!intime && NotationLexicon.at(s, at, to, WordRole.RELATION) != null) {
                return true;
            }
        }
        return false;
    }

    // 90%增长: before the number, where a subject is printed, the words would mean something else
    private static boolean meansSomethingBefore(NotationText s, int from, int to) {
        NotationWord word = NotationLexicon.before(s, from, to, WordRole.BEFORE);
        boolean compares = word != null && !word.is(WordRole.ORDINARY);
        boolean averages = to - from > 1 && s.charAt(from + 1) == '均';
        return s.charAt(from) == ' ' || compares || averages || PlainText.changesNumber(s, from, to, false);
    }
}
