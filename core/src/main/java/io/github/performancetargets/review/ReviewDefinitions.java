package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;

/** 规则定义 What the rules of review rest on. */
final class ReviewDefinitions {
    private static final String REVIEW = "财预〔2015〕88号";
    private static final String SELF_ASSESSMENT = "财预〔2020〕10号";

    private ReviewDefinitions() {}

    static RuleDefinition.Builder of(String name, Criterion criterion, Severity severity) {
        return RuleDefinition.builder("review/" + name, criterion, severity).basis(REVIEW, article(criterion));
    }

    /** A rule about points, which forms have from the self-assessment on. */
    static RuleDefinition.Builder ofPoints(String name) {
        return RuleDefinition.builder("review/" + name, Criterion.COMPLETENESS, Severity.ERROR)
                .basis(SELF_ASSESSMENT, "绩效自评：分值和得分");
    }

    private static String article(Criterion criterion) {
        return switch (criterion) {
            case COMPLETENESS -> "绩效目标审核：完整性审核";
            case RELEVANCE -> "绩效目标审核：相关性审核";
            case APPROPRIATENESS -> "绩效目标审核：适当性审核";
            case FEASIBILITY -> "绩效目标审核：可行性审核";
        };
    }
}
