package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a case where it is silent, one where it speaks, and one where mending the fault removes exactly that. */
class RuleCasesTest {
    private static final TableValidator EVERYTHING = everything();

    private static TableValidator everything() {
        TableValidator validator =
                TableValidator.review(EditionRegistry.builtIn().with(CompletenessCases.ATTRIBUTES));
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            validator = validator.withRule(rule);
        }
        for (Rule rule : LibraryRules.of(LibraryCases.LIBRARY)) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    static Stream<RuleCase> cases() {
        return Stream.of(CompletenessCases.all(), ReviewCases.all(), SelfAssessmentCases.all(), LibraryCases.all())
                .flatMap(List::stream);
    }

    @Test
    void everyRuleHasItsCases() {
        Set<String> rules = new TreeSet<>();
        for (List<Rule> some : List.of(
                CompletenessRules.all(),
                ReviewRules.all(),
                SelfAssessmentRules.all(),
                LibraryRules.of(LibraryCases.LIBRARY),
                ReviewRules.optional(ReviewLexicon.standard()))) {
            some.forEach(rule -> rules.add(rule.definition().id().value()));
        }
        assertThat(cases().map(RuleCase::rule)).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(EVERYTHING.rules()).hasSameSizeAs(rules);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilentWhereATableComesCloseAndIsRight(RuleCase shown) {
        assertThat(told(shown.passing(), shown.rule())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void speaksWhereTheFaultIs(RuleCase shown) {
        assertThat(told(shown.failing(), shown.rule())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mendingRemovesExactlyThis(RuleCase shown) {
        List<String> left = new ArrayList<>(told(shown.failing(), ""));
        left.removeAll(told(shown.failing(), shown.rule()));

        assertThat(told(shown.mended(), "")).isEqualTo(left);
    }

    /** What is told: the rule, the cell and the words, but not the number of a row, which moves when another is added. */
    private static List<String> told(PerformanceTargetTable table, String rule) {
        Report report = EVERYTHING.validate(table);
        List<String> told = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().value().startsWith(rule)) {
                told.add(finding.rule() + " " + finding.place().name().orElse("") + " "
                        + report.message(finding, Locale.CHINA));
            }
        }
        return told;
    }
}
