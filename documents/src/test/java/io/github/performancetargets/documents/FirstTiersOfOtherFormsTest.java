package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up forms whose first tiers are not those of the ministry: they are read with their tiers, and have no error. */
class FirstTiersOfOtherFormsTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());

    private static final String HEAD = """
            项目支出绩效目标表
            项目名称\t河道管护\t\t
            年度总体目标\t完成河道管护，资金拨付到位。\t\t
            一级指标\t二级指标\t三级指标\t指标值
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投入指标",
                "过程指标",
                "结果指标",
                "影响力指标",
                "投入目标 产出目标 结果目标 影响力目标",
                "投入 过程 产出 效果",
                "决策 过程 产出 效益",
            })
    void aFormWithOtherFirstTiersHasNoError(String tiers) throws Exception {
        StringBuilder form = new StringBuilder(HEAD);
        List<String> printed = List.of(tiers.split(" ", -1));
        for (String tier : printed) {
            form.append(tier).append("\t管护情况\t河道管护").append(tier).append("完成率\t≥90%\n");
            form.append("\t\t资金拨付").append(tier).append("到位率\t≥95%\n");
        }

        PerformanceTargetTable table = DocumentReader.create()
                .read(form.toString().getBytes(StandardCharsets.UTF_8), "form.tsv")
                .tables()
                .get(0);

        assertThat(table.indicators())
                .extracting(Indicator::category)
                .containsExactlyElementsOf(printed.stream()
                        .flatMap(tier ->
                                List.of(IndicatorCategory.ofLabel(tier), IndicatorCategory.ofLabel(tier)).stream())
                        .toList());
        assertThat(REVIEW.validate(table).findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
    }
}
