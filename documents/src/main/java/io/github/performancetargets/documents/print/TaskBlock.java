package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 任务版面 Prints the main tasks of a department with their budgets. */
final class TaskBlock {
    private TaskBlock() {}

    static int width(PerformanceTargetTable table) {
        return table.tasks().isEmpty() ? 0 : FormSheet.FIXED + labels(table).size();
    }

    private static Set<String> labels(PerformanceTargetTable table) {
        Set<String> labels = new LinkedHashSet<>();
        for (Task task : table.tasks()) {
            task.budget().map(FundingPlan::sources).orElse(List.of()).forEach(s -> labels.add(label(s)));
        }
        return labels;
    }

    private static String label(FundingSource source) {
        return source.label().orElse(source.kind().code());
    }

    static void print(PerformanceTargetTable table, FormSheet sheet) {
        if (table.tasks().isEmpty()) {
            return;
        }
        List<String> sources = new ArrayList<>(labels(table));
        sheet.row();
        sheet.cell("年度主要任务", 0, table.tasks().size() + 1, FormSheet.AFTER_LABEL, Style.LABEL, "/tasks");
        List<String> header = new ArrayList<>(List.of("任务名称", "主要内容", "预算金额" + PrintedForm.unit(table)));
        header.addAll(sources);
        print(sheet, header, Style.LABEL, "");
        for (int i = 0; i < table.tasks().size(); i++) {
            Task task = table.tasks().get(i);
            List<String> words = new ArrayList<>(List.of(
                    task.name(),
                    task.content().orElse(""),
                    PrintedForm.text(task.budget().flatMap(FundingPlan::total))));
            for (String source : sources) {
                words.add(task.budget().map(FundingPlan::sources).orElse(List.of()).stream()
                        .filter(s -> label(s).equals(source))
                        .map(s -> PrintedForm.text(s.amount()))
                        .findFirst()
                        .orElse(""));
            }
            sheet.row();
            print(sheet, words, Style.TEXT, "/tasks/" + i);
        }
    }

    private static void print(FormSheet sheet, List<String> words, Style style, String path) {
        int at = FormSheet.AFTER_LABEL;
        for (int c = 0; c < words.size(); c++) {
            int wide = c == 1 ? 2 : 1;
            int span = c == words.size() - 1 ? sheet.width() - at : wide;
            sheet.cell(words.get(c), at, 1, span, style, path);
            at += span;
        }
    }
}
