package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/** 名称在前的列举 Decides to which number a name belongs that stands between two: 电脑10台打印机2套, but 全县10个乡镇27个村. */
final class NamedItems {
    // the ends of names of places, whose values count what lies in them
    private static final String PLACES = "县市区镇乡村省州旗国街道社校院内共计";
    // words that are no item themselves: 共13个乡镇, 年度10个村
    private static final long WITHOUT_NAME = WordRole.mask(
            WordRole.SUM,
            WordRole.SERVING,
            WordRole.WHOLE_YEAR,
            WordRole.FISCAL_YEAR,
            WordRole.FIRST_HALF,
            WordRole.SECOND_HALF);

    private NamedItems() {}

    /** Whether the words behind a value, before another number, belong to that number: 培训2次共150人, 电脑10台打印机2套. */
    static boolean beginNext(
            Reading reading, @Nullable MeasurementUnit unit, PrefixReader prefix, int from, int stop, int to) {
        NotationText s = reading.s;
        if (s.charAt(from) == '的') {
            // 收入10万元以上的村占比≥50%
            return false;
        }
        boolean signed = Signs.isSign(s.charAt(stop));
        if (signed && unit != null && unit.isTime()) {
            return false;
        }
        if (NotationLexicon.fills(s, from, stop, WordRole.SUM)) {
            return true;
        }
        String before = prefix.subject();
        NotationWord verb = NotationLexicon.at(s, from, stop, WordRole.VERB);
        if (before != null && verb != null && NotationLexicon.isName(s, from + verb.length(), stop)) {
            // 检查200户发现问题30个
            reading.named = true;
            return true;
        }
        if ((signed || prefix.isCompared())
                && (unit == null || !unit.isTime())
                && Character.isIdeographic(s.charAt(from))) {
            // 论文≥3篇专利≥2项: each comparison has a name of its own
            return before != null && !before.isEmpty() && !isPlace(before);
        }
        String symbol = unit == null ? "" : unit.symbol();
        boolean event = NotationLexicon.fills(new NotationText(symbol), 0, symbol.length(), WordRole.EVENT);
        if (before == null || before.isEmpty() || (prefix.takesObject() && !event)) {
            return false;
        }
        int last = to;
        while (last > stop && !NumberReader.isDigit(s.charAt(last - 1))) {
            last--;
        }
        boolean named = !isPlace(before) && reading.units.readWord(s, last, to) && reading.units.end() == to;
        reading.named = named;
        return named;
    }

    /** Whether a name behind a value can only be the next item of a list, whose number is missing: 电脑10台打印机. */
    static boolean areCutShort(PrefixReader prefix) {
        String before = prefix.subject();
        return before != null
                && prefix.direction() == null
                && !prefix.takesObject()
                && !isPlace(before)
                && !PlainText.isPerfective(new NotationText(before), before.length() - 1)
                && NotationLexicon.before(new NotationText(before), 0, before.length(), WITHOUT_NAME) == null;
    }

    private static boolean isPlace(String before) {
        return PLACES.indexOf(before.charAt(before.length() - 1)) >= 0 || before.charAt(0) == '全';
    }

    /** Whether a name that ends at an index is an item of a list: 书桌30张椅子60把, name, number and unit, again and again. */
    static boolean isItem(Reading reading, int end) {
        NotationText s = reading.s;
        if (reading.named) {
            reading.named = false;
            return true;
        }
        int items = 0;
        int at = end;
        while (at < s.length() && NumberReader.isDigit(s.charAt(at))) {
            while (at < s.length() && (NumberReader.isDigit(s.charAt(at)) || s.charAt(at) == '.')) {
                at++;
            }
            if (!reading.units.readWord(s, at, s.length())) {
                return false;
            }
            items++;
            at = reading.units.end();
            while (at < s.length() && (Character.isIdeographic(s.charAt(at)) || "、,;".indexOf(s.charAt(at)) >= 0)) {
                at++;
            }
        }
        return items > 1 && at == s.length() && reading.units.end() == at;
    }
}
