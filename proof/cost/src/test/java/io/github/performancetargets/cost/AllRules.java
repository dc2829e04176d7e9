package io.github.performancetargets.cost;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Every rule that there is, from the lists that the documentation is made of, and each edition with all of its rules. */
final class AllRules {
    private AllRules() {}

    private static List<Rule> of(PerformanceTargetTable table) {
        List<Rule> rules = new ArrayList<>(CompletenessRules.all());
        rules.addAll(ReviewRules.all());
        rules.addAll(ReviewRules.optional(ReviewLexicon.standard()));
        rules.addAll(SelfAssessmentRules.all());
        rules.addAll(LibraryRules.of(IndicatorLibrary.of(List.of(LibraryIndicator.builder()
                .name("开展活动")
                .standard(StatedTarget.read("≥12次"))
                .build()))));
        rules.add(SelfAssessmentRules.loosenedSince(table));
        return rules;
    }

    /** One action for each rule and shape. */
    static void onto(
            Map<String, IntFunction<Runnable>> actions, String shape, IntFunction<PerformanceTargetTable> tables) {
        List<Rule> known = of(tables.apply(40));
        for (int i = 0; i < known.size(); i++) {
            int index = i;
            actions.put(known.get(i).definition().id() + " on " + shape, size -> {
                PerformanceTargetTable table = tables.apply(size);
                Rule rule = of(table).get(index);
                TableValidator validator =
                        TableValidator.withoutRules(FormEdition.GENERIC).withRule(rule);
                return () -> sound(validator.validate(table));
            });
        }
        for (FormEdition edition : FormEdition.builtIn()) {
            actions.put("report of " + edition.id() + " on " + shape, size -> {
                PerformanceTargetTable table = tables.apply(size);
                TableValidator validator = TableValidator.review(edition);
                return () -> {
                    Report report = validator.validate(table);
                    sound(report);
                    report.text(Locale.CHINA);
                    report.shown(Locale.ENGLISH);
                };
            });
        }
    }

    private static void sound(Report report) {
        if (!report.byRule(TableValidator.RULE_FAILED).isEmpty()) {
            throw new AssertionError(report.text(Locale.ENGLISH));
        }
    }
}
