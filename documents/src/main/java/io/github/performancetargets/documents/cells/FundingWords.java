package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 资金文字 Funds told in words: {@code 项目资金总额100万元，其中财政拨款80万元，自筹资金20万元。} They count only where every clause is a label and
 * an amount with its unit; what stands in brackets says what an amount is made of and is left to the words.
 *
 * @param items totals and sources, in order
 * @param whole whether nothing is left out
 */
public record FundingWords(List<Item> items, boolean whole) {
    private static final int MOST = 12;
    private static final List<String> SAYING = List.of("合计为", "共计", "合计", "总计", "安排", "共", "为");

    /** 一笔 One of them. */
    public record Item(FundingLabel label, MoneyText money) {}

    /** Copies the items. */
    public FundingWords {
        items = List.copyOf(items);
    }

    /** Reads a text; empty unless all of it was understood. */
    public static Optional<FundingWords> read(String text) {
        String bare = withoutBrackets(LabelWords.folded(text));
        List<Item> items = new ArrayList<>();
        boolean blank = false;
        for (String clause : bare.split("[,;。\n]|(?<=[元万亿])、|(?<=[元万亿]) |[一二三四五六七八九]、", -1)) {
            String words = LabelWords.stripped(clause);
            if (words.isEmpty()) {
                continue;
            }
            if (isBlank(words)) {
                blank = true;
                continue;
            }
            Optional<Item> item = item(words);
            if (item.isEmpty() || items.size() >= MOST) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        boolean sources = items.stream().anyMatch(i -> !i.label().isTotal());
        long totals = items.stream().filter(i -> i.label().isTotal()).count();
        return items.isEmpty() || (totals != 1 && !(totals == 0 && sources))
                ? Optional.empty()
                : Optional.of(new FundingWords(
                        items,
                        !blank && bare.length() == LabelWords.folded(text).length()));
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
    private static Optional<Item> item(String clause) {
        int digits = 0;
        while (digits < clause.length() && !LabelWords.isDigit(clause.charAt(digits))) {
            digits++;
        }
        String label = LabelWords.stripped(clause.substring(0, digits));
        for (String said : SAYING) {
            boolean more = label.length() > said.length() && label.endsWith(said);
            if (more && FundingLabel.of(label).isEmpty()) {
                label = label.substring(0, label.length() - said.length());
                break;
            }
        }
        Optional<MoneyText> money =
                MoneyText.read(clause.substring(digits)).filter(m -> m.unit().isPresent());
        return FundingLabel.of(label).filter(l -> !l.isUse()).flatMap(l -> money.map(m -> new Item(l, m)));
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
