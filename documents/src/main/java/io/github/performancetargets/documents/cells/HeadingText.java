package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.Optional;

/**
 * 标题所含 What the heading of a block says in brackets: the name of the project and its money, as in
 * {@code 绩效指标（绿化专项资金，10万元）}.
 *
 * @param name of the project
 * @param money that it is given
 */
public record HeadingText(Optional<String> name, Optional<MoneyText> money) {
    private static final int SHORTEST_NAME = 3;

    /** Reads a heading; empty where its brackets name no amount with a unit. */
    public static Optional<HeadingText> read(String text) {
        Optional<String> name = Optional.empty();
        Optional<MoneyText> money = Optional.empty();
        for (String part : LabelWords.folded(LabelWords.inBrackets(text)).split("[,;、]", -1)) {
            String words = LabelWords.stripped(part);
            Optional<MoneyText> amount = MoneyText.read(words).or(() -> behindLabel(words));
            if (amount.filter(m -> m.unit().isPresent()).isPresent()) {
                money = amount;
            } else if (words.length() >= SHORTEST_NAME && !CellShape.hasDigit(words)) {
                name = Optional.of(words);
            }
        }
        return money.isPresent() ? Optional.of(new HeadingText(name, money)) : Optional.empty();
    }

    private static Optional<MoneyText> behindLabel(String words) {
        int digits = 0;
        while (digits < words.length() && !LabelWords.isDigit(words.charAt(digits))) {
            digits++;
        }
        boolean labelled =
                digits > 0 && FundingLabel.of(words.substring(0, digits)).isPresent();
        return labelled ? MoneyText.read(words.substring(digits)) : Optional.empty();
    }
}
