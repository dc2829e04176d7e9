package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.ReviewTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTwiceTest {
    private static List<String> places(List<Indicator> rows) {
        PerformanceTargetTable table = table(t -> t.addAllIndicators(rows));
        return ReviewTables.RULES.validate(table).findings().stream()
                .filter(finding -> finding.rule().toString().equals("review/measured-twice"))
                .map(finding ->
                        row(finding.place()) + "~" + row(finding.related().get(0)))
                .toList();
    }

    private static String row(Place place) {
        return place.pointer().replace("/indicators/", "");
    }

    private static List<Indicator> rows(String cells) {
        List<Indicator> rows = new ArrayList<>();
        for (String cell : cells.split("; ", -1)) {
            String[] parts = cell.split("=", -1);
            rows.add(CountyForms.row(parts[0], parts[1], parts[2]));
        }
        return rows;
    }

    // ----- tier=name=value of the rows | the later row ~ the earlier one, or nothing -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            质量指标=再犯罪率=≤1%; 社会效益指标=社区矫正再犯罪率=≤2% | 1~0
            社会效益指标=社区矫正再犯罪率=≤2%; 质量指标=再犯罪率=≤1% | 1~0
            质量指标=再犯罪率=≤1%; 社会效益指标=重新犯罪率=≤2% | 1~0
            质量指标=再犯罪率=≤1%; 社会效益指标=再犯罪率=≤2% | 1~0
            质量指标=再犯罪率=≤1%; 社会效益指标=再犯罪率下降=≤2% | 1~0
            质量指标=验收合格率=≥98%; 质量指标=工程验收合格率=≥98% | 1~0
            质量指标=合格率=≥98%; 质量指标=工程合格率=≥98% |
            质量指标=材料合格率=≥98%; 质量指标=工程合格率=≥98% |
            质量指标=再犯罪率=≤1%; 质量指标=就业率=≥80% |
            质量指标=再犯罪率=较低; 社会效益指标=社区矫正再犯罪率=≤2% |
            质量指标=再犯罪率=≤1%; 数量指标=培训人数=≥5人; 社会效益指标=社区矫正再犯罪率=≤2% | 2~0
            质量指标=再犯罪率=≤1%; 质量指标=再犯罪率=≤2% | 1~0
            质量指标=再犯罪率=≤1%; 质量指标=再犯罪率=≤1% |
            质量指标=再犯罪率=≤1%; 质量指标=再犯罪率=≤5人 |
            数量指标=培训人数=≥5人; 数量指标=培训人数=≥6人 | 1~0
            数量指标=培训人数=≥5人; 数量指标=培训人数=若干 |
            """)
    void oneThingIsMeasuredTwice(String cells, String found) {
        assertThat(places(rows(cells))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aStemLongerThanAnyNameOfAThingIsNotCompared() {
        String things = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";

        assertThat(places(rows("质量指标=再犯罪率=≤1%; 社会效益指标=" + things + things.substring(3) + "再犯罪率=≤2%")))
                .containsExactly("1~0");
        assertThat(places(rows("质量指标=再犯罪率=≤1%; 社会效益指标=" + things + things.substring(2) + "再犯罪率=≤2%")))
                .isEmpty();
    }

    @Test
    void whatIsMeasuredForAnotherPeriodOrGoalIsAnotherThing() {
        List<Indicator> rows = rows("质量指标=再犯罪率=≤1%; 社会效益指标=社区矫正再犯罪率=≤2%");
        Indicator mediumTerm =
                rows.get(1).toBuilder().period(TargetPeriod.MEDIUM_TERM).build();
        Indicator ofGoal = rows.get(1).toBuilder().goalId("g1").build();

        assertThat(places(List.of(rows.get(0), mediumTerm))).isEmpty();
        assertThat(places(List.of(rows.get(0), ofGoal))).isEmpty();
    }
}
