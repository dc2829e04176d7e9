package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.util.List;

/** 分项无指标 A part with money in the project's name with whose words no indicator has anything in common. */
final class PartUncovered implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "part-uncovered", Criterion.RELEVANCE, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet common;

    PartUncovered(ReviewLexicon lexicon) {
        this.common = lexicon.set(WordList.COMMON);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<NamePart> parts = NamePart.of(table);
        if (parts.isEmpty() || table.size() == 0) {
            return;
        }
        Coverage coverage = Coverage.of(table);
        for (NamePart part : parts) {
            for (String item : part.items()) {
                if (coverage.lacks(item, common)) {
                    findings.add(Place.cell("/project/name", "project-name").reading(item));
                }
            }
        }
    }
}
