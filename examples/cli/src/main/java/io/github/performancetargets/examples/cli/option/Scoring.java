package io.github.performancetargets.examples.cli.option;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.selfassessment.SelfAssessmentParameters;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.validation.TableValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 复核依据 By what self-assessments are computed again.
 *
 * @param scheme how points are given
 * @param library what is known of indicators
 */
public record Scoring(ScoringScheme scheme, Optional<IndicatorLibrary> library) {
    // what a review says of points is wrong in a self-assessment too
    private static final Set<String> OF_POINTS = Set.of("review/weights-sum", "review/score-above-weight");

    /** What is known of indicators, if nothing else. */
    public KnownIndicators known() {
        return library.isPresent() ? library.get() : KnownIndicators.NONE;
    }

    /** What computes again. */
    public Assessor assessor() {
        return Assessor.by(scheme).withLibrary(known());
    }

    /** What is said of tables that are only computed again. */
    public TableValidator rules() {
        TableValidator validator = TableValidator.withoutRules(FormEdition.GENERIC);
        for (Rule rule : ofSelfAssessment()) {
            validator = validator.withRule(rule);
        }
        for (Rule rule : ReviewRules.all()) {
            validator = OF_POINTS.contains(rule.definition().id().toString()) ? validator.withRule(rule) : validator;
        }
        return LibraryOption.withRules(validator, library);
    }

    /** Everything that a reviewer says as well. */
    public TableValidator rulesAndReview() {
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        for (Rule rule : ofSelfAssessment()) {
            validator = validator.without(rule.definition().id()).withRule(rule);
        }
        return LibraryOption.withRules(validator, library);
    }

    private List<Rule> ofSelfAssessment() {
        return SelfAssessmentRules.with(
                SelfAssessmentParameters.standard().withScheme(scheme).withLibrary(known()));
    }
}
