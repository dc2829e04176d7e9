package io.github.performancetargets.assessment;

import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ShortfallFormula;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * 吻合的算法 A formula that would give the printed points, where the scheme gives others.
 *
 * @param formula the formula
 * @param rounding how its points are rounded then
 */
public record ScoreFit(ShortfallFormula formula, PointsRounding rounding) {
    /** Checks that nothing is null. */
    public ScoreFit {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(rounding, "rounding");
    }

    /** The fit in words: English for English locales, else Chinese. */
    public String message(Locale locale) {
        boolean down = rounding.mode() == RoundingMode.DOWN;
        boolean english = locale.getLanguage().equals("en");
        String places = english
                ? (down ? "cut off after " : "rounded to ") + rounding.places() + " places"
                : (down ? "截取" : "保留") + rounding.places() + "位小数";
        return formula.message(locale) + (english ? ", " : "，") + places;
    }
}
