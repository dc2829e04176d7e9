package io.github.performancetargets.selfassessment;

import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        rules.add(LoosenedWithoutReason.inTheYear(facts));
        return List.copyOf(rules);
    }

    /**
     * 与前表比较 A rule that holds a table against an earlier one of the same project (申报, 批复): what was loosened or dropped without
     * a reason. Add it with {@link io.github.performancetargets.validation.TableValidator#withRule}.
     */
    public static Rule loosenedSince(PerformanceTargetTable earlier) {
        return LoosenedWithoutReason.since(Objects.requireNonNull(earlier, "earlier"));
    }

    // made by the first caller, and by nobody who only checks completeness
    private static final class Standard {
        static final List<Rule> RULES = with(SelfAssessmentParameters.standard());
    }
}
