package io.github.performancetargets.examples.desk.year;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 自评复核 The self-assessments, those first whose points differ most from what the scheme gives. */
@Controller
class YearPages {
    private final TableDesk desk;
    private final Assessor assessor;

    YearPages(TableDesk desk, Assessor assessor) {
        this.desk = desk;
        this.assessor = assessor;
    }

    @GetMapping("/review/assessments")
    String assessments(Locale locale, Model model) {
        List<AssessedLine> lines = desk.all(EnumSet.of(TableState.RECEIVED, TableState.DECLARED)).stream()
                .filter(table -> isAssessed(table.content()))
                .map(table -> AssessedLine.of(table, assessor.assess(table.content()), locale))
                .sorted(AssessedLine.BY_DIFFERENCE)
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("notice", Assessment.notice(locale));
        return "assessments";
    }

    /** Whether somebody has assessed the table: an indicator has points or an actual value, or the money was spent. */
    private static boolean isAssessed(PerformanceTargetTable table) {
        return table.indicators().stream()
                        .anyMatch(indicator -> indicator.score().isPresent()
                                || indicator.actual().isPresent())
                || table.funding()
                        .flatMap(funding -> funding.annual())
                        .flatMap(FundingPlan::execution)
                        .isPresent();
    }
}
