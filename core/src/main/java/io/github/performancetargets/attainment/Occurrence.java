package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;

/** 发生数 How many of something an actual cell says that there were: 发生1起, 出现3次差错. */
final class Occurrence {
    /** A number, its unit and what was counted; what is longer tells more than a count. */
    private static final int LONGEST = 60;

    private Occurrence() {}

    /** The number that a cell says, as if it stood there alone; the cell itself where it says something else. */
    static StatedTarget counted(StatedTarget actual, String targetText) {
        if (actual.target() instanceof Quantified) {
            return actual;
        }
        String text = WordJudge.compact(actual.text());
        Word word = AttainmentWords.STANDARD.at(text, 0, Role.OCCURRED);
        String counted = word == null ? text : text.substring(word.word().length());
        if (counted.isEmpty() || counted.length() > LONGEST || !isDigit(counted.charAt(0))) {
            return actual;
        }
        // what was counted may be named behind, where the target names it too: 1处差错 of 零差错
        String target = Folding.compact(targetText);
        for (int end = counted.length(); end > 0; end--) {
            String thing = counted.substring(end);
            if (!target.contains(thing)) {
                break;
            }
            boolean named = !thing.isEmpty() && DirectionWords.standard().mentionsSomethingBad(thing);
            if (named || (thing.isEmpty() && word != null)) {
                StatedTarget number = StatedTarget.read(counted.substring(0, end));
                if (isCount(number)) {
                    return number;
                }
            }
        }
        return actual;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCount(StatedTarget number) {
        return number.target() instanceof Bound bound
                && !bound.approximate()
                && bound.subject().isEmpty()
                && bound.unit().filter(unit -> unit.isCounted()).isPresent();
    }
}
