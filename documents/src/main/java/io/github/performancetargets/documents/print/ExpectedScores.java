package io.github.performancetargets.documents.print;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.NoScore;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;

/** 复核得分 The points that a scheme gives, in the words that stand beside the printed ones. */
final class ExpectedScores {
    static final String LABEL = "复核得分";

    private final Assessment assessment;
    // the rows themselves: two of them may be equal
    private final IdentityHashMap<Indicator, AssessedIndicator> rows = new IdentityHashMap<>();

    ExpectedScores(Assessment assessment) {
        this.assessment = assessment;
        assessment.indicators().forEach(row -> rows.put(row.indicator(), row));
    }

    Optional<String> of(Indicator indicator) {
        return Optional.ofNullable(rows.get(indicator))
                .flatMap(row -> words(row.expected(), row.noScore(), row.difference()));
    }

    Optional<String> ofExecution() {
        return assessment
                .execution()
                .filter(row -> row.weight().isPresent())
                .flatMap(row -> words(row.expected(), row.noScore(), row.difference()));
    }

    /** The total, and that it is for reference; empty where nothing was scored. */
    Optional<String> ofTotal() {
        boolean scored = assessment.total().weightSum().isPresent()
                || assessment.execution().flatMap(AssessedExecution::weight).isPresent();
        String expected =
                assessment.total().expected().map(ScoreRange::toString).orElse("—");
        return scored ? Optional.of(expected + "（" + Assessment.notice(Locale.CHINA) + "）") : Optional.empty();
    }

    // points that are printed otherwise have the difference behind them; what nobody scores has no words
    private static Optional<String> words(
            Optional<ScoreRange> expected, Optional<NoScore> reason, Optional<Amount> difference) {
        return expected.map(range ->
                        range + difference.map(by -> "（得分差 " + by + "）").orElse(""))
                .or(() -> reason.filter(it -> it != NoScore.NO_WEIGHT).map(it -> it.message(Locale.CHINA)));
    }
}
