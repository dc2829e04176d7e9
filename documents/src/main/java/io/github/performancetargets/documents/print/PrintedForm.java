package io.github.performancetargets.documents.print;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.util.Optional;

/** 表样 Lays a table out as the official form prints it. */
public final class PrintedForm {
    private final PerformanceTargetTable table;
    private final FormSheet sheet;
    private final IndicatorColumns columns;

    /** A label with its value. */
    private record Pair(String label, String text, String path) {}

    private PrintedForm(PerformanceTargetTable table, Optional<ExpectedScores> expected) {
        this.table = table;
        this.columns = new IndicatorColumns(table.indicators(), expected);
        int money = MoneyBlock.width(table, expected);
        this.sheet = new FormSheet(
                Math.max(Math.max(FormSheet.FIXED + columns.columns().size(), money), TaskBlock.width(table)));
    }

    /** The printed form of a table. */
    public static FormSheet of(PerformanceTargetTable table) {
        return of(table, Optional.empty());
    }

    /** The printed form of a table, with what a scheme gives beside the printed points. */
    static FormSheet of(PerformanceTargetTable table, Optional<Assessment> assessment) {
        Optional<ExpectedScores> expected = assessment.map(ExpectedScores::new);
        PrintedForm form = new PrintedForm(table, expected);
        form.title();
        table.project().ifPresent(form::project);
        table.department().ifPresent(d -> form.sheet.pair("部门名称", words(d), "/department"));
        form.fields();
        TaskBlock.print(table, form.sheet);
        new MoneyBlock(table, form.sheet, expected).print();
        new GoalBlock(table, TargetPeriod.MEDIUM_TERM, "中期目标").print(form.sheet);
        new GoalBlock(table, TargetPeriod.ANNUAL, "年度总体目标").print(form.sheet);
        boolean medium = table.indicators().stream().anyMatch(i -> i.period() == TargetPeriod.MEDIUM_TERM);
        if (medium) {
            new IndicatorBlock(table, form.columns, TargetPeriod.MEDIUM_TERM).print(form.sheet, false);
        }
        new IndicatorBlock(table, form.columns, TargetPeriod.ANNUAL).print(form.sheet, true);
        expected.flatMap(ExpectedScores::ofTotal).ifPresent(total -> form.sheet.pair("复核总分", total, ""));
        return form.sheet;
    }

    private void title() {
        table.title().ifPresent(title -> {
            sheet.row();
            sheet.cell(title, 0, 1, sheet.width(), Style.TITLE, "/title");
        });
        table.fiscalYear().ifPresent(year -> {
            sheet.row();
            sheet.cell("(" + year + " 年度)", 0, 1, sheet.width(), Style.SUBTITLE, "/fiscalYear");
        });
    }

    private void project(Project project) {
        sheet.pair("项目名称", project.name(), "/project/name");
        project.code().ifPresent(code -> sheet.pair("项目编码", code, "/project/code"));
        sideBySide(
                project.supervisingDepartment()
                        .map(o -> new Pair("主管部门及代码", words(o), "/project/supervisingDepartment")),
                project.implementingOrganization()
                        .map(o -> new Pair("实施单位", words(o), "/project/implementingOrganization")));
        sideBySide(
                project.nature().map(nature -> new Pair("项目属性", nature, "/project/nature")),
                project.term().map(term -> new Pair("项目期", term, "/project/term")));
    }

    private void sideBySide(Optional<Pair> left, Optional<Pair> right) {
        if (left.isPresent() && right.isPresent()) {
            Pair first = left.get();
            Pair second = right.get();
            sheet.pairs(first.label(), first.text(), first.path(), second.label(), second.text(), second.path());
        } else {
            left.or(() -> right).ifPresent(pair -> sheet.pair(pair.label(), pair.text(), pair.path()));
        }
    }

    private static String words(Organization organization) {
        return organization.name() + organization.code().map(c -> "（" + c + "）").orElse("");
    }

    private void fields() {
        for (int i = 0; i < table.fields().size(); i++) {
            LabelledText field = table.fields().get(i);
            sheet.pair(field.label(), field.text(), "/fields/" + i);
        }
    }

    static String unit(PerformanceTargetTable table) {
        return table.funding()
                .flatMap(Funding::unit)
                .map(unit -> " (" + unit.symbol() + ")")
                .orElse("");
    }

    static String text(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("");
    }
}
