package io.github.performancetargets.value.notation.print;

import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Cycle;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.lex.NumberReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the canonical English form of {@link EnglishPrinter} into the Chinese one, and nothing else. */
public final class EnglishReader {
    private static final int MAX_CLAUSES = 50;

    private EnglishReader() {}

    /** The same in Chinese, or null where the text is not in the canonical English form. */
    public static @Nullable String inChinese(String text) {
        if (!hasLetter(text)) {
            return null;
        }
        StringBuilder chinese = new StringBuilder();
        boolean english = false;
        int from = 0;
        for (int clauses = 0; from <= text.length() && clauses < MAX_CLAUSES; clauses++) {
            int end = text.indexOf("; ", from);
            String clause = text.substring(from, end < 0 ? text.length() : end);
            String translated = clause(clause);
            english |= translated != null;
            chinese.append(translated == null ? clause : translated);
            if (end < 0) {
                return english ? chinese.toString() : null;
            }
            chinese.append('；');
            from = end + 2;
        }
        return null;
    }

    /** Whether a text has a letter as the English form does. */
    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String clause(String clause) {
        int colon = clause.indexOf(": ");
        String subject = colon < 0 ? "" : clause.substring(0, colon);
        String rest = colon < 0 ? clause : clause.substring(colon + 2);
        try {
            String time = time(rest);
            if (time != null) {
                return subject + time;
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        String value = change(rest);
        return value == null ? null : subject + value;
    }

    private static @Nullable String time(String text) {
        String recurring = recurring(text);
        if (recurring != null) {
            return recurring;
        }
        if (text.startsWith("by ")) {
            return new Deadline(TimePoint.parse(text.substring(3)), Optional.empty()).toString();
        }
        int to = text.indexOf(" to ");
        if (text.startsWith("from ") && to > 0) {
            return new TimeSpan(
                            TimePoint.parse(text.substring(5, to)),
                            TimePoint.parse(text.substring(to + 4)),
                            Optional.empty())
                    .toString();
        }
        return null;
    }

    // by day 15 of each month, by the last day of each quarter
    private static @Nullable String recurring(String text) {
        int of = text.indexOf(" of each ");
        if (!text.startsWith("by ") || of < 0) {
            return null;
        }
        String day = text.substring(3, of);
        for (Cycle cycle : Cycle.values()) {
            if (text.endsWith(" of each " + cycle.code())) {
                int number = day.equals("the last day")
                        ? cycle.longest()
                        : Integer.parseInt(day.substring(day.lastIndexOf(' ') + 1));
                return new RecurringDeadline(cycle, number, Optional.empty()).toString();
            }
        }
        return null;
    }

    private static @Nullable String change(String text) {
        boolean up = text.startsWith("increase ");
        if (!up && !text.startsWith("decrease ")) {
            return value(text, false);
        }
        int of = text.indexOf("of ", 9);
        if (of < 0) {
            return null;
        }
        String baseline = text.substring(9, of).strip();
        if (baseline.startsWith("(") && baseline.endsWith(")")) {
            baseline = baseline.substring(1, baseline.length() - 1);
        } else if (!baseline.isEmpty()) {
            return null;
        }
        return baseline + (up ? "增长" : "下降") + value(text.substring(of + 3), true);
    }

    private static @Nullable String value(String text, boolean known) {
        boolean english = known;
        String rest = text;
        String sign = "";
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            String word = EnglishPrinter.word(operator);
            if (!word.isEmpty() && rest.startsWith(word)) {
                sign = operator.sign();
                rest = rest.substring(word.length());
                english = true;
                break;
            }
        }
        if (rest.startsWith("about ")) {
            sign += "约";
            rest = rest.substring(6);
            english = true;
        }
        String from = "";
        int brackets = rest.indexOf(" (from ");
        if (brackets > 0 && rest.endsWith(")")) {
            from = "由" + rest.substring(brackets + 7, rest.length() - 1) + "变为";
            rest = rest.substring(0, brackets);
            english = true;
        }
        int to = rest.indexOf(" to ");
        if (to > 0 && NumberReader.isDigit(rest.charAt(to - 1))) {
            rest = rest.substring(0, to) + "-" + rest.substring(to + 4);
            english = true;
        }
        return english ? from + sign + rest : null;
    }
}
