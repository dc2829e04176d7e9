package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.TextParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 金额文字 A number in a cell of money or points, with the unit written behind it.
 *
 * @param amount the number
 * @param unit 元, 千元, 万元, 百万元 or 亿元, where one is written
 */
public record MoneyText(Amount amount, Optional<String> unit) {
    private static final int LONGEST_WORDS = 40;
    private static final List<String> UNITS = List.of("百万元", "千万元", "万元", "亿元", "千元", "元", "万", "亿");

    /** Reads {@code 62}, {@code 1,234.50} or {@code 24 万元}; empty where the cell says anything else. */
    public static Optional<MoneyText> read(String text) {
        String folded = LabelWords.stripped(LabelWords.folded(text));
        boolean marked = !folded.isEmpty() && "¥￥".indexOf(folded.charAt(0)) >= 0;
        return marked ? plain(LabelWords.stripped(folded.substring(1))) : plain(folded);
    }

    private static Optional<MoneyText> plain(String folded) {
        Optional<String> unit = unitAtEnd(folded);
        String digits =
                folded.substring(0, folded.length() - unit.map(String::length).orElse(0));
        return number(digits).map(amount -> new MoneyText(amount, unit.map(MoneyText::whole)));
    }

    /** Reads {@code 854万(其中示范建设295万元)}: an amount with its unit, and what it is made of in brackets behind it. */
    public static Optional<MoneyText> beforeBrackets(String text) {
        String folded = LabelWords.stripped(LabelWords.folded(text));
        int open = folded.indexOf('(');
        boolean whole = open > 0 && folded.indexOf(')') == folded.length() - 1 && folded.indexOf('(', open + 1) < 0;
        return whole ? read(folded.substring(0, open)).filter(m -> m.unit().isPresent()) : Optional.empty();
    }

    /** Reads {@code 一般公共预算安排77300万元}: words without a number, and then an amount with its unit or behind a bracket. */
    public static Optional<MoneyText> behindWords(String text) {
        String folded = LabelWords.stripped(LabelWords.folded(text));
        int start = 0;
        while (start < folded.length() && !LabelWords.isDigit(folded.charAt(start))) {
            start++;
        }
        if (start < 2 || start > LONGEST_WORDS) {
            return Optional.empty();
        }
        char before = folded.charAt(start - 1);
        boolean bracketed = before == ')';
        return Character.isLetter(before) || bracketed
                ? read(folded.substring(start))
                        .filter(m -> bracketed || m.unit().isPresent())
                : Optional.empty();
    }

    /** The same amount in a unit that stands elsewhere, where none is written behind it. */
    public MoneyText in(Optional<String> stated) {
        return new MoneyText(amount, unit.or(() -> stated));
    }

    /** The unit that a text such as {@code 单位:万元} or {@code (万元)} declares. */
    public static Optional<String> unitIn(String text) {
        List<String> units = Stream.of(LabelWords.folded(text).replace(" ", "").split("[、,]", -1))
                .flatMap(part -> unitAtEnd(part).stream())
                .filter(unit -> unit.endsWith("元"))
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** The unit of a text that says nothing else and no amount: 单位:万元, but not 300万元. */
    private static Optional<String> statedIn(String text) {
        return unitIn(text).filter(unit -> {
            int before = text.lastIndexOf(unit) - 1;
            return before < 0 || !LabelWords.isDigit(text.charAt(before));
        });
    }

    /** The unit in one of the brackets of a label: {@code 预算执行情况(万元)(20分)}. */
    public static Optional<String> declaredIn(String label) {
        String folded =
                LabelWords.folded(label).replace(" ", "").replace('【', '(').replace('】', ')');
        for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
            int close = folded.indexOf(')', open);
            Optional<String> unit = close < 0 ? Optional.empty() : statedIn(folded.substring(open + 1, close));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return statedIn(LabelWords.inBrackets(label));
    }

    /** A plain number, or one with commas between groups of three digits; 100 20 may be two and is none. */
    public static Optional<Amount> number(String digits) {
        String plain = LabelWords.stripped(LabelWords.folded(digits));
        if (plain.indexOf(',') >= 0) {
            if (!isGrouped(plain)) {
                return Optional.empty();
            }
            plain = plain.replace(",", "");
        }
        if (!isNumeric(plain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.parse(plain));
        } catch (TextParseException e) {
            // 1.2.3, or more digits than an amount has
            return Optional.empty();
        }
    }

    /** Most cells are words, and an exception for each would cost more than all the rest of what is asked about it. */
    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!LabelWords.isDigit(c) && c != '.' && (c != '-' || i > 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isGrouped(String text) {
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (text.indexOf(',', end) >= 0) {
            return false;
        }
        String[] groups = text.substring(0, end).split(",", -1);
        String first = groups[0].startsWith("-") ? groups[0].substring(1) : groups[0];
        if (first.isEmpty() || first.length() > 3) {
            return false;
        }
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> unitAtEnd(String folded) {
        for (String unit : UNITS) {
            if (folded.endsWith(unit)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static String whole(String unit) {
        return unit.endsWith("元") ? unit : unit + "元";
    }
}
