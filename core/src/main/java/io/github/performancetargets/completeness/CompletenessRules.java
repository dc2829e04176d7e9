package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Rule;
import java.util.List;

/** 完整性规则 The rules of completeness (财预〔2015〕88号, 绩效目标审核：完整性审核). */
public final class CompletenessRules {
    private static final List<Rule> ALL = List.of(
            new FieldMissing(),
            new FieldPlaceholder(),
            new FundingMissing(),
            new GoalMissing(),
            new TaskIncomplete(),
            new CategoryMissing(),
            new SatisfactionMissing(),
            new SlotMissing(),
            new SlotUnquantified(),
            new SlotNotApplicable(),
            new NameMissing(),
            new ValueMissing(),
            new ValuePlaceholder(),
            new ValueNotUnderstood(),
            new AttributeMissing(),
            new DuplicateId(),
            new GoalLinkBroken());

    private CompletenessRules() {}

    /** All of them, in the order in which a report shows their findings. */
    public static List<Rule> all() {
        return ALL;
    }
}
