package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 目标版面 Prints the goals of one period: all in one cell, as the form has it, with what was achieved beside them; or, where one
 * cell would not tell them apart, each in a row of its own.
 */
final class GoalBlock {
    private final List<Goal> goals;
    private final String head;
    private final boolean achieved;

    GoalBlock(PerformanceTargetTable table, TargetPeriod period, String head) {
        List<Goal> all =
                table.goals().stream().filter(g -> g.period() == period).toList();
        Optional<String> own = all.stream()
                .filter(goal -> all.size() == 1)
                .flatMap(goal -> goal.label().stream())
                .filter(label -> namesRow(label, period))
                .findFirst();
        this.head = own.orElse(head);
        this.goals =
                own.isPresent() ? List.of(all.get(0).toBuilder().label(null).build()) : all;
        this.achieved = goals.stream().anyMatch(g -> g.actual().isPresent());
    }

    void print(FormSheet sheet) {
        if (goals.isEmpty()) {
            return;
        }
        asPlanned(sheet);
        String adjusted = goals.stream()
                .filter(goal -> goal.adjusted().isPresent())
                .map(goal -> line(goal, goal.adjusted().orElse("")))
                .collect(Collectors.joining("\n"));
        if (!adjusted.isEmpty()) {
            sheet.pair("调整后目标", adjusted, "/goals");
            why(sheet, "目标调整文件", Adjustment::document);
            why(sheet, "目标调整原因", Adjustment::reason);
        }
    }

    // once where it is the same for all, else of each that was changed
    private void why(FormSheet sheet, String label, Function<Adjustment, Optional<String>> part) {
        List<Goal> changed =
                goals.stream().filter(goal -> goal.adjusted().isPresent()).toList();
        List<String> words = changed.stream()
                .map(goal -> goal.adjustment().flatMap(part).orElse(""))
                .toList();
        boolean same = words.stream().distinct().count() == 1;
        String text = same
                ? words.get(0)
                : changed.stream()
                        .filter(goal -> goal.adjustment().flatMap(part).isPresent())
                        .map(goal -> line(goal, goal.adjustment().flatMap(part).orElse("")))
                        .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            sheet.pair(label, text, "/goals");
        }
    }

    private void asPlanned(FormSheet sheet) {
        if (!fitsOneCell()) {
            rows(sheet);
        } else if (achieved) {
            besideAchieved(sheet);
        } else {
            sheet.pair(head, expected(), "/goals");
        }
    }

    /** 年度目标 is the label of the row; 目标1 is printed before its goal. */
    private static boolean namesRow(String label, TargetPeriod period) {
        Label words = Label.of(label);
        return words.goal().isPresent() && words.period().equals(Optional.of(period));
    }

    private String expected() {
        return goals.stream().map(goal -> line(goal, goal.text())).collect(Collectors.joining("\n"));
    }

    private String actual() {
        return goals.size() == 1
                ? goals.get(0).actual().orElse("")
                : goals.stream()
                        .map(goal -> line(goal, goal.actual().orElse("")))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(Goal goal, String words) {
        return goal.label()
                        .map(label -> label + (label.contains("目标") ? "：" : " "))
                        .orElse("")
                + words;
    }

    /** Whether readers of one cell find the same goals in it. */
    private boolean fitsOneCell() {
        boolean same = areFoundIn(expected(), goals.stream().map(Goal::text).toList());
        boolean each = goals.stream().allMatch(goal -> goal.actual().isPresent());
        return same
                && (!achieved
                        || goals.size() == 1
                        || (each
                                && areFoundIn(
                                        actual(),
                                        goals.stream()
                                                .map(goal -> goal.actual().orElse(""))
                                                .toList())));
    }

    private boolean areFoundIn(String text, List<String> words) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(text);
        boolean same = parts.size() == goals.size();
        for (int i = 0; i < goals.size() && same; i++) {
            same = parts.get(i).label().equals(goals.get(i).label())
                    && parts.get(i).text().equals(LabelWords.stripped(words.get(i)));
        }
        return same;
    }

    private void besideAchieved(FormSheet sheet) {
        int from = FormSheet.AFTER_LABEL;
        int middle = middle(sheet);
        sheet.row();
        sheet.cell(head, 0, 2, from, Style.LABEL, "");
        sheet.cell("预期目标", from, 1, middle - from, Style.LABEL, "");
        sheet.cell("实际完成情况", middle, 1, sheet.width() - middle, Style.LABEL, "");
        sheet.row();
        sheet.cell(expected(), from, 1, middle - from, Style.TEXT, "/goals");
        sheet.cell(actual(), middle, 1, sheet.width() - middle, Style.TEXT, "/goals");
    }

    private static int middle(FormSheet sheet) {
        return Math.max(FormSheet.SECOND_LABEL, (FormSheet.AFTER_LABEL + sheet.width()) / 2);
    }

    private void rows(FormSheet sheet) {
        sheet.row();
        sheet.cell(head, 0, goals.size() + 1, FormSheet.AFTER_LABEL, Style.LABEL, "");
        row(sheet, "目标名称", "目标说明", "实际完成情况", Style.LABEL);
        for (Goal goal : goals) {
            sheet.row();
            row(sheet, goal.label().orElse(""), goal.text(), goal.actual().orElse(""), Style.TEXT);
        }
    }

    private void row(FormSheet sheet, String label, String text, String actual, Style style) {
        int from = FormSheet.AFTER_LABEL;
        int end = achieved ? middle(sheet) : sheet.width();
        String path = style == Style.LABEL ? "" : "/goals";
        sheet.cell(label, from, 1, 1, style, path);
        sheet.cell(text, from + 1, 1, end - from - 1, style, path);
        if (achieved) {
            sheet.cell(actual, end, 1, sheet.width() - end, style, path);
        }
    }
}
