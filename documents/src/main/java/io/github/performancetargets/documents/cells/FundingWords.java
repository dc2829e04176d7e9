package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 资金文字 Funds told in words: {@code 项目资金总额100万元，其中财政拨款80万元，自筹资金20万元。} They count only where every clause is a label and
 * an amount with its unit; what stands in brackets says what an amount is made of and is left to the words.
 *
 * @param items totals and sources, in order
 * @param whole whether nothing is left out
 */
public record FundingWords(List<Item> items, boolean whole) {
    private static final int MOST = 12;
    /** No amount has more digits, commas and words of its unit. */
    private static final int LONGEST_AMOUNT = 60;

    private static final List<String> SAYING = List.of("合计为", "共计", "合计", "总计", "总额", "安排", "申请", "共", "为");
    private static final List<String> SPEAKING_OF = List.of("本项目", "该项目", "此项目", "其中项目");
    private static final Set<String> YEARS = Set.of("本年", "本年度", "当年", "年度");

    /** 一笔 One of them. */
    public record Item(FundingLabel label, MoneyText money) {}

    /** Copies the items. */
    public FundingWords {
        items = List.copyOf(items);
    }

    /** Reads a text; empty unless all of it was understood. */
    public static Optional<FundingWords> read(String text) {
        return read(Optional.empty(), text);
    }

    /** Reads a text that stands behind a label, which names the amount at its beginning: 年度资金总额：180万元，其中财政拨款150万元. */
    public static Optional<FundingWords> read(Optional<FundingLabel> label, String text) {
        String bare = withoutBrackets(LabelWords.folded(text));
        List<Item> items = new ArrayList<>();
        boolean more = false;
        for (String clause :
                bare.split("(?<![0-9]),|,(?![0-9]{3})|[;。\n]|(?<=[元万亿])[、+]|(?<=[元万亿]) |[一二三四五六七八九]、", -1)) {
            String words = LabelWords.stripped(clause);
            if (words.isEmpty()) {
                continue;
            }
            // 其他万元 is a source without an amount, 用于购买设备 says no more of money
            if (!CellShape.hasDigit(words) && (!items.isEmpty() || isBlank(words))) {
                more = true;
                continue;
            }
            Optional<Item> item = item(words, items.isEmpty() ? label : Optional.empty());
            if (item.isEmpty() || items.size() >= MOST) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        List<Item> parts = items.size() == 1 && items.get(0).label().isTotal() ? bracketed(text) : List.of();
        items.addAll(parts);
        boolean whole = !more
                && (!parts.isEmpty() || bare.length() == LabelWords.folded(text).length());
        return ofPeriods(items).map(found -> new FundingWords(found, whole));
    }

    /** 418万元（其中：财政拨款400万元，其他资金18万元）: the sources of a total in the one pair of brackets behind it. */
    private static List<Item> bracketed(String text) {
        String folded = LabelWords.folded(text);
        boolean one = folded.indexOf('(') > 0 && folded.indexOf('(') == folded.lastIndexOf('(');
        Optional<FundingWords> inside = one ? read(LabelWords.inBrackets(text)) : Optional.empty();
        return inside.filter(w ->
                        w.whole() && w.items().stream().noneMatch(i -> i.label().isTotal()))
                .map(FundingWords::items)
                .orElse(List.of());
    }

    /** One total with its sources, or that of the whole project before that of the year; empty where the totals are others. */
    private static Optional<List<Item>> ofPeriods(List<Item> items) {
        List<Item> totals = items.stream().filter(i -> i.label().isTotal()).toList();
        if (items.isEmpty() || totals.size() <= 1) {
            return Optional.of(items).filter(i -> !i.isEmpty());
        }
        boolean both = totals.size() == 2
                && totals.get(0).label().isOfWholeProject()
                && totals.get(1).label().period().equals(Optional.of(TargetPeriod.ANNUAL));
        if (!both) {
            return Optional.empty();
        }
        TargetPeriod period = TargetPeriod.MEDIUM_TERM;
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            period = item.equals(totals.get(1)) ? TargetPeriod.ANNUAL : period;
            FundingLabel label =
                    new FundingLabel(item.label().label(), item.label().kind(), Optional.of(period));
            found.add(new Item(label, item.money()));
        }
        return Optional.of(found);
    }

    /** 其他万元: a source without an amount. */
    private static boolean isBlank(String clause) {
        Optional<String> unit = MoneyText.unitIn(clause);
        return unit.isPresent()
                && !CellShape.hasDigit(clause)
                && FundingLabel.of(
                                clause.substring(0, clause.length() - unit.get().length()))
                        .isPresent();
    }

    /** A label and an amount behind it, with a colon, 为 or nothing in between. */
    private static Optional<Item> item(String clause, Optional<FundingLabel> given) {
        for (int i = Math.max(0, clause.length() - LONGEST_AMOUNT); i < clause.length(); i++) {
            boolean starts = LabelWords.isDigit(clause.charAt(i)) && (i == 0 || !isNumber(clause.charAt(i - 1)));
            Optional<MoneyText> money = starts
                    ? MoneyText.read(clause.substring(i)).filter(m -> m.unit().isPresent())
                    : Optional.empty();
            if (money.isPresent()) {
                return label(clause.substring(0, i), given)
                        .filter(l -> !l.isUse())
                        .map(l -> new Item(l, money.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(char c) {
        return LabelWords.isDigit(c) || c == '.' || c == ',' || c == '-';
    }

    /** 项目总预算, 本项目年度预算安排, 2024年安排, or nothing before an amount whose label stands elsewhere. */
    private static Optional<FundingLabel> label(String clause, Optional<FundingLabel> given) {
        String words = LabelWords.stripped(LabelWords.withoutColon(LabelWords.stripped(clause)));
        for (String before : SPEAKING_OF) {
            words = words.startsWith(before) ? words.substring(before.length()) : words;
        }
        Optional<FundingLabel> own = FundingLabel.of(words);
        for (String said : SAYING) {
            if (own.isEmpty() && words.endsWith(said)) {
                String rest = words.substring(0, words.length() - said.length());
                String whole = words;
                own = rest.isEmpty() || rest.equals("其中")
                        ? given
                        : FundingLabel.of(rest).or(() -> ofYear(rest, whole));
                break;
            }
        }
        return words.isEmpty() ? given : own;
    }

    /** 2024年, 本年: what is asked for in a year. */
    private static Optional<FundingLabel> ofYear(String words, String label) {
        boolean year = YEARS.contains(words)
                || (words.length() <= 6 && LabelWords.year(words).isPresent());
        return year
                ? Optional.of(new FundingLabel(label, Optional.empty(), Optional.of(TargetPeriod.ANNUAL)))
                : Optional.empty();
    }

    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                out.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return out.toString();
    }
}
