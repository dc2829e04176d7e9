package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import java.util.Optional;

/** 指标名称空白 An indicator has a value and no name. */
final class NameMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            Definitions.error("name-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            String name = table.indicator(i).name();
            if (isUnnamed(name)) {
                Place place = table.columnPlace(i, "name", Optional.empty());
                findings.add(name.isBlank() ? place : place.reading(name));
            }
        }
    }

    // templates print 指标1 where the name is to be written
    private static boolean isUnnamed(String name) {
        if (name.isEmpty()) {
            return true;
        }
        char first = name.charAt(0);
        if (first == '指' && name.startsWith("指标")) {
            for (int i = 2; i < name.length(); i++) {
                char c = Folding.fold(name.charAt(i));
                if (c != ' ' && c != ':' && (c < '0' || c > '9')) {
                    return false;
                }
            }
            return true;
        }
        // a character of the words of a name settles it for nearly all
        return (first < 0x4E00 || first > 0x9FFF) && Filler.isUnfilled(name);
    }
}
