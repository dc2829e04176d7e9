package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lex.UnitReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.CutWord;

/** 计数疑义 Tells which counts may be grades, ranks, times of the day, or words that only begin like a unit. */
final class CountDoubts {
    private CountDoubts() {}

    static int grade(Value value) {
        MeasurementUnit unit = value.unit();
        if (unit == null || !UnitReader.isOrdinal(unit.numerator())) {
            return -1;
        }
        return value.isRange() || !countsKinds(value, unit) ? value.doubtAt() : -1;
    }

    // 5类 alone counts kinds; 3类以上, 水质3类 and 二类 may be grades
    private static boolean countsKinds(Value value, MeasurementUnit unit) {
        NotationText s = value.reading().s;
        int last = s.length() - 1;
        return unit.symbol().equals("类")
                && value.mark() == 0
                && value.behind() == last + 1
                && NumberReader.isDigit(s.charAt(last - 1))
                && value.prefix().subject() == null;
    }

    static int negativeCount(Value value) {
        // a dash is a sign for certain behind ± and within [-2,2]
        boolean certain = value.isRange() && "±[(".indexOf(value.charAt(signOf(value))) >= 0;
        return certain ? -1 : value.doubtAt();
    }

    private static int signOf(Value value) {
        return value.core().middle();
    }

    // 5天然气站: the unit is the beginning of a longer word, and what is left of it none
    static int cutWord(Value value) {
        NotationText s = value.reading().s;
        int behind = value.behind();
        if (value.unit() == null || value.unit().isPercent() || behind >= s.length() || behind == 0) {
            return -1;
        }
        if (CutWord.beginsAt(s, behind)) {
            return CutWord.isAt(s, behind) ? behind - 1 : -1;
        }
        boolean event = value.charAt(behind - 1) == '人'
                && value.unit().countedNoun().filter(noun -> isEvent(noun)).isPresent();
        // ≥5个工作: of the unit 工作日 the end is missing
        boolean day = value.charAt(behind - 1) == '个'
                && value.unit().countedNoun().filter("工作"::equals).isPresent();
        return event || day ? behind : -1;
    }

    // 500人课时
    private static boolean isEvent(String noun) {
        NotationText words = new NotationText(noun);
        return NotationLexicon.fills(words, 0, noun.length(), WordRole.EVENT);
    }

    static int rank(Value value) {
        int behind = value.behind();
        if (behind < 2 || "名位".indexOf(value.charAt(behind - 1)) < 0) {
            return -1;
        }
        if (value.prefix().direction() != null && value.charAt(behind - 1) == '位') {
            return behind - 1;
        }
        int mark = behind - 2;
        while (mark > 0 && NumberReader.isDigit(value.charAt(mark))) {
            mark--;
        }
        boolean rank = "升降".indexOf(value.charAt(mark)) >= 0
                || NotationLexicon.find(value.reading().s, 0, mark, WordRole.RANK) >= 0;
        return rank ? behind - 1 : -1;
    }

    static int timeOfDay(Value value) {
        MeasurementUnit unit = value.unit();
        if (unit == null || !unit.numerator().symbol().equals("点")) {
            return -1;
        }
        boolean opening = unit.countedNoun()
                .filter(noun -> "开闭关上下".indexOf(noun.charAt(0)) >= 0)
                .isPresent();
        return value.isRange() || opening || value.below().equals("天") ? value.behind() - 1 : -1;
    }

    static int toppingOut(Value value) {
        MeasurementUnit unit = value.unit();
        boolean building = unit != null && "栋幢座层间".contains(unit.symbol()) && !Signs.isSign(value.charAt(value.mark()));
        return building && value.reading().s.contains("封顶", 0, value.reading().s.length()) ? value.doubtAt() : -1;
    }
}
