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

/**
 * 时效没有时间 An indicator of timeliness says neither when nor how often: 及时, 适时发放. Silent where name or value hold a time, or
 * name what fixes one: a rate of what was in time, a contract, a plan.
 */
final class TimelinessWithoutTime implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "timeliness-without-time", Criterion.COMPLETENESS, Severity.WARNING)
            .build();

    private final WordSet untimed;
    private final WordSet time;
    private final WordSet fixed;
    private final WordSet rhythm;
    private final WordSet rate;

    TimelinessWithoutTime(ReviewLexicon lexicon) {
        this.untimed = lexicon.set(WordList.UNTIMED);
        this.time = lexicon.set(WordList.TIME);
        this.fixed = lexicon.set(WordList.FIXES_TIME);
        this.rhythm = lexicon.set(WordList.RHYTHM);
        this.rate = lexicon.set(WordList.RATE);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorDimension.TIMELINESS.equals(table.dimension(i))
                    && table.target(i) instanceof Qualitative qualitative) {
                String value = Folding.compact(qualitative.text());
                if (untimed.isIn(value)
                        && !saysWhen(value)
                        && !saysWhen(table.foldedName(i))
                        && rate.endOf(table.measured(i)) == null) {
                    findings.add(table.valuePlace(i));
                }
            }
        }
    }

    private boolean saysWhen(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return time.isIn(text) || rhythm.isIn(text) || fixed.isIn(text);
    }
}
