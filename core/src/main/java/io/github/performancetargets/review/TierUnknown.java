package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * 指标级次不明 A tier that neither the edition nor any framework in the lexicon prints: a misspelt one, or a form of its own. Second
 * tiers are judged below a known first one only: what stands below a tier of another framework belongs to that framework.
 */
final class TierUnknown implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "tier-unknown", Criterion.RELEVANCE, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final Set<String> categories;
    private final Set<String> dimensions;

    TierUnknown(ReviewLexicon lexicon) {
        this.categories = Set.copyOf(lexicon.words(WordList.OTHER_CATEGORY));
        this.dimensions = Set.copyOf(lexicon.words(WordList.OTHER_DIMENSION));
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        Set<String> told = Set.of();
        for (int i = 0; i < table.size(); i++) {
            IndicatorCategory category = table.category(i);
            IndicatorDimension dimension = table.dimension(i);
            String column = null;
            String label = "";
            if (category != null && !category.isKnown()) {
                if (!isListed(category) && !TierPairs.has(table.edition(), category)) {
                    column = "category";
                    label = category.label();
                }
            } else if (category != null
                    && dimension != null
                    && !dimension.isKnown()
                    && !isListed(dimension)
                    && !TierPairs.has(table.edition(), dimension)) {
                column = "dimension";
                label = dimension.label();
            }
            if (column != null) {
                told = told.isEmpty() ? new HashSet<>() : told;
                if (told.add(column + label)) {
                    String pointer =
                            table.columnPlace(i, column, Optional.empty()).pointer();
                    findings.add(Place.cell(pointer, column).named(label));
                }
            }
        }
    }

    // a code of its own may be the label as printed: 投入指标
    private boolean isListed(IndicatorCategory category) {
        return IndicatorCategory.ofLabel(category.label())
                .filter(folded -> folded.isKnown() || categories.contains(folded.label()))
                .isPresent();
    }

    private boolean isListed(IndicatorDimension dimension) {
        return IndicatorDimension.ofLabel(dimension.label())
                .filter(folded -> folded.isKnown() || dimensions.contains(folded.label()))
                .isPresent();
    }
}
