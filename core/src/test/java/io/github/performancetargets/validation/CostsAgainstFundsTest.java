package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.funds;
import static io.github.performancetargets.validation.ReviewTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of a year that has 62 万元. */
class CostsAgainstFundsTest {
    private static List<Finding> findings(String costs, String rule) {
        List<Indicator> rows = new ArrayList<>();
        for (String cost : costs.split("; ", -1)) {
            String[] cells = cost.split("=", -1);
            rows.add(row(cells.length > 2 ? cells[0] : "成本指标", cells[cells.length - 2], cells[cells.length - 1]));
        }
        PerformanceTargetTable table =
                table(t -> t.funding(funds(62, 62, 0)).addIndicators(rows.toArray(new Indicator[0])));
        return ReviewTables.RULES.validate(table).findings().stream()
                .filter(finding -> finding.rule().toString().equals("review/" + rule))
                .toList();
    }

    // ----- tier=name=value of the costs | where the first part stands, and how many others, or nothing -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训费=≤40万元; 宣传费=≤22万元 |
            培训费=≤40万元; 宣传费=≤221000元 |
            培训费=≤40万元; 宣传费=≤221001元 | 0+1
            培训费=≤40万元; 印刷费=≤5万元; 宣传费=≤22万元 | 0+2
            培训费=≤40万元; 宣传费=30万元 | 0+1
            培训费=≤40万元; 宣传费=30万 | 0+1
            培训费=≤40万元; 宣传费=20-30万元 | 0+1
            培训费=≤40万元; 宣传费=30人 |
            培训费=≤40万元; 宣传费合计=≤30万元 |
            培训费=≤40万元; 人员补助=≤30万元 |
            培训费=≤61.9万元; 宣传费=≤2万元 |
            培训费=≤61.8万元; 宣传费=≤2万元 | 0+1
            培训费=≤62万元; 宣传费=≤2万元; 印刷费=≤3万元 |
            培训费=≤80万元; 宣传费=≤2万元 |
            宣传费=≤70万元; 培训费=≤40万元; 印刷费=≤30万元 | 1+1
            数量指标=培训=≤40万元; 数量指标=宣传=≤30万元 |
            经济成本指标=培训费=≤40万元; 经济成本指标=宣传费=≤30万元 | 0+1
            """)
    void partsThatAddUpToMoreThanTheFundsAreSpokenOfTogether(String costs, String found) {
        List<String> places = findings(costs, "cost-sum-above-funds").stream()
                .map(finding -> finding.place().pointer().replaceAll("\\D", "")
                        + "+"
                        + finding.related().size())
                .toList();

        assertThat(places).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训费=≤40万元; 宣传费=≤30万元 | 70 万元 | false
            培训费=≤40万元; 宣传费=30万 | 70 万元 | true
            培训费=40万; 宣传费=≤30万元 | 70 万元 | true
            """)
    void theMessageTellsTheSumAndWhetherAUnitWasAssumed(String costs, String sum, boolean assumed) {
        Report report = Report.of(findings(costs, "cost-sum-above-funds"));

        assertThat(report.text(Locale.SIMPLIFIED_CHINESE)).contains(sum).contains("62 万元");
        assertThat(report.findings().get(0).arguments().toString().contains("万=万元"))
                .isEqualTo(assumed);
    }
}
