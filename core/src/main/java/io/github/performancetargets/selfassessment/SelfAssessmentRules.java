package io.github.performancetargets.selfassessment;

import io.github.performancetargets.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * 自评规则 The rules of self-assessment. They are silent about a table that says nothing yet of what was achieved, and say of one
 * row one thing: the most specific.
 */
public final class SelfAssessmentRules {
    private SelfAssessmentRules() {}

    /** All rules, with the scheme and the numbers that this library goes by. */
    public static List<Rule> all() {
        return Standard.RULES;
    }

    /** All rules, with a caller's scheme and numbers, in the order in which a report shows their findings. */
    public static List<Rule> with(SelfAssessmentParameters parameters) {
        AssessedFacts facts = new AssessedFacts(parameters);
        List<Rule> rules = new ArrayList<>();
        rules.add(new ExecutionMismatch(facts));
        rules.add(new Overspent(facts));
        rules.add(new TotalNotSum(facts));
        ScoreAboveSpending spending = new ScoreAboveSpending(facts);
        rules.add(spending);
        rules.add(new Unspent(facts, spending));
        for (RowRemark remark : RowRemark.values()) {
            rules.add(new RowRule(remark, facts));
        }
        rules.add(new OneCarriesAllPoints(facts));
        rules.add(new ScaleWithoutLevel(facts));
        return List.copyOf(rules);
    }

    // made by the first caller, and by nobody who only checks completeness
    private static final class Standard {
        static final List<Rule> RULES = with(SelfAssessmentParameters.standard());
    }
}
