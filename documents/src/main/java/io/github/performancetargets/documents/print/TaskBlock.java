package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** 任务版面 Prints the main tasks of a department with their budgets, and with what was spent where that is known. */
final class TaskBlock {
    private static final int NAME = FormSheet.AFTER_LABEL;
    private static final int CONTENT = NAME + 1;
    private static final int MONEY = CONTENT + 2;

    private final PerformanceTargetTable table;
    private final IdentityHashMap<Task, Map<String, FundingSource>> byLabel;
    private final List<Column> columns = new ArrayList<>();
    private final boolean grouped;

    /** A column of money or points, and the heading over it where there are two rows of them. */
    private record Column(String group, String label, Function<Task, String> words) {}

    private TaskBlock(PerformanceTargetTable table) {
        this.table = table;
        this.byLabel = byLabel(table);
        Set<String> sources = labels(table, source -> true);
        Set<String> adjusted =
                labels(table, s -> amount(s, BudgetExecution::adjustedBudget).isPresent());
        Set<String> spent =
                labels(table, s -> amount(s, BudgetExecution::executed).isPresent());
        this.grouped = !adjusted.isEmpty() || !spent.isEmpty();
        String unit = PrintedForm.unit(table);
        String budget = "预算金额" + unit;
        columns.add(
                new Column(budget, "总额", task -> PrintedForm.text(task.budget().flatMap(FundingPlan::total))));
        sources.forEach(label ->
                columns.add(new Column(budget, label, task -> source(task, label, FundingSource::amount))));
        amounts("全年预算数" + unit, BudgetExecution::adjustedBudget, adjusted);
        amounts((grouped ? "执行数" : "实际支出金额") + unit, BudgetExecution::executed, spent);
        further("预算执行率", task -> execution(task).flatMap(BudgetExecution::rate).orElse(""));
        further("分值", task -> amount(task, e -> e.weight().map(w -> w.points())));
        further("得分", task -> amount(task, e -> e.score().map(s -> s.points())));
    }

    /** A total where a task has one, or where sources stand beside it, and the sources. */
    private void amounts(String group, Function<BudgetExecution, Optional<Amount>> amount, Set<String> sources) {
        Function<Task, String> total = task -> amount(task, amount);
        if (isNeeded(total) || !sources.isEmpty()) {
            columns.add(new Column(group, "总额", total));
        }
        sources.forEach(label ->
                columns.add(new Column(group, label, task -> source(task, label, s -> amount(s, amount)))));
    }

    private void further(String label, Function<Task, String> words) {
        if (isNeeded(words)) {
            columns.add(new Column("", label, words));
        }
    }

    private boolean isNeeded(Function<Task, String> words) {
        return table.tasks().stream().anyMatch(task -> !words.apply(task).isEmpty());
    }

    private static Set<String> labels(PerformanceTargetTable table, Predicate<FundingSource> wanted) {
        Set<String> labels = new LinkedHashSet<>();
        for (Task task : table.tasks()) {
            sources(task).stream().filter(wanted).forEach(s -> labels.add(label(s)));
        }
        return labels;
    }

    private static List<FundingSource> sources(Task task) {
        return task.budget().map(FundingPlan::sources).orElse(List.of());
    }

    private static String label(FundingSource source) {
        return source.label().orElse(source.kind().code());
    }

    private static Optional<Amount> amount(FundingSource source, Function<BudgetExecution, Optional<Amount>> amount) {
        return source.execution().flatMap(amount);
    }

    private String source(Task task, String label, Function<FundingSource, Optional<Amount>> amount) {
        FundingSource source = byLabel.getOrDefault(task, Map.of()).get(label);
        return source == null ? "" : PrintedForm.text(amount.apply(source));
    }

    /** The sources of each task, the first of each label. */
    private static IdentityHashMap<Task, Map<String, FundingSource>> byLabel(PerformanceTargetTable table) {
        IdentityHashMap<Task, Map<String, FundingSource>> byLabel = new IdentityHashMap<>();
        for (Task task : table.tasks()) {
            Map<String, FundingSource> own = byLabel.computeIfAbsent(task, none -> new HashMap<>());
            sources(task).forEach(source -> own.putIfAbsent(label(source), source));
        }
        return byLabel;
    }

    private static Optional<BudgetExecution> execution(Task task) {
        return task.budget().flatMap(FundingPlan::execution);
    }

    private static String amount(Task task, Function<BudgetExecution, Optional<Amount>> amount) {
        return PrintedForm.text(execution(task).flatMap(amount));
    }

    static int width(PerformanceTargetTable table) {
        return table.tasks().isEmpty() ? 0 : MONEY + new TaskBlock(table).columns.size();
    }

    static void print(PerformanceTargetTable table, FormSheet sheet) {
        if (!table.tasks().isEmpty()) {
            new TaskBlock(table).print(sheet);
        }
    }

    private void print(FormSheet sheet) {
        int header = grouped ? 2 : 1;
        sheet.row();
        sheet.cell("年度主要任务", 0, table.tasks().size() + header, NAME, Style.LABEL, "/tasks");
        sheet.cell("任务名称", NAME, header, 1, Style.LABEL, "");
        sheet.cell("主要内容", CONTENT, header, 2, Style.LABEL, "");
        header(sheet, header);
        for (int i = 0; i < table.tasks().size(); i++) {
            Task task = table.tasks().get(i);
            String path = "/tasks/" + i;
            sheet.row();
            sheet.cell(task.name(), NAME, 1, 1, Style.TEXT, path);
            sheet.cell(task.content().orElse(""), CONTENT, 1, 2, Style.TEXT, path);
            for (int c = 0; c < columns.size(); c++) {
                sheet.cell(columns.get(c).words().apply(task), MONEY + c, 1, span(sheet, c), Style.TEXT, path);
            }
        }
    }

    private void header(FormSheet sheet, int rows) {
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (rows == 1 || column.group().isEmpty()) {
                boolean total = column.label().equals("总额");
                sheet.cell(total ? column.group() : column.label(), MONEY + c, rows, span(sheet, c), Style.LABEL, "");
            } else if (c == 0 || !columns.get(c - 1).group().equals(column.group())) {
                int last = c;
                while (last + 1 < columns.size()
                        && columns.get(last + 1).group().equals(column.group())) {
                    last++;
                }
                sheet.cell(column.group(), MONEY + c, 1, last - c + span(sheet, last), Style.LABEL, "");
            }
        }
        if (rows > 1) {
            sheet.row();
            for (int c = 0; c < columns.size(); c++) {
                if (!columns.get(c).group().isEmpty()) {
                    sheet.cell(columns.get(c).label(), MONEY + c, 1, span(sheet, c), Style.LABEL, "");
                }
            }
        }
    }

    /** The last column covers what other blocks need beyond it. */
    private int span(FormSheet sheet, int column) {
        return column == columns.size() - 1 ? sheet.width() - MONEY - column : 1;
    }
}
