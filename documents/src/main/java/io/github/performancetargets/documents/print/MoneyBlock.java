package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.lexicon.UpToTime;
import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.TimePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 资金版面 Prints the funds: labels and amounts, or the columns of execution and monitoring where there are any. */
final class MoneyBlock {
    private static final int LABEL = FormSheet.AFTER_LABEL;

    private final PerformanceTargetTable table;
    private final FormSheet sheet;
    private final List<Line> lines;
    private final List<MoneyColumn> columns;

    private record Line(
            String label,
            Optional<Amount> amount,
            Optional<BudgetExecution> execution,
            Optional<Adjustment> adjustment,
            List<ExecutionReading> readings,
            String path) {}

    private record MoneyColumn(String label, Function<Line, String> words) {}

    MoneyBlock(PerformanceTargetTable table, FormSheet sheet, Optional<ExpectedScores> expected) {
        this.table = table;
        this.sheet = sheet;
        this.lines = lines(table);
        this.columns = columns(lines, expected);
    }

    static int width(PerformanceTargetTable table, Optional<ExpectedScores> expected) {
        int columns = columns(lines(table), expected).size();
        return columns > 1 ? LABEL + 1 + columns : 0;
    }

    private static List<Line> lines(PerformanceTargetTable table) {
        List<Line> lines = new ArrayList<>();
        table.funding().flatMap(Funding::mediumTerm).ifPresent(p -> plan(lines, p, "中期资金总额", "/funding/mediumTerm"));
        table.funding().flatMap(Funding::annual).ifPresent(p -> plan(lines, p, "年度资金总额", "/funding/annual"));
        return lines;
    }

    private static void plan(List<Line> lines, FundingPlan plan, String label, String path) {
        lines.add(new Line(
                plan.label().filter(l -> !l.isEmpty()).orElse(label),
                plan.total(),
                plan.execution(),
                plan.adjustment(),
                plan.readings(),
                path));
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            String printed = source.label().orElse(source.kind().code());
            lines.add(new Line(
                    i == 0 ? "其中：" + printed : printed,
                    source.amount(),
                    source.execution(),
                    source.adjustment(),
                    source.readings(),
                    path + "/sources/" + i));
        }
    }

    /** The amounts alone are one column, which has no heading of its own. */
    private static List<MoneyColumn> columns(List<Line> lines, Optional<ExpectedScores> expected) {
        List<MoneyColumn> columns = new ArrayList<>();
        columns.add(new MoneyColumn("年初预算数", line -> PrintedForm.text(line.amount())));
        if (lines.stream().anyMatch(line -> line.execution().isPresent())) {
            columns.add(amount("全年预算数", BudgetExecution::adjustedBudget));
            columns.add(amount("全年执行数", BudgetExecution::executed));
            columns.add(amount("分值", spent -> spent.weight().map(weight -> weight.points())));
            columns.add(new MoneyColumn(
                    "执行率",
                    line -> line.execution().flatMap(BudgetExecution::rate).orElse("")));
            columns.add(amount("得分", spent -> spent.score().map(score -> score.points())));
            expected.flatMap(ExpectedScores::ofExecution)
                    .ifPresent(words -> columns.add(new MoneyColumn(
                            ExpectedScores.LABEL, line -> line.path().equals("/funding/annual") ? words : "")));
        }
        List<MoneyColumn> others = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.readings().stream())
                .map(ExecutionReading::asOf)
                .distinct()
                .forEach(time -> readings(others, time));
        others.add(new MoneyColumn(
                "调整文件", line -> line.adjustment().flatMap(Adjustment::document).orElse("")));
        others.add(new MoneyColumn(
                "调整原因", line -> line.adjustment().flatMap(Adjustment::reason).orElse("")));
        for (MoneyColumn column : others) {
            if (lines.stream().anyMatch(line -> !column.words().apply(line).isEmpty())) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static MoneyColumn amount(String label, Function<BudgetExecution, Optional<Amount>> amount) {
        return new MoneyColumn(label, line -> PrintedForm.text(line.execution().flatMap(amount)));
    }

    private static void readings(List<MoneyColumn> columns, TimePoint time) {
        String upTo = UpToTime.words(time);
        columns.add(reading(time, upTo + "执行数", it -> it.executed().map(Amount::toString)));
        columns.add(reading(time, upTo + "执行率", ExecutionReading::rate));
        columns.add(reading(time, "全年预计执行数", it -> it.forecast().map(Amount::toString)));
        columns.add(reading(time, "原因说明", ExecutionReading::explanation));
        columns.add(reading(time, "是否需要整改", it -> it.rectification().map(what -> what.needed() ? "是" : "否")));
        columns.add(reading(time, "整改意见", it -> it.rectification().flatMap(Rectification::advice)));
        columns.add(reading(time, "整改结论", it -> it.rectification().flatMap(Rectification::conclusion)));
    }

    private static MoneyColumn reading(
            TimePoint time, String label, Function<ExecutionReading, Optional<String>> words) {
        return new MoneyColumn(
                label,
                line -> line.readings().stream()
                        .filter(reading -> reading.asOf().equals(time))
                        .findFirst()
                        .flatMap(words)
                        .orElse(""));
    }

    void print() {
        if (lines.isEmpty()) {
            return;
        }
        boolean several = columns.size() > 1;
        String head = "项目资金" + PrintedForm.unit(table);
        if (several) {
            sheet.row();
            sheet.cell(head, 0, lines.size() + 1, LABEL, Style.LABEL, "");
            sheet.cell("", LABEL, 1, 1, Style.LABEL, "");
            row(columns.stream().map(MoneyColumn::label).toList(), Style.LABEL, "");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sheet.row();
            if (i == 0 && !several) {
                sheet.cell(head, 0, lines.size(), LABEL, Style.LABEL, "");
            }
            int labelled = several ? 1 : 2;
            sheet.cell(line.label(), LABEL, 1, labelled, Style.LABEL, line.path());
            if (several) {
                row(columns.stream().map(column -> column.words().apply(line)).toList(), Style.VALUE, line.path());
            } else {
                int at = LABEL + labelled;
                sheet.cell(PrintedForm.text(line.amount()), at, 1, sheet.width() - at, Style.VALUE, line.path());
            }
        }
    }

    private void row(List<String> words, Style style, String path) {
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            int at = LABEL + 1 + i;
            sheet.cell(words.get(i), at, 1, last ? sheet.width() - at : 1, style, path);
        }
    }
}
