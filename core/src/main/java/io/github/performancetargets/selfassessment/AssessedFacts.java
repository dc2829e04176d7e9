package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 复核事实 A table computed again, once for all rules of self-assessment; nothing where it says nothing of the year yet. */
final class AssessedFacts {
    private final SelfAssessmentParameters parameters;
    private final Assessor assessor;
    private final SharedFact<Optional<Assessment>> assessment;
    private final SharedFact<@Nullable RowRemark[]> remarks;

    AssessedFacts(SelfAssessmentParameters parameters) {
        this.parameters = parameters;
        this.assessor = Assessor.by(parameters.scheme()).withLibrary(parameters.library());
        this.assessment = SharedFact.of(this::assess);
        RowRemarks rows = new RowRemarks(parameters);
        this.remarks = SharedFact.of(table -> rows.of(table, this));
    }

    SelfAssessmentParameters parameters() {
        return parameters;
    }

    Optional<Assessment> assessment(TableFacts table) {
        return table.shared(assessment);
    }

    /** What is to be remarked about a row, or null. */
    @Nullable
    RowRemark remark(TableFacts table, int i) {
        return table.shared(remarks)[i];
    }

    /** A row computed again, or null where it was not. */
    @Nullable
    AssessedIndicator row(TableFacts table, int i) {
        Assessment assessed = assessment(table).orElse(null);
        if (assessed == null) {
            return null;
        }
        Indicator indicator = table.indicator(i);
        List<AssessedIndicator> rows = assessed.indicators();
        // rows are in order, and at least as many as positions: no empty row stands here that stands there
        for (int at = Math.min(i, rows.size() - 1); at >= 0 && at < rows.size(); at++) {
            if (isSame(rows.get(at).indicator(), indicator)) {
                return rows.get(at);
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // the very row: two rows may be equal
    private static boolean isSame(Indicator one, Indicator other) {
        return one == other;
    }

    private Optional<Assessment> assess(TableFacts table) {
        return isAfterTheYear(table) ? Optional.of(assessor.assess(table.table())) : Optional.empty();
    }

    private static boolean isAfterTheYear(TableFacts table) {
        for (int i = 0; i < table.size(); i++) {
            Indicator indicator = table.indicator(i);
            if (indicator.actual().isPresent() || indicator.score().isPresent()) {
                return true;
            }
        }
        return table.table()
                .funding()
                .flatMap(Funding::annual)
                .flatMap(FundingPlan::execution)
                .isPresent();
    }
}
