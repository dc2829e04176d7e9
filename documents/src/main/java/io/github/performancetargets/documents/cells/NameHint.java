package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;

/**
 * 名称提示 What a template prints behind a name for whoever fills it in: 苗木成活率（≥**%） says the operator and the unit of a number that
 * stands alone in the column of values.
 *
 * @param operator empty where there is none
 * @param unit empty where there is none
 */
public record NameHint(String operator, String unit) {
    private static final NameHint NONE = new NameHint("", "");
    private static final String BLANKS = "*×_Xx＊";
    private static final String OPERATORS = "≥≤><=≧≦";

    /** The hint of a name; both parts empty where it has none. */
    public static NameHint of(String name) {
        String folded = LabelWords.folded(name).replace(" ", "");
        int open = folded.lastIndexOf('(');
        if (open < 0 || !folded.endsWith(")")) {
            return NONE;
        }
        String inside = folded.substring(open + 1, folded.length() - 1);
        int blank = 0;
        while (blank < inside.length() && OPERATORS.indexOf(inside.charAt(blank)) >= 0) {
            blank++;
        }
        int unit = blank;
        while (unit < inside.length() && BLANKS.indexOf(inside.charAt(unit)) >= 0) {
            unit++;
        }
        boolean words = !CellShape.hasDigit(inside.substring(unit));
        boolean asked = unit > blank || (blank > 0 && unit < inside.length());
        return asked && words ? new NameHint(inside.substring(0, blank), inside.substring(unit)) : NONE;
    }

    /** The value with what the hint says, if it is a number alone; else as it is. */
    public String complete(String value) {
        int sign =
                !value.isEmpty() && OPERATORS.indexOf(LabelWords.folded(value).charAt(0)) >= 0 ? 1 : 0;
        boolean bare = MoneyText.number(value.substring(sign)).isPresent();
        return bare ? ValueText.join(operator, value, unit) : value;
    }
}
