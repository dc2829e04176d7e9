package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Qualitative;
import java.util.HashSet;
import java.util.Set;

/** 时效没有时间 An indicator of timeliness says neither when nor how often: 及时, 适时. */
final class TimelinessWithoutTime implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "timeliness-without-time", Criterion.COMPLETENESS, Severity.WARNING)
            .build();

    private final Set<String> untimed;
    private final WordSet rhythm;

    TimelinessWithoutTime(ReviewLexicon lexicon) {
        this.untimed = new HashSet<>(lexicon.words(WordList.UNTIMED));
        this.rhythm = lexicon.set(WordList.RHYTHM);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorDimension.TIMELINESS.equals(table.dimension(i))
                    && table.target(i) instanceof Qualitative qualitative
                    && untimed.contains(Folding.compact(qualitative.text()))
                    && !saysWhen(table.foldedName(i))) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    // 12月底前发放 or 按月发放 in the name is a time
    private boolean saysWhen(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return rhythm.isIn(name) || name.contains("年度内") || name.contains("年底") || name.contains("当年");
    }
}
