package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.TextParseException;

/** 公式 The spellings of the formulas in a scheme. */
final class Formulas {
    private Formulas() {}

    static ShortfallFormula parse(int line, String text) {
        String[] words = text.split(" +", -1);
        try {
            ShortfallFormula formula = switch (words[0]) {
                case "proportion" -> new ShortfallFormula.Proportion();
                case "linear-excess" -> new ShortfallFormula.LinearExcess();
                case "actual-percent" -> new ShortfallFormula.ActualPercent();
                case "step" -> words.length == 2 ? new ShortfallFormula.Step(Amount.parse(words[1])) : null;
                case "band" ->
                    words.length == 3
                            ? new ShortfallFormula.Band(Amount.parse(words[1]), Amount.parse(words[2]))
                            : null;
                default -> null;
            };
            if (formula != null && formula.toString().equals(String.join(" ", words))) {
                return formula;
            }
        } catch (TextParseException e) {
            // told below, with the line
        } catch (IllegalArgumentException e) {
            throw new ScoringSchemeException(line, SchemeExpectation.RISING, text);
        }
        throw new ScoringSchemeException(line, SchemeExpectation.FORMULA, text);
    }
}
