package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 未发生 Words that say that there was none of it, or that there shall be none: 无, 未发生, 无投诉. */
final class NoneWords {
    // 无重大事故 says nothing about the smaller ones
    private static final String DEGREE = "重大特较严责群伤亡主要";

    private static final List<String> HAPPENS = List.of("发生", "出现");

    private NoneWords() {}

    /** Whether a text says that and nothing else. */
    static boolean say(String compact) {
        return AttainmentWords.STANDARD.is(compact, Role.NONE);
    }

    /** The bad thing of which a text says that there was none, empty where it does not name it; null where it says something else. */
    private static @Nullable String thing(String compact) {
        if (say(compact)) {
            return "";
        }
        String thing = behind(compact);
        // 无效, 无法统计 say no such thing
        return !thing.isEmpty() && DirectionWords.standard().mentionsSomethingBad(thing) ? thing : null;
    }

    private static String behind(String compact) {
        Word word = AttainmentWords.STANDARD.at(compact, 0, Role.NONE);
        String thing = word == null ? "" : compact.substring(word.word().length());
        // 0.5% and 05 begin with a digit of their own
        return thing.isEmpty() || Character.isLetter(thing.charAt(0)) ? thing : "";
    }

    /** The same, and also whatever a text says that it did not happen: 不发生重大疫情, 无重大疫情发生. */
    private static @Nullable String happening(String compact) {
        String thing = thing(compact);
        String behind = thing == null ? behind(compact) : thing;
        for (String end : HAPPENS) {
            if (behind.length() > end.length() && behind.endsWith(end)) {
                return behind.substring(0, behind.length() - end.length());
            }
        }
        String before = compact.substring(0, compact.length() - behind.length());
        boolean said = HAPPENS.stream().anyMatch(before::endsWith);
        return thing == null && said && !behind.isEmpty() ? behind : thing;
    }

    /** Whether none of it meets a target in numbers: one of 0, or a ceiling of things that are counted. */
    static boolean meet(Quantified target, String compactActual) {
        if (!(target instanceof Bound bound) || bound.approximate()) {
            return false;
        }
        boolean limit =
                bound.operator() == ComparisonOperator.AT_MOST || bound.operator() == ComparisonOperator.LESS_THAN;
        boolean ceiling = limit && bound.amount().signum() > 0;
        boolean counted = bound.unit().isPresent() && bound.unit().get().isCounted();
        if (bound.amount().signum() != 0 && !(ceiling && counted)) {
            return false;
        }
        String thing = thing(compactActual);
        return thing != null && !isDegree(thing);
    }

    private static boolean isDegree(String thing) {
        return thing.chars().anyMatch(c -> DEGREE.indexOf(c) >= 0);
    }

    /** Whether a target in words that asks for none is met; null where it asks for something else, or the words do not decide it. */
    static @Nullable Boolean judge(String target, StatedTarget actual, Optional<IndicatorDirection> direction) {
        String asked = happening(target);
        if (asked == null) {
            return null;
        }
        String found = happening(WordJudge.compact(actual.text()));
        if (found != null) {
            if (found.isEmpty()) {
                return Boolean.TRUE;
            }
            boolean same =
                    found.equals(asked) || (!isDegree(found) && (found.contains(asked) || asked.contains(found)));
            return same ? Boolean.TRUE : null;
        }
        if (!(actual.target() instanceof Bound bound)
                || bound.approximate()
                || bound.operator() != ComparisonOperator.UNSPECIFIED
                || (bound.unit().isPresent() && !bound.unit().get().isCounted())) {
            return null;
        }
        if (bound.amount().signum() == 0) {
            return Boolean.TRUE;
        }
        // 无 may say that there is no target at all, where the name does not say that less is better
        boolean bad = !asked.isEmpty()
                || target.endsWith("发生")
                || target.endsWith("出现")
                || direction
                        .filter(known -> known.aim() == Aim.LESS && !known.isAssumed())
                        .isPresent();
        boolean missed = bad && !isDegree(asked) && bound.amount().signum() > 0;
        return missed ? Boolean.FALSE : null;
    }
}
