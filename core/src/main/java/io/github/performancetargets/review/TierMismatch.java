package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.util.Optional;
import java.util.Set;

/** 指标级次不符 A known second tier under a known first tier where no edition has it: 数量 under 效益. */
final class TierMismatch implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "tier-mismatch", Criterion.RELEVANCE, Severity.WARNING)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final Set<String> accepted;

    TierMismatch(ReviewLexicon lexicon) {
        this.accepted = Set.copyOf(lexicon.words(WordList.TIER_PAIR));
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            IndicatorCategory category = table.category(i);
            IndicatorDimension dimension = table.dimension(i);
            if (category != null
                    && dimension != null
                    && category.isKnown()
                    && dimension.isKnown()
                    && !TierPairs.builtIn(category, dimension)
                    && !accepted.contains(category.code() + "/" + dimension.code())
                    && !TierPairs.has(table.edition(), category, dimension)) {
                findings.add(table.columnPlace(i, "dimension", Optional.of(category.label())));
            }
        }
    }
}
