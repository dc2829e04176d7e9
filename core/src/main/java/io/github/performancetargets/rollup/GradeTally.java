package io.github.performancetargets.rollup;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.Grade;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 得分计数 Counts scores and grades. */
final class GradeTally {
    /** More names of grades than any form prints; the others are counted as none. */
    private static final int MOST_GRADES = 100;

    private final Map<String, Long> printedGrades = new TreeMap<>();
    private final Map<String, Long> expectedGrades = new TreeMap<>();
    private long printed;
    private long wrongSums;
    private long expected;
    private long met;
    private long notMet;
    private long undecided;

    /** Counts a table; answers with its printed total. */
    Optional<Amount> add(Assessment assessment) {
        AssessedTotal total = assessment.total();
        printed += total.printed().isPresent() ? 1 : 0;
        wrongSums += total.isSum() ? 0 : 1;
        expected += total.expected().isPresent() ? 1 : 0;
        boolean scored = total.weightSum().isPresent() || total.printed().isPresent();
        if (scored) {
            count(printedGrades, total.printedGrade().map(Folding::compact).orElse(""));
            count(expectedGrades, total.grade().map(Grade::name).orElse(""));
        }
        for (AssessedIndicator row : assessment.indicators()) {
            AttainmentOutcome outcome = row.attainment().outcome();
            if (row.indicator().actual().isPresent()) {
                met += outcome.isMet() ? 1 : 0;
                notMet += outcome == AttainmentOutcome.NOT_MET ? 1 : 0;
                undecided += outcome.isDecided() ? 0 : 1;
            }
        }
        return total.printed();
    }

    private static void count(Map<String, Long> grades, String grade) {
        boolean kept = grades.size() < MOST_GRADES || grades.containsKey(grade);
        grades.merge(kept ? grade : "", 1L, Long::sum);
    }

    ScoreCounts counts(ScoringScheme scheme) {
        Set<String> names = new LinkedHashSet<>();
        scheme.grades().forEach(grade -> names.add(grade.name()));
        names.addAll(printedGrades.keySet());
        names.add("");
        List<GradeCount> grades = new ArrayList<>();
        for (String name : names) {
            long shown = printedGrades.getOrDefault(name, 0L);
            long given = expectedGrades.getOrDefault(name, 0L);
            if (shown + given > 0) {
                grades.add(new GradeCount(name, shown, given));
            }
        }
        return new ScoreCounts(printed, wrongSums, expected, met, notMet, undecided, grades);
    }
}
