package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.FindingSheet.FindingColumn;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * 审核用语 What stands around findings when they are written, in one language.
 *
 * @param findings the heading above findings
 * @param verdicts the heading above verdicts
 * @param verdict the words for whether a table is complete
 * @param counts the words for how many findings there are
 * @param waived what stands before a finding that was waived, with the reason for {@code {reason}}
 * @param columns the headings of lists
 */
public record ReviewWords(
        String findings, String verdicts, VerdictWords verdict, Counts counts, String waived, FindingColumns columns) {
    private static final ReviewWords CHINESE = new ReviewWords(
            "审核意见",
            "各表结论",
            new VerdictWords("完整", "据读取内容完整", "不完整", "无法读取", "；"),
            new Counts("错误", "警告", "提示", "未发现问题"),
            "（已豁免：{reason}）",
            new FindingColumns("文件", "表", "名称", "序号", "位置", "级别", "规则", "结论", "说明"));
    private static final ReviewWords ENGLISH = new ReviewWords(
            "Findings",
            "Verdicts",
            new VerdictWords("complete", "complete as read", "incomplete", "unreadable", "; "),
            new Counts("errors", "warnings", "notes", "nothing found"),
            "(waived: {reason}) ",
            new FindingColumns("File", "Table", "Name", "No.", "Place", "Severity", "Rule", "Verdict", "Reason"));
    private static final int SHORT = 9;
    private static final int NAME = 30;
    private static final int PLACE = 36;
    private static final int TEXT = 70;

    /** 结论用语 The words of verdicts. */
    public record VerdictWords(String complete, String asRead, String incomplete, String unreadable, String joint) {
        /** The words for a verdict. */
        public String on(Verdict verdict) {
            return switch (verdict) {
                case COMPLETE -> complete;
                case COMPLETE_AS_READ -> asRead;
                case INCOMPLETE -> incomplete;
            };
        }
    }

    /** 计数 The words of counts. */
    public record Counts(String errors, String warnings, String notes, String none) {
        private String of(Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case NOTE -> notes;
            };
        }
    }

    /** 栏目 The headings of lists. */
    public record FindingColumns(
            String file,
            String table,
            String name,
            String number,
            String place,
            String severity,
            String rule,
            String verdict,
            String reason) {}

    /** Chinese for a Chinese locale, English for any other. */
    public static ReviewWords of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** The columns of a list of the findings of many files. */
    public List<FindingColumn> findingColumns() {
        return List.of(
                new FindingColumn(columns.file(), NAME),
                new FindingColumn(columns.table(), SHORT),
                new FindingColumn(columns.name(), NAME),
                new FindingColumn(columns.place(), PLACE),
                new FindingColumn(columns.severity(), SHORT),
                new FindingColumn(columns.rule(), NAME),
                new FindingColumn(findings, TEXT));
    }

    /** The columns of a list of the findings of a workbook that holds the tables itself. */
    public List<FindingColumn> columnsInWorkbook() {
        return List.of(
                new FindingColumn(columns.table(), SHORT),
                new FindingColumn(columns.number(), SHORT),
                new FindingColumn(columns.place(), PLACE),
                new FindingColumn(columns.severity(), SHORT),
                new FindingColumn(columns.rule(), NAME),
                new FindingColumn(findings, TEXT));
    }

    /** The columns of a list of the verdicts on many tables. */
    public List<FindingColumn> verdictColumns() {
        return List.of(
                new FindingColumn(columns.file(), NAME),
                new FindingColumn(columns.table(), SHORT),
                new FindingColumn(columns.name(), PLACE),
                new FindingColumn(columns.verdict(), SHORT + 2),
                new FindingColumn(counts.errors(), SHORT),
                new FindingColumn(counts.warnings(), SHORT),
                new FindingColumn(counts.notes(), SHORT),
                new FindingColumn(columns.reason(), TEXT));
    }

    /** The verdict and how many findings of each severity count. */
    public String summary(Verdict on, Report report) {
        StringJoiner found = new StringJoiner(" ");
        for (Severity severity : Severity.values()) {
            int count = report.counting(severity).size();
            if (count > 0) {
                found.add(counts.of(severity) + " " + count);
            }
        }
        if (found.length() == 0 && !report.isEmpty()) {
            // all that was found was waived
            return verdict.on(on);
        }
        return verdict.on(on) + verdict.joint() + (report.isEmpty() ? counts.none() : found);
    }
}
