package io.github.performancetargets.selfassessment;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;

/** 规则定义 What the rules of self-assessment rest on. */
final class SelfAssessmentDefinitions {
    private SelfAssessmentDefinitions() {}

    static RuleDefinition.Builder of(AssessedFacts facts, String name, Criterion criterion, Severity severity) {
        return RuleDefinition.builder("self-assessment/" + name, criterion, severity)
                .basis(facts.parameters().scheme().document(), "绩效自评");
    }
}
