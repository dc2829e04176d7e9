package io.github.performancetargets.value.notation.name;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 名称疑义 Finds in the words before a number what makes them more than a name, though each word of them is one. */
public final class NameDoubts {
    private static final Set<UnitKind> LENGTHS = Set.of(UnitKind.LENGTH);
    private static final Set<UnitKind> MASSES = Set.of(UnitKind.MASS);
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING, WordRole.COMPLETION);
    private static final long LIMITS = WordRole.mask(WordRole.AT_LEAST, WordRole.AT_MOST, WordRole.KEEP);
    // 仅有, 缺少, 均有: say something about the number, from wherever they stand before it
    private static final String LEADING_EDGES = "仅只尚缺欠还均各另剩扣";
    private static final String CHANGED = "增降减涨跌升缩";

    private NameDoubts() {}

    /**
     * The index of the first word that is in doubt, or −1.
     *
     * @param ahead the unit behind the number; null where there is none
     * @param signed whether a sign stands behind the words
     * @param compared whether an operator in words does, or a change
     */
    public static int find(
            Reading reading, int from, int to, @Nullable MeasurementUnit ahead, boolean signed, boolean compared) {
        NotationText s = reading.s;
        if (to - from == 1 && s.charAt(from) == '各') {
            // 各3次: so many of each of what is not said here
            return from;
        }
        boolean percent = ahead != null && (ahead.isPercent() || ahead.symbol().equals("百分点"));
        int rated = percent ? -1 : NotationLexicon.find(s, from, to, WordRole.RATED);
        if (rated >= 0 || signed) {
            return rated;
        }
        boolean doubtful = (percent && CHANGED.indexOf(s.charAt(to - 1)) >= 0) || isOfEach(s, from, to, ahead);
        if (compared) {
            doubtful |= isPermitted(s, from, to) || isKept(s, from, to) || isAgainstEarlier(s, from, to);
        } else {
            doubtful |= isPart(s, from, to, ahead)
                    || (percent && (s.startsWith("减量", to - 2) || s.startsWith("增量", to - 2)))
                    || (!isPhysical(ahead)
                            && !(s.startsWith("封顶", from) && ahead != null && ahead.isCounted())
                            && isLimitOf(s, from, to))
                    || isEdge(s, from, to)
                    || isAgainstEarlier(s, from, to)
                    || isBase(s, from, to)
                    || (ahead != null && to - from == 1 && isWrongDimension(reading, s.charAt(from), from, ahead));
        }
        return doubtful ? from : -1;
    }

    // 各村不少于1名: so many of each, or all together
    private static boolean isOfEach(NotationText s, int from, int to, @Nullable MeasurementUnit ahead) {
        if (ahead == null || !ahead.isCounted()) {
            return false;
        }
        return (s.charAt(from) == '各' && NotationLexicon.at(s, from + 1, to, WordRole.COUNTED_NOUN) != null)
                || (to - from == 2 && s.startsWith("分别", from));
    }

    // 一季度1次: in the first, or in each; 含女性30人: a part of others
    private static boolean isPart(NotationText s, int from, int to, @Nullable MeasurementUnit ahead) {
        boolean quarter = to - from == 3 && ChineseNumerals.isNumeral(s.charAt(from)) && s.startsWith("季度", from + 1);
        return ahead != null
                && ahead.isCounted()
                && (quarter || (s.charAt(from) == '含' && NotationLexicon.before(s, from, to, WordRole.HEAD) == null));
    }

    // 最高金额5万元, 控制人数5人: a limit, or the name of one
    private static boolean isLimitOf(NotationText s, int from, int to) {
        NotationWord limit = NotationLexicon.at(s, from, to, LIMITS);
        int behind = limit != null ? from + limit.length() : s.charAt(from) == '最' ? from + 2 : to;
        behind = s.startsWith("限制", from) ? from + 2 : behind;
        return to - behind > 1 && NotationLexicon.fills(s, behind, to, WordRole.HEAD);
    }

    // 较上年5%, 达到上年95%: a part of what is not said here
    private static boolean isBase(NotationText s, int from, int to) {
        if ("年期度月划算".indexOf(s.charAt(to - 1)) < 0) {
            return false;
        }
        NotationWord reached = NotationLexicon.at(s, from, to, WordRole.REACH);
        int base = reached != null ? from + reached.length() : s.startsWith("相当于", from) ? from + 3 : from;
        return ComparedWith.start(s, from, to) == from || (base > from && ComparedWith.isStandard(s, base, to));
    }

    // 较去年多培训5次: by so much more; 较上年增幅5% names the change
    private static boolean isAgainstEarlier(NotationText s, int from, int to) {
        int at = ComparedWith.findEarlier(s, from, to);
        return at >= 0
                && (NotationLexicon.before(s, at, to, WordRole.HEAD) == null
                        || s.indexOf('多', at, to) >= 0
                        || s.indexOf('少', at, to) >= 0);
    }

    // 误差可超过5%: what may be is no target; 认可 is a name
    private static boolean isPermitted(NotationText s, int from, int to) {
        NotationWord name = NotationLexicon.before(s, from, to, WordRole.NAMES);
        return s.charAt(to - 1) == '可' && (name == null || name.length() == 1);
    }

    // 控制成本超过5%: what is controlled is to stay below
    private static boolean isKept(NotationText s, int from, int to) {
        return NotationLexicon.at(s, from, to, WordRole.KEEP) != null
                && NotationLexicon.at(s, to, s.length(), WordRole.MORE_THAN) != null;
    }

    // 最高温度30℃ is a measurement
    private static boolean isPhysical(@Nullable MeasurementUnit ahead) {
        return ahead != null && ahead.kind() == UnitKind.PHYSICAL;
    }

    private static boolean isEdge(NotationText s, int from, int to) {
        NotationWord edge = NotationLexicon.at(s, from, to, WordRole.EDGE);
        if (edge == null) {
            return false;
        }
        NotationWord name = NotationLexicon.at(s, from, to, WordRole.NAMES);
        if (name != null && name.length() > edge.length()) {
            return false;
        }
        int behind = from + edge.length();
        if (s.charAt(from) == '限') {
            // 限申报3项; 限高门架 is a thing
            return NotationLexicon.at(s, behind, to, DEEDS) != null;
        }
        if ("多少".indexOf(s.charAt(from)) >= 0) {
            // 少完成3次: so many fewer; 多部门会商 is an adjective before a noun
            return NotationLexicon.at(s, behind, to, DEEDS) != null;
        }
        if (s.startsWith("其余", from)) {
            return true;
        }
        return LEADING_EDGES.indexOf(s.charAt(from)) >= 0
                && (edge.length() > 1 || s.startsWith("有", behind) || NotationLexicon.isName(s, behind, to));
    }

    // 高5%, 长5天, 重5人: so much more; 高5米 is a height. 村5万元 may be for each of them
    private static boolean isWrongDimension(Reading reading, char name, int at, MeasurementUnit ahead) {
        if ("高长宽深厚".indexOf(name) >= 0) {
            return !LENGTHS.contains(ahead.kind());
        }
        if (name == '重') {
            return !MASSES.contains(ahead.kind());
        }
        return ahead.isMoney()
                && at == 0
                && reading.s.indexOf('/', at, reading.s.length()) < 0
                && reading.units.readWhole(reading.s, at, at + 1);
    }
}
