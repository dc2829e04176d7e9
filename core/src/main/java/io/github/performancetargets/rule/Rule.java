package io.github.performancetargets.rule;

import java.util.Objects;

/**
 * 规则 What a reviewer checks: data about it, and one method that looks at a table. A rule keeps nothing between tables and is
 * used by several threads. A bureau's own rule takes a few lines:
 *
 * <pre>{@code
 * Rule noTravel = Rule.of(
 *         RuleDefinition.builder("county/no-study-tours", Criterion.FEASIBILITY, Severity.WARNING)
 *                 .basis("县财〔2026〕1号", "第三条")
 *                 .chinese("名称含有“考察”", "请改为可衡量的产出")
 *                 .english("The name mentions a study tour", "Name a measurable output instead")
 *                 .build(),
 *         (table, findings) -> {
 *             for (int i = 0; i < table.size(); i++) {
 *                 if (table.indicator(i).name().contains("考察")) {
 *                     findings.add(table.place(i));
 *                 }
 *             }
 *         });
 * TableValidator validator = TableValidator.review(FormEdition.GENERIC).withRule(noTravel);
 * }</pre>
 */
public interface Rule {
    /** What the rule is. */
    RuleDefinition definition();

    /** Looks at a table and adds what is found. */
    void check(TableFacts table, Findings findings);

    /** A rule of its definition and a function. */
    static Rule of(RuleDefinition definition, Check check) {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(check, "check");
        return new Rule() {
            @Override
            public RuleDefinition definition() {
                return definition;
            }

            @Override
            public void check(TableFacts table, Findings findings) {
                check.check(table, findings);
            }
        };
    }

    /** 检查 The part of a rule that looks. */
    @FunctionalInterface
    interface Check {
        /** Looks at a table and adds what is found. */
        void check(TableFacts table, Findings findings);
    }
}
