package io.github.performancetargets.review;

import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 项目结束日 The last day of a project, as far as the words of its term say it. */
final class ProjectEnd {
    private static final int MOST = 40;
    private static final int MOST_YEARS = 50;

    private ProjectEnd() {}

    /** The last day, or null: a term in years begins with the fiscal year, one that names years ends with the last of them. */
    static @Nullable LocalDate of(@Nullable Project project, int fiscalYear) {
        String term = project == null ? "" : Folding.compact(project.term().orElse(""));
        if (term.isEmpty() || term.length() > MOST) {
            return null;
        }
        int namedYear = lastNamedYear(term);
        if (namedYear > 0) {
            return LocalDate.of(namedYear, 12, 31);
        }
        int years = years(term);
        return years > 0 && years <= MOST_YEARS ? LocalDate.of(fiscalYear + years - 1, 12, 31) : null;
    }

    private static int lastNamedYear(String term) {
        int last = 0;
        for (int i = 0; i + 4 <= term.length(); i++) {
            boolean alone = (i == 0 || !isDigit(term.charAt(i - 1)))
                    && (i + 4 == term.length() || !isDigit(term.charAt(i + 4)));
            if (alone && (term.startsWith("19", i) || term.startsWith("20", i)) && number(term, i, 4) > 0) {
                last = Math.max(last, number(term, i, 4));
            }
        }
        return last;
    }

    // 1年, 3年期, 一年: nothing else may stand beside it
    private static int years(String term) {
        int end = term.endsWith("期") ? term.length() - 1 : term.length();
        if (end < 2 || term.charAt(end - 1) != '年') {
            return 0;
        }
        int numeral = "一二三四五六七八九".indexOf(term.charAt(0));
        if (end == 2 && numeral >= 0) {
            return numeral + 1;
        }
        if (end == 2 && term.charAt(0) == '两') {
            return 2;
        }
        return end <= 3 ? number(term, 0, end - 1) : 0;
    }

    private static int number(String term, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(term.charAt(i))) {
                return 0;
            }
            number = number * 10 + term.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
