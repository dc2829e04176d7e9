package io.github.performancetargets.examples.cookbook;

// region rule
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.validation.TableValidator;

/** 自定规则 A bureau's own rule beside those of the library. */
public final class OwnRule {
    private static final Rule NO_STUDY_TOURS = Rule.of(
            RuleDefinition.builder("county/no-study-tours", Criterion.FEASIBILITY, Severity.WARNING)
                    .basis("县财〔2027〕1号", "第三条")
                    .chinese("名称含有“{word}”", "请改为可衡量的产出")
                    .english("The name holds “{word}”, a study tour", "Name a measurable output instead")
                    .build(),
            (table, findings) -> {
                for (int i = 0; i < table.size(); i++) {
                    if (table.indicator(i).name().contains("考察")) {
                        findings.add(table.place(i), new Argument("word", "考察"));
                    }
                }
            });

    /** One rule more, one weighed anew, one switched off. */
    public static TableValidator validator() {
        return TableValidator.review(FormEdition.GENERIC)
                .withRule(NO_STUDY_TOURS)
                .withSeverity(RuleId.of("review/unit-missing"), Severity.ERROR)
                .without(RuleId.of("review/measured-twice"));
    }

    private OwnRule() {}
}
// endregion
