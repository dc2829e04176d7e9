package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.WatchedIndicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.table.WatchedGoal;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work on a table is in proportion to it. */
@Tag("load")
class ManyRowsTest {
    /** Rows with all that rules look for, linked to goals, and so many of them that a look at each pair would never end. */
    private static PerformanceTargetTable many(int count) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .fiscalYear(2021)
                .project(Project.builder()
                        .name("培训经费 10 万元，宣传经费 14 万元")
                        .term("1年")
                        .build())
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder().total(Amount.of(24)).build())
                        .build());
        String[][] rows = {
            {"数量指标", "开展活动", "12"},
            {"成本指标", "开展活动", "每次1000-35000元"},
            {"质量指标", "社区矫正再犯罪率", "≤1%"},
            {"社会效益指标", "重新违法犯罪率下降", "≤30人"},
            {"时效指标", "按季度培训", "年度内完成"},
            {"可持续影响指标", "意识", "长效"},
            {"服务对象满意度指标", "满意度", "≥60%"},
            {"成本指标", "培训费", "3万"},
        };
        for (int i = 0; i < count; i++) {
            String[] row = rows[i % rows.length];
            boolean same = i % 16 < 8;
            table.addIndicators(row(row[0], same ? row[1] : row[1] + i, row[2]).toBuilder()
                    .id(Integer.toString(i))
                    .goalId(Integer.toString(i % (count / 2)))
                    .build());
            table.addGoals(Goal.builder()
                    .id(Integer.toString(i))
                    .text(i % 2 == 0 ? "开展培训" : "化解信访积案" + i)
                    .build());
            table.addTasks(Task.builder().id(Integer.toString(i)).name("任务" + i).build());
        }
        return table.build();
    }

    /** The work is counted, not timed: how often a row or a goal is asked for something. */
    @Test
    void tenThousandOfEverythingAreLookedAtTwiceAsOftenAsFiveThousand() {
        for (FormEdition edition : FormEdition.builtIn()) {
            TableValidator validator = AbsurdTablesTest.everything(edition);
            AtomicLong fewer = new AtomicLong();
            AtomicLong more = new AtomicLong();

            Report half = validator.validate(watched(many(5_000), fewer));
            Report whole = validator.validate(watched(many(10_000), more));

            assertThat(whole.byRule(TableValidator.RULE_FAILED)).isEmpty();
            assertThat(places(whole)).isBetween(places(half) * 19 / 10, places(half) * 21 / 10);
            assertThat(more.get()).isBetween(fewer.get() * 19 / 10, fewer.get() * 21 / 10);
            assertThat(more.get()).isLessThan(200 * 10_000);
        }
    }

    private static PerformanceTargetTable watched(PerformanceTargetTable table, AtomicLong looks) {
        return table.toBuilder()
                .indicators(table.indicators().stream()
                        .map(row -> new WatchedIndicator(row, looks))
                        .toList())
                .goals(table.goals().stream()
                        .map(goal -> new WatchedGoal(goal, looks))
                        .toList())
                .build();
    }

    /** Thousands of millions of looks, if one rule compared each row with each other. */
    @Test
    void fiftyThousandOfEverythingAreReportedOn() {
        Report report =
                AbsurdTablesTest.everything(FormEdition.MOF_2015_DEPARTMENT).validate(many(50_000));

        assertThat(report.byRule(TableValidator.RULE_FAILED)).isEmpty();
        assertThat(places(report)).isLessThan(20 * 50_000);
    }

    /** How many places a report speaks of: what its length is made of. */
    private static long places(Report report) {
        long places = 0;
        for (Finding finding : report.findings()) {
            places += 1 + finding.related().size();
        }
        return places;
    }
}
