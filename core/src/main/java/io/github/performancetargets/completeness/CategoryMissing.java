package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import java.util.List;
import java.util.Optional;

/** 缺少一级指标 A first tier that the form demands has no indicator; silent where a second tier of it is demanded and so spoken of already. */
final class CategoryMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("category-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<IndicatorCategory> required = table.edition().requiredCategories(table.stage());
        for (int i = 0; i < required.size(); i++) {
            IndicatorCategory category = required.get(i);
            if (!category.equals(IndicatorCategory.SATISFACTION) && Slots.lacks(table, category)) {
                findings.add(Place.missing(Optional.of(category), Optional.empty()));
            }
        }
    }
}
