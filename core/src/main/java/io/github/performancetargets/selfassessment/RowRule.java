package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;

/** 逐行规则 Says of the rows that one remark was found for what that remark is. */
final class RowRule implements Rule {
    private final RowRemark remark;
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    RowRule(RowRemark remark, AssessedFacts facts) {
        this.remark = remark;
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(facts, remark.id(), Criterion.APPROPRIATENESS, remark.severity())
                .grouping(remark.grouping())
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (facts.assessment(table).isEmpty()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            AssessedIndicator row = facts.remark(table, i) == remark ? facts.row(table, i) : null;
            if (row != null) {
                findings.add(table.columnPlace(i, remark.column(), words(row)), arguments(row), List.of());
            }
        }
    }

    private Optional<String> words(AssessedIndicator row) {
        Indicator indicator = row.indicator();
        return remark.column().equals("score")
                ? row.printed().map(Object::toString)
                : indicator.actual().map(StatedTarget::text);
    }

    private static List<Argument> arguments(AssessedIndicator row) {
        Indicator indicator = row.indicator();
        return List.of(
                new Argument(
                        "target",
                        indicator.effectiveValue().map(StatedTarget::text).orElse("")),
                new Argument(
                        "actual", indicator.actual().map(StatedTarget::text).orElse("")),
                new Argument("weight", row.weight().map(Object::toString).orElse("")),
                new Argument(
                        "expected", row.expected().map(ScoreRange::toString).orElse("")),
                new Argument("last", LastYear.words(indicator).orElse("")));
    }
}
