package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;

/** 指标要素空白 An indicator lacks a column that the form demands besides name and value. */
final class AttributeMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("attribute-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<IndicatorAttribute> required = table.edition().requiredAttributes(table.stage());
        if (required.isEmpty()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            for (IndicatorAttribute attribute : required) {
                if (isMissing(attribute, table.indicator(i))) {
                    findings.add(table.columnPlace(i, attribute.code(), Optional.empty()));
                }
            }
        }
    }

    private static boolean isMissing(IndicatorAttribute attribute, Indicator indicator) {
        return switch (attribute) {
            case EXPLANATION -> Filler.isUnfilled(indicator.explanation().orElse(""));
            case BASIS -> Filler.isUnfilled(indicator.basis().orElse(""));
            case WEIGHT -> indicator.weight().isEmpty();
            case ACTUAL ->
                Filler.isUnfilled(indicator.actual().map(StatedTarget::text).orElse(""));
            case SCORE -> indicator.score().isEmpty();
        };
    }
}
