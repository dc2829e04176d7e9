package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 资金版面 Prints the funds: labels and amounts, or the columns of execution where there are any. */
final class MoneyBlock {
    private static final List<String> EXECUTION = List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");

    private static final int LABEL = FormSheet.AFTER_LABEL;

    private final PerformanceTargetTable table;
    private final FormSheet sheet;

    private record Line(String label, Optional<Amount> amount, Optional<BudgetExecution> execution, String path) {}

    MoneyBlock(PerformanceTargetTable table, FormSheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    static int width(PerformanceTargetTable table) {
        return lines(table).stream().anyMatch(l -> l.execution().isPresent()) ? LABEL + 1 + EXECUTION.size() : 0;
    }

    private static List<Line> lines(PerformanceTargetTable table) {
        List<Line> lines = new ArrayList<>();
        table.funding().flatMap(Funding::mediumTerm).ifPresent(p -> plan(lines, p, "中期资金总额", "/funding/mediumTerm"));
        table.funding().flatMap(Funding::annual).ifPresent(p -> plan(lines, p, "年度资金总额", "/funding/annual"));
        return lines;
    }

    private static void plan(List<Line> lines, FundingPlan plan, String label, String path) {
        lines.add(new Line(plan.label().filter(l -> !l.isEmpty()).orElse(label), plan.total(), plan.execution(), path));
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            String printed = source.label().orElse(source.kind().code());
            lines.add(new Line(
                    i == 0 ? "其中：" + printed : printed, source.amount(), source.execution(), path + "/sources/" + i));
        }
    }

    void print() {
        List<Line> lines = lines(table);
        if (lines.isEmpty()) {
            return;
        }
        boolean executed = lines.stream().anyMatch(l -> l.execution().isPresent());
        String head = "项目资金" + PrintedForm.unit(table);
        if (executed) {
            sheet.row();
            sheet.cell(head, 0, lines.size() + 1, LABEL, Style.LABEL, "");
            sheet.cell("", LABEL, 1, 1, Style.LABEL, "");
            row(EXECUTION, Style.LABEL, "");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sheet.row();
            if (i == 0 && !executed) {
                sheet.cell(head, 0, lines.size(), LABEL, Style.LABEL, "");
            }
            int labelled = executed ? 1 : 2;
            sheet.cell(line.label(), LABEL, 1, labelled, Style.LABEL, line.path());
            if (executed) {
                row(amounts(line), Style.VALUE, line.path());
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

    private static List<String> amounts(Line line) {
        Optional<BudgetExecution> execution = line.execution();
        return List.of(
                PrintedForm.text(line.amount()),
                PrintedForm.text(execution.flatMap(BudgetExecution::adjustedBudget)),
                PrintedForm.text(execution.flatMap(BudgetExecution::executed)),
                PrintedForm.text(execution.flatMap(BudgetExecution::weight).map(w -> w.points())),
                execution.flatMap(BudgetExecution::rate).orElse(""),
                PrintedForm.text(execution.flatMap(BudgetExecution::score).map(s -> s.points())));
    }
}
