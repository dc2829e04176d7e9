package io.github.performancetargets.assessment;

import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 印出的总分 The total and the grade that a form prints below its rows.
 *
 * @param score the total
 * @param grade the grade
 */
record PrintedTotal(Optional<Amount> score, Optional<String> grade) {
    // the surest first: 自评得分 may head a part of the table too
    private static final List<String> SCORES = List.of("总分得分", "自评总分", "自评总得分", "总得分", "评价总分", "自评得分", "总分");
    private static final List<String> GRADES = List.of("自评等级", "评价等级", "绩效等级", "评价等次", "自评等次", "自评结论", "等级");

    static PrintedTotal of(PerformanceTargetTable table) {
        Map<String, String> texts = new HashMap<>();
        for (LabelledText field : table.fields()) {
            String label = bare(field.label());
            if ((SCORES.contains(label) || GRADES.contains(label)) && !Folding.isBlank(field.text())) {
                texts.putIfAbsent(label, field.text().strip());
            }
        }
        Optional<Amount> score = Optional.empty();
        for (String label : SCORES) {
            String text = texts.get(label);
            score = score.isPresent() || text == null ? score : number(text);
        }
        Optional<String> grade = Optional.empty();
        for (String label : GRADES) {
            grade = grade.isPresent() ? grade : Optional.ofNullable(texts.get(label));
        }
        return new PrintedTotal(score, grade);
    }

    private static String bare(String label) {
        String folded = Folding.compact(label);
        int bracket = folded.indexOf('(');
        return bracket > 0 ? folded.substring(0, bracket) : folded;
    }

    private static Optional<Amount> number(String text) {
        return StatedTarget.read(text).target() instanceof Bound bound && !bound.approximate()
                ? Optional.of(bound.amount())
                : Optional.empty();
    }
}
