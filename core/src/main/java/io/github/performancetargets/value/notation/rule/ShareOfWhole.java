package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import org.jspecify.annotations.Nullable;

/** 占比 Finds the name of a whole of which a percentage is a share, between what compares and the number: 不低于总投资的20%, 占总人口的60%. */
final class ShareOfWhole {
    private static final long COMPARING =
            (Meaning.STRONG & WordRole.BEFORE) | WordRole.mask(WordRole.REACH, WordRole.KEEP);
    private static final String TAKES = "占";
    private static final int SHORTEST_NAME = 2;
    // 达到上年的90%: so much as it was then is no share of anything
    private static final String EARLIER = "上去前往同原";

    private final Reading reading;

    ShareOfWhole(Reading reading) {
        this.reading = reading;
    }

    /** Where the name of the whole begins that ends before a mark; the mark itself where none does. */
    int whole(int from, int mark, @Nullable MeasurementUnit unit) {
        NotationText s = reading.s;
        if (s.charAt(mark - 1) != '的' || unit == null || !unit.symbol().equals("%")) {
            return mark;
        }
        for (int at = mark - 1 - SHORTEST_NAME; at > from; at--) {
            NotationWord word = NotationLexicon.before(s, from, at, WordRole.BEFORE);
            if (word != null && !word.is(WordRole.ORDINARY)) {
                return compares(word, from, at) && isName(at, mark - 1) ? at : mark;
            }
        }
        return mark;
    }

    // 超过预算的5%: by so much, or so much of it; 控制成本的5% is taken off
    private boolean compares(NotationWord word, int from, int end) {
        boolean more = word.is(WordRole.MORE_THAN)
                && NotationLexicon.before(reading.s, from, end - word.length(), WordRole.NEGATION) == null;
        boolean kept = word.is(WordRole.KEEP) && "在到至为".indexOf(reading.s.charAt(end - 1)) < 0;
        boolean compares = (word.roles() & COMPARING) != 0 || word.text().startsWith(TAKES);
        return compares && !more && !kept;
    }

    private boolean isName(int from, int to) {
        NotationText s = reading.s;
        // 占GDP的3%: without 的 the letters would be a code before a number
        return Character.isIdeographic(s.charAt(to - 1))
                && EARLIER.indexOf(s.charAt(from)) < 0
                && PlainText.firstWrong(reading, from, to) < 0
                && Acceptance.wrongInSubject(s, from, to, Acceptance.Before.NUMBER) < 0;
    }
}
