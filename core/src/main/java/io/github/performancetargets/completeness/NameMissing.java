package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import java.util.Optional;

/** 指标名称空白 An indicator has a value and no name, or a number where its name should stand. */
final class NameMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("name-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).unnamed()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            if (isUnnamed(table, i)) {
                String name = table.indicator(i).name();
                Place place = table.columnPlace(i, "name", Optional.empty());
                findings.add(Folding.isBlank(name) ? place : place.reading(name));
            }
        }
    }

    /** Whether a name is none: blank, a placeholder, or a number alone. */
    static boolean isUnnamed(TableFacts table, int i) {
        String name = table.indicator(i).name();
        return !table.isNamed(i) || Filler.isPlaceholder(name) || Filler.isWithoutWords(name);
    }
}
