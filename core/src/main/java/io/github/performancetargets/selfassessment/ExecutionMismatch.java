package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** 执行率或得分有误 The printed rate of execution, or its points, are not what the money gives. */
final class ExecutionMismatch implements Rule {
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    ExecutionMismatch(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(
                        facts, "execution-mismatch", Criterion.COMPLETENESS, Severity.ERROR)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        AssessedExecution row =
                facts.assessment(table).flatMap(Assessment::execution).orElse(null);
        if (row == null || row.rate().isEmpty()) {
            return;
        }
        Amount printed = row.printed().orElse(null);
        if (printed != null
                && row.weight().filter(weight -> printed.compareTo(weight) > 0).isPresent()) {
            // said by review/score-above-weight
            return;
        }
        if (!row.rateAgrees()) {
            findings.add(place("rate", row.execution().rate().orElse("")), arguments(row), List.of());
        } else if (row.agreement() == ScoreAgreement.GIVEN_BY_HAND) {
            findings.add(place("score", Objects.toString(printed)), arguments(row), List.of());
        }
    }

    private static Place place(String column, String words) {
        return Place.cell("/funding/annual/execution/" + column, "execution-" + column)
                .reading(words);
    }

    private static List<Argument> arguments(AssessedExecution row) {
        return List.of(
                new Argument("rate", percent(row.rate().orElse(Ratio.ONE))),
                new Argument(
                        "expected", row.expected().map(ScoreRange::toString).orElse("—")));
    }

    static String percent(Ratio rate) {
        return new BigDecimal(rate.numerator())
                .multiply(Amount.HUNDRED.toBigDecimal())
                .divide(new BigDecimal(rate.denominator()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
