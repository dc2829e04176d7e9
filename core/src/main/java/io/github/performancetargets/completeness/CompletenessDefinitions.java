package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;

/** 规则定义 What the rules of completeness have in common. */
final class CompletenessDefinitions {
    private static final String DOCUMENT = "财预〔2015〕88号";
    private static final String ARTICLE = "绩效目标审核：完整性审核";

    private CompletenessDefinitions() {}

    static RuleDefinition.Builder error(String name) {
        return RuleDefinition.builder("completeness/" + name, Criterion.COMPLETENESS, Severity.ERROR)
                .basis(DOCUMENT, ARTICLE);
    }

    static RuleDefinition.Builder note(String name) {
        return RuleDefinition.builder("completeness/" + name, Criterion.COMPLETENESS, Severity.NOTE)
                .basis(DOCUMENT, ARTICLE);
    }
}
