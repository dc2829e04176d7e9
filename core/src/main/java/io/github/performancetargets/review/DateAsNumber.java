package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.time.LocalDate;
import java.util.List;

/** 日期成为数字 The value of a timeliness is the number by which a spreadsheet keeps a day of the fiscal year. */
final class DateAsNumber implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "date-as-number", Criterion.COMPLETENESS, Severity.WARNING)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            LocalDate date = DateSerial.of(table, i);
            if (date != null) {
                findings.add(table.valuePlace(i), List.of(new Argument("date", date.toString())), List.of());
            }
        }
    }
}
