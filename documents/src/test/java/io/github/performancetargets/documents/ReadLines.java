package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind.Concern;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read of a document, a line for each element, and a line for each cell that may be lost. */
final class ReadLines {
    private final List<String> lines = new ArrayList<>();

    private ReadLines() {}

    static List<String> of(ReadResult result) {
        ReadLines found = new ReadLines();
        result.tables().forEach(found::table);
        result.remarks().stream()
                .filter(r -> r.kind().concern() == Concern.CONTENT)
                .map(ReadLines::remark)
                .forEach(found.lines::add);
        return found.lines;
    }

    private static String remark(Remark remark) {
        return "remark " + remark.kind().code() + " " + remark.text();
    }

    private void table(PerformanceTargetTable table) {
        lines.add("table" + table.project().map(p -> " " + p.name()).orElse(""));
        table.department().map(Organization::name).ifPresent(n -> lines.add("department " + n));
        table.project().ifPresent(p -> {
            p.supervisingDepartment().map(Organization::name).ifPresent(n -> lines.add("supervisor " + n));
            p.implementingOrganization().map(Organization::name).ifPresent(n -> lines.add("implementer " + n));
            p.term().ifPresent(t -> lines.add("term " + t));
        });
        table.funding().ifPresent(f -> {
            f.annual().ifPresent(p -> plan("annual", p));
            f.mediumTerm().ifPresent(p -> plan("medium-term", p));
        });
        table.goals().forEach(this::goal);
        table.tasks().forEach(this::task);
        table.indicators().forEach(this::indicator);
        table.fields().forEach(f -> lines.add("field " + f.label() + ": " + f.text()));
    }

    private void plan(String of, FundingPlan plan) {
        plan.total().ifPresent(t -> lines.add(of + " " + plan.label().orElse("") + ": " + t));
        plan.sources().forEach(s -> lines.add(of + " of " + s.label().orElse("") + ": " + amount(s.amount())));
    }

    private static String amount(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("-");
    }

    private void goal(Goal goal) {
        lines.add("goal " + (goal.period() == TargetPeriod.MEDIUM_TERM ? "medium-term " : "") + goal.text());
    }

    private void task(Task task) {
        lines.add("task " + task.name() + ": " + task.content().orElse("-"));
        task.budget().ifPresent(b -> plan("task", b));
    }

    private void indicator(Indicator indicator) {
        lines.add((indicator.period() == TargetPeriod.MEDIUM_TERM ? "medium-term " : "")
                + indicator.category().map(IndicatorCategory::code).orElse("-")
                + " " + indicator.dimension().map(IndicatorDimension::code).orElse("-")
                + " " + indicator.name()
                + " " + indicator.value().map(StatedTarget::text).orElse("-")
                + indicator.weight().map(w -> " (" + w + ")").orElse("")
                + indicator.fields().stream().map(ReadLines::field).reduce("", String::concat));
    }

    private static String field(LabelledText field) {
        return " [" + field.label() + ": " + field.text() + "]";
    }
}
