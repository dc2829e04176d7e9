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
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Target;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 指标值笼统 Values that promise without saying how much. A lone 长效 of a sustainable impact is customary; it is named where no benefit says more. */
final class VagueValue implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "vague-value", Criterion.APPROPRIATENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final Set<String> vague;

    VagueValue(ReviewLexicon lexicon) {
        this.vague = new HashSet<>(lexicon.words(WordList.VAGUE));
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        boolean sustainableOnly = true;
        boolean benefitSaysMore = false;
        boolean found = false;
        for (int i = 0; i < table.size(); i++) {
            if (isVague(table.target(i))) {
                found = true;
                sustainableOnly &= IndicatorDimension.SUSTAINABLE_IMPACT.equals(table.dimension(i));
            } else {
                benefitSaysMore |= IndicatorCategory.BENEFIT.equals(table.impliedCategory(i));
            }
        }
        if (!found || (sustainableOnly && benefitSaysMore)) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            if (isVague(table.target(i))) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private boolean isVague(@Nullable Target target) {
        return target instanceof Qualitative qualitative && vague.contains(Folding.compact(qualitative.text()));
    }
}
