package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 定性判定 Judges words by words: as stated, since they give nothing to check. */
final class WordJudge {
    // what bends the words around it; a text with one of these is not weighed by the words it shares
    private static final String BENDING = "未不没无难非差弱低少缺尚待仅较略部基约";

    // what joins two things of which a text may answer one
    private static final String JOINING = "并且和与及、,;或";
    private static final List<String> NEGATIONS = List.of("不", "未", "没有", "尚未", "未能", "不能", "并未");

    private static final String NEGATIVE = "不未无没非";

    private WordJudge() {}

    /** Judges by a target in words. */
    static AttainmentAnswer judge(String targetText, StatedTarget actual, Optional<IndicatorDirection> direction) {
        String target = compact(targetText);
        String text = compact(actual.text());
        if (target.equals(text)) {
            return met();
        }
        Optional<AttainmentAnswer> claimed = claimed(text);
        if (claimed.isPresent()) {
            return claimed.get();
        }
        Boolean kept = kept(target, text, actual, direction);
        if (kept != null) {
            return kept ? met() : AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.AS_STATED);
        }
        int place = RatingScales.compare(target, text);
        if (place != Integer.MIN_VALUE) {
            return place >= 0 ? met() : AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.AS_STATED);
        }
        Boolean degree = RatingScales.isScale(target) ? null : degree(target, text, actual);
        if (degree != null) {
            return degree ? met() : AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.AS_STATED);
        }
        if (saysAgain(target, text) || isAll(actual) || answers(target, text)) {
            return met();
        }
        if (isNegated(target, text) || isLessThanAll(target, actual)) {
            return AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.AS_STATED);
        }
        return AttainmentAnswer.undecided(
                actual.target() instanceof Bound ? UndecidedReason.WORDS_AND_NUMBER : UndecidedReason.WORDS);
    }

    /** Whether a target in words that asks for none, for no more than before, or for no more than a limit was kept; null where it asks for something else. */
    static @Nullable Boolean kept(
            String target, String text, StatedTarget actual, Optional<IndicatorDirection> direction) {
        Boolean none = NoneWords.judge(target, actual, direction);
        if (none == null) {
            none = LimitWords.judge(target, text);
        }
        return none == null ? steady(target, actual, direction) : none;
    }

    // 零增长 of what should be little: a rise breaks it, a fall keeps it
    private static @Nullable Boolean steady(
            String target, StatedTarget actual, Optional<IndicatorDirection> direction) {
        boolean asked = AttainmentWords.STANDARD.is(target, Role.STEADY)
                && direction.filter(known -> known.aim() == Aim.LESS).isPresent();
        if (!asked || !(actual.target() instanceof Change change)) {
            return null;
        }
        boolean sure =
                change.extent() instanceof Bound extent && extent.amount().signum() > 0;
        return sure ? Boolean.valueOf(change.direction() == ChangeDirection.DECREASE) : null;
    }

    /** What an actual cell says that says only whether its target was met, whatever that was. */
    static Optional<AttainmentAnswer> claimed(String compactText) {
        return Claim.of(compactText).filter(Claim::universal).map(WordJudge::answer);
    }

    /** The same, of an act with a time: 已发放 says that it was done in time too. */
    static Optional<AttainmentAnswer> claimedInTime(String compactText) {
        return Claim.of(compactText).map(WordJudge::answer);
    }

    private static AttainmentAnswer answer(Claim claim) {
        return switch (claim.level()) {
            case MET -> met();
            case PARTLY -> AttainmentAnswer.partlyMet();
            case NOT -> AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.AS_STATED);
        };
    }

    /** Whether an actual cell says 100 %. */
    static boolean isAll(StatedTarget actual) {
        return actual.target() instanceof Bound bound
                && !bound.approximate()
                && bound.amount().equals(Amount.HUNDRED)
                && bound.unit().isPresent()
                && bound.unit().get().isPercent()
                && (bound.operator() == ComparisonOperator.UNSPECIFIED
                        || bound.operator() == ComparisonOperator.EQUAL
                        || bound.operator() == ComparisonOperator.AT_LEAST);
    }

    static String compact(String text) {
        String compact = Folding.compact(text);
        int end = compact.length();
        while (end > 0 && ";.!,".indexOf(compact.charAt(end - 1)) >= 0) {
            end--;
        }
        return compact.substring(0, end);
    }

    private static AttainmentAnswer met() {
        return AttainmentAnswer.of(AttainmentOutcome.MET, Ground.AS_STATED);
    }

    // true met, false not met, null undecided
    private static @Nullable Boolean degree(String target, String text, StatedTarget actual) {
        Degree asked = Degree.of(target);
        if (asked == null) {
            return null;
        }
        if (actual.target() instanceof Change change && asked.way() != null) {
            boolean rises = change.direction() == ChangeDirection.INCREASE;
            return rises == (asked.way() == Role.RISE);
        }
        Degree found = Degree.of(text);
        boolean asMuch = found != null && found.way() == asked.way() && found.strength() >= asked.strength();
        return asMuch ? Boolean.TRUE : null;
    }

    // 符合 of 符合国家标准, 合格 of 验收合格
    private static boolean answers(String target, String text) {
        if (!AttainmentWords.STANDARD.is(text, Role.HOLDS) || target.length() == text.length()) {
            return false;
        }
        String rest = target.startsWith(text)
                ? target.substring(text.length())
                : target.endsWith(text) ? target.substring(0, target.length() - text.length()) : "不";
        return rest.chars()
                .noneMatch(c -> BENDING.indexOf(c) >= 0 || JOINING.indexOf(c) >= 0 || (c >= '0' && c <= '9'));
    }

    // 不健全 of 健全, 未建立 of 建立, 未拨付 of 及时拨付, 否 of 是
    private static boolean isNegated(String target, String text) {
        if (target.equals("是") || target.equals("否")) {
            return text.equals("是") || text.equals("否");
        }
        for (String negation : NEGATIONS) {
            String rest = text.startsWith(negation) ? text.substring(negation.length()) : "";
            if (rest.length() > 1 && (rest.equals(target) || isPartOf(target, rest) || isSameWay(target, rest))) {
                return true;
            }
        }
        return false;
    }

    // 未提升 of 有效提升
    private static boolean isSameWay(String target, String way) {
        Degree asked = Degree.of(target);
        String verb = way.startsWith("得到") ? way.substring(2) : way;
        return asked != null && asked.way() != null && AttainmentWords.STANDARD.is(verb, asked.way());
    }

    private static boolean isPartOf(String target, String act) {
        boolean known = AttainmentWords.STANDARD.is(act, Role.DONE)
                || AttainmentWords.STANDARD.is(act, Role.HOLDS)
                || AttainmentWords.STANDARD.is(act, Role.ACT);
        return known
                && (target.startsWith(act) || target.endsWith(act))
                && target.chars().noneMatch(c -> NEGATIVE.indexOf(c) >= 0);
    }

    // 95% of 全覆盖
    private static boolean isLessThanAll(String target, StatedTarget actual) {
        return AttainmentWords.STANDARD.is(target, Role.ALL)
                && actual.target() instanceof Bound bound
                && !bound.approximate()
                && bound.amount().compareTo(Amount.HUNDRED) < 0
                && bound.unit().filter(unit -> unit.symbol().equals("%")).isPresent()
                && (bound.operator() == ComparisonOperator.UNSPECIFIED || bound.operator() == ComparisonOperator.EQUAL);
    }

    private static boolean saysAgain(String target, String text) {
        int at = target.length() < 2 ? -1 : text.indexOf(target);
        if (at < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean shared = i >= at && i < at + target.length();
            char c = text.charAt(i);
            if (!shared && (BENDING.indexOf(c) >= 0 || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }
}
