package io.github.performancetargets.attainment;

/** 所衡量的事物 The part of a name that says what is measured: its last clause, without a number before it and brackets behind. Names come folded. */
final class MeasuredName {
    private static final String LABEL = "指标";

    private MeasuredName() {}

    static String of(String folded) {
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ')') {
            int open = folded.lastIndexOf('(', end - 1);
            if (open <= 0) {
                break;
            }
            end = open;
        }
        int start = 0;
        for (int i = 0; i < end - 1; i++) {
            char c = folded.charAt(i);
            if (c == ',' || c == ';' || c == ':' || c == '、') {
                start = i + 1;
            }
        }
        return withoutLabel(folded.substring(start, end));
    }

    private static String withoutLabel(String clause) {
        if (!clause.startsWith(LABEL)) {
            return clause;
        }
        int i = LABEL.length();
        while (i < clause.length() && (Character.isDigit(clause.charAt(i)) || clause.charAt(i) == '.')) {
            i++;
        }
        return clause.substring(i);
    }

    /** The words in the brackets that a name ends with; empty where it ends otherwise. */
    static String inLastBrackets(String folded) {
        int open = folded.lastIndexOf('(');
        return folded.endsWith(")") && open > 0 ? folded.substring(open + 1, folded.length() - 1) : "";
    }
}
