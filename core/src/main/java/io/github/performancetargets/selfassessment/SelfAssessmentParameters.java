package io.github.performancetargets.selfassessment;

import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.indicator.StatedReason;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import java.util.List;
import java.util.Objects;

/**
 * 自评审核参数 The scheme, the thresholds and the words that the rules of self-assessment go by. Immutable.
 *
 * @param scheme by which points are computed again; its document is what the rules cite
 * @param farBelow below which percentage of its target an actual value asks for a reason; practice, no document
 * @param farAbove from which percentage of its target on an actual value asks for a reason; practice, no document
 * @param scoreAboveSpending by how many points the share of the points may exceed the share of the money spent; practice, no
 *     document
 * @param unspent from which percentage on money left over is looked at; practice, no document
 * @param noReasons what counts as no reason of a deviation
 * @param library what is known of indicators beside their tables
 */
public record SelfAssessmentParameters(
        ScoringScheme scheme,
        Amount farBelow,
        Amount farAbove,
        Amount scoreAboveSpending,
        Amount unspent,
        List<String> noReasons,
        KnownIndicators library) {
    private static final SelfAssessmentParameters STANDARD = new SelfAssessmentParameters(
            ScoringScheme.standard(),
            Amount.of(80),
            Amount.of(120),
            Amount.of(5),
            Amount.of(20),
            StatedReason.none(),
            KnownIndicators.NONE);

    /** Copies the list. */
    public SelfAssessmentParameters {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(farBelow, "farBelow");
        Objects.requireNonNull(farAbove, "farAbove");
        Objects.requireNonNull(scoreAboveSpending, "scoreAboveSpending");
        Objects.requireNonNull(unspent, "unspent");
        noReasons = List.copyOf(noReasons);
        Objects.requireNonNull(library, "library");
    }

    /** What this library goes by: the scheme of 财预〔2020〕10号, and 80 % and 120 %. */
    public static SelfAssessmentParameters standard() {
        return STANDARD;
    }

    /** The same with another scheme. */
    public SelfAssessmentParameters withScheme(ScoringScheme other) {
        return new SelfAssessmentParameters(other, farBelow, farAbove, scoreAboveSpending, unspent, noReasons, library);
    }

    /** The same with other thresholds, in percent of the target. */
    public SelfAssessmentParameters withThresholds(Amount below, Amount above) {
        return new SelfAssessmentParameters(scheme, below, above, scoreAboveSpending, unspent, noReasons, library);
    }

    /** The same with other thresholds of spending: points that a score may lie above it, percent that may be left. */
    public SelfAssessmentParameters withSpending(Amount above, Amount left) {
        return new SelfAssessmentParameters(scheme, farBelow, farAbove, above, left, noReasons, library);
    }

    /** The same with what an indicator library (指标库) says about direction and unit of indicators. */
    public SelfAssessmentParameters withLibrary(KnownIndicators known) {
        return new SelfAssessmentParameters(scheme, farBelow, farAbove, scoreAboveSpending, unspent, noReasons, known);
    }
}
