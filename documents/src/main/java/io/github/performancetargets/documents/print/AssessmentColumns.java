package io.github.performancetargets.documents.print;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.documents.print.FindingSheet.FindingColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 复核清单栏目 The headings of a list of self-assessments that were computed again, in one language. */
public final class AssessmentColumns {
    private static final List<String> CHINESE =
            List.of("复核", "文件", "表", "名称", "指标", "指标值", "实际完成值", "分值", "得分", "复核得分（%s）", "差额", "说明");
    private static final List<String> ENGLISH = List.of(
            "Assessment",
            "File",
            "Table",
            "Name",
            "Indicator",
            "Target",
            "Actual value",
            "Points",
            "Score",
            "Expected (%s)",
            "Difference",
            "Explanation");
    private static final int[] WIDTHS = {30, 9, 30, 36, 20, 20, 9, 9, 40, 9, 70};

    private final List<String> words;
    private final String notice;

    private AssessmentColumns(List<String> words, Locale locale) {
        this.words = words;
        this.notice = Assessment.notice(locale);
    }

    /** Chinese for a Chinese locale, English for any other. */
    public static AssessmentColumns of(Locale locale) {
        return new AssessmentColumns(
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH, locale);
    }

    /** The name of the sheet. */
    public String sheet() {
        return words.get(0);
    }

    /** The columns; that of the expected points says that they are for reference. */
    public List<FindingColumn> columns() {
        List<FindingColumn> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new FindingColumn(words.get(i + 1).formatted(notice), WIDTHS[i]));
        }
        return columns;
    }
}
