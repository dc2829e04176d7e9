package io.github.performancetargets.review;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Project;
import java.math.BigDecimal;
import java.util.List;

/** 名称金额不符 The amounts named in the project's name do not add up to the funds of any period. */
final class NameAmounts implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "name-amounts-sum", Criterion.APPROPRIATENESS, Severity.NOTE)
            .build();

    private final ReviewParameters parameters;

    NameAmounts(ReviewParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<NamePart> parts = NamePart.of(table);
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal sum = NamePart.sum(parts);
        BigDecimal annual = Money.funds(table, TargetPeriod.ANNUAL);
        BigDecimal mediumTerm = Money.funds(table, TargetPeriod.MEDIUM_TERM);
        if (sum == null || annual == null || near(sum, annual) || (mediumTerm != null && near(sum, mediumTerm))) {
            return;
        }
        findings.add(
                Place.cell("/project/name", "project-name")
                        .reading(table.table().project().map(Project::name).orElse("")),
                List.of(new Argument("sum", Money.shown(sum)), new Argument("total", Money.shown(annual))),
                List.of());
    }

    private boolean near(BigDecimal sum, BigDecimal total) {
        return sum.subtract(total).abs().compareTo(parameters.fundingTolerance().toBigDecimal()) <= 0;
    }
}
