package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.time.LocalDate;

/** 时限晚于项目期 A value asks for something after the project has ended. Silent where year or term of the project are not plain. */
final class DateAfterEnd implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "date-after-end", Criterion.FEASIBILITY, Severity.WARNING)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        int year = table.table().fiscalYear().orElse(0);
        LocalDate end = year == 0 ? null : ProjectEnd.of(table.table().project().orElse(null), year);
        if (end == null) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            Target target = table.target(i);
            TimePoint last = target instanceof Deadline deadline
                    ? deadline.by()
                    : target instanceof TimeSpan period ? period.to() : null;
            if (last != null && table.isAnnual(i) && last.last(year).isAfter(end)) {
                findings.add(table.valuePlace(i), new Argument("end", end.toString()));
            }
        }
    }
}
