package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Quantified;

/** 建议拆分指标 One number for several things. Off by default: names join words for many other reasons. */
final class BundledIndicator implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "bundled-indicator", Criterion.RELEVANCE, Severity.NOTE)
            .build();

    private final WordSet joint;
    private final WordSet notJoint;

    BundledIndicator(ReviewLexicon lexicon) {
        this.joint = lexicon.set(WordList.JOINT);
        this.notJoint = lexicon.set(WordList.NOT_JOINT);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Quantified && joins(table.measured(i))) {
                findings.add(table.place(i));
            }
        }
    }

    private boolean joins(String name) {
        int i = 0;
        while (i < name.length()) {
            String other = notJoint.at(name, i);
            if (other != null) {
                i += other.length();
            } else if (joint.at(name, i) != null) {
                return true;
            } else {
                i++;
            }
        }
        return false;
    }
}
