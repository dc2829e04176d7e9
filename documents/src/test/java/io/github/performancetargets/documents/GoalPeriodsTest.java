package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPeriodsTest {
    private static final DocumentReader READER = DocumentReader.create();

    /** A period alone names no goal elsewhere, but does within the block: beside, below, over it, as words or years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "绩效目标|中期|三年改完。|年度|改21个。",
                "绩效目标^2|中期|三年改完。~3/年度|改21个。~3",
                "绩效目标|实施期|三年改完。|当年|改21个。",
                "绩效目标^2|中期（2023-2025年）~2|2023年度~2/三年改完。~2|改21个。~2",
                "绩效目标|中期（2023-2025年）|三年改完。|2023年度|改21个。",
                "总体目标^2|2023-2025年|三年改完。~3/2023年|改21个。~3",
                "总体目标^2|2023年至2025年|三年改完。~3/本年度|改21个。~3",
                "绩效目标|中期目标|三年改完。|年度目标|改21个。"
            })
    void aPeriodAloneNamesTheGoalBesideIt(String rows) throws Exception {
        assertThat(read(rows + "/一级指标|二级指标|三级指标|指标值~2/产出指标|数量指标|台区|≥21个~2").goals())
                .extracting(Goal::text, Goal::period)
                .containsExactly(tuple("三年改完。", TargetPeriod.MEDIUM_TERM), tuple("改21个。", TargetPeriod.ANNUAL));
    }

    @Test
    void aTermOfYearsBesideAGoalIsNoGoal() throws Exception {
        PerformanceTargetTable table = read("年度目标|改21个。|实施期|2023-2025年~2/一级指标|二级指标|三级指标|指标值~2/产出指标|数量指标|台区|≥21个~2");
        assertThat(table.goals()).extracting(Goal::text).containsExactly("改21个。");
        assertThat(table.project().orElseThrow().term().orElseThrow()).isEqualTo("2023-2025年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一级指标|二级指标|三级指标|2023-2025年目标值|2023年目标值",
                "一级指标|二级指标|三级指标|2023年—2025年指标值|2023年指标值",
                "一级指标^2|二级指标^2|三级指标^2|指标值~2/2023～2025年|2023年"
            })
    void valuesOfSeveralYearsAreThoseOfTheTerm(String header) throws Exception {
        assertThat(read(header + "/产出指标|数量指标|台区|≥60个|≥21个").indicators())
                .extracting(Indicator::period, i -> i.value().orElseThrow().text())
                .containsExactly(tuple(TargetPeriod.MEDIUM_TERM, "≥60个"), tuple(TargetPeriod.ANNUAL, "≥21个"));
    }

    private static PerformanceTargetTable read(String rows) throws Exception {
        LayoutSketch page = new LayoutSketch(
                "",
                Stream.of(("项目支出绩效目标表~5/项目名称|某工程~4/" + rows).split("/", -1))
                        .map(row -> "|" + row + "|")
                        .toList(),
                List.of());
        return READER.read(page.html().getBytes(StandardCharsets.UTF_8), "a.html")
                .tables()
                .get(0);
    }
}
