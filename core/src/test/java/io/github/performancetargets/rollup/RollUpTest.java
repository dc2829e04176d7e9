package io.github.performancetargets.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RollUpTest {
    private static final ScoringScheme STANDARD = ScoringScheme.standard();
    private static final ScoringScheme HUBEI = ScoringScheme.builtIn("hubei").orElseThrow();
    private static final TableValidator VALIDATOR = TableValidator.review(EditionRegistry.builtIn());

    /** A table of a transfer payment: rows are name, target, actual. */
    private static PerformanceTargetTable county(String county, String... rows) {
        return table("农田建设补助资金", county, rows).title("农田建设补助资金区域绩效目标自评表").build();
    }

    private static PerformanceTargetTable.Builder table(String project, String county, String... rows) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .fiscalYear(2022)
                .project(Project.builder()
                        .name(project)
                        .implementingOrganization(county.isEmpty() ? null : Organization.of(county))
                        .build());
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            Indicator.Builder indicator = Indicator.builder().name(cells[0]).value(StatedTarget.read(cells[1]));
            if (cells.length > 2) {
                indicator.actual(StatedTarget.read(cells[2]));
            }
            table.addIndicators(indicator.build());
        }
        return table;
    }

    private static RollUp rollUp(ScoringScheme scheme, PerformanceTargetTable... tables) {
        RollUpCollector collector = RollUpCollector.by(scheme);
        int number = 0;
        for (PerformanceTargetTable table : tables) {
            collector.add("表" + ++number, table, Assessor.by(scheme).assess(table), VALIDATOR.validate(table));
        }
        return collector.rollUp();
    }

    private static Measure measure(String text) {
        return Measure.of(
                Amount.parse(text.replaceAll("[^0-9.]", "")), MeasurementUnit.parse(text.replaceAll("[0-9.]", "")));
    }

    @Test
    void addsTheSameIndicatorOfOnePaymentOverCountiesByUnit() {
        RollUp rollUp = rollUp(
                STANDARD,
                county("甲县", "建设面积 ≥1公顷 16亩", "投入资金 ≤1.5万元 1万元"),
                county("乙县", "建设面积 ≥20亩 20", "投入资金 ≤5000元 5000元"));

        assertThat(rollUp.regional()).hasSize(2);
        assertThat(rollUp.regional().get(0).sums())
                .containsExactly(new RegionalSum(
                        2, Optional.of(ComparisonOperator.AT_LEAST), measure("35亩"), Optional.of(measure("36亩"))));
        assertThat(rollUp.regional().get(1).sums())
                .containsExactly(new RegionalSum(
                        2, Optional.of(ComparisonOperator.AT_MOST), measure("2万元"), Optional.of(measure("1.5万元"))));
        assertThat(rollUp.leftOut()).isEmpty();
    }

    @Test
    void keepsUnitsOperatorsAndDeclarationsApart() {
        RollUp rollUp = rollUp(
                STANDARD,
                county("甲县", "培训人数 ≥10人 10人"),
                county("乙县", "培训人数 20人 20人"),
                county("丙县", "培训人数 ≥30人次 30人次"),
                county("丁县", "培训人数 ≥40人"));

        assertThat(rollUp.regional().get(0).sums())
                .containsExactly(
                        new RegionalSum(2, Optional.empty(), measure("30人"), Optional.of(measure("30人"))),
                        new RegionalSum(
                                1,
                                Optional.of(ComparisonOperator.AT_LEAST),
                                measure("30人次"),
                                Optional.of(measure("30人次"))),
                        new RegionalSum(1, Optional.of(ComparisonOperator.AT_LEAST), measure("40人"), Optional.empty()));
    }

    @Test
    void addsTheTargetsThatHoldAfterAdjustment() {
        PerformanceTargetTable one = county("甲县", "培训人数 ≥10人 10人");
        PerformanceTargetTable adjusted = one.toBuilder()
                .indicators(List.of(one.indicators().get(0).toBuilder()
                        .adjusted(StatedTarget.read("≥8"))
                        .build()))
                .build();
        RollUp rollUp = rollUp(STANDARD, adjusted, county("乙县", "培训人数 ≥10人 10人"));
        assertThat(rollUp.regional().get(0).sums().get(0).target()).isEqualTo(measure("18人"));
    }

    @Test
    void listsRatesAndNeverAveragesThem() {
        RollUp rollUp = rollUp(
                STANDARD, funded(county("甲县", "验收合格率 ≥90% 95%"), "100"), funded(county("乙县", "验收合格率 ≥90% 85%"), "300"));

        RegionalIndicator rate = rollUp.regional().get(0);
        assertThat(rate.sums()).isEmpty();
        RegionalRates rates = rate.rates().orElseThrow();
        assertThat(rates.listed()).extracting(CountyRate::county).containsExactly("甲县", "乙县");
        assertThat(rates.lowest()).isEqualTo(measure("85%"));
        assertThat(rates.highest()).isEqualTo(measure("95%"));
        assertThat(rates.weighted()).isEmpty();
    }

    @Test
    void weighsRatesByMoneyWhereTheSchemeSaysSo() {
        RollUp rollUp = rollUp(
                HUBEI, funded(county("甲县", "验收合格率 ≥90% 95%"), "100"), funded(county("乙县", "验收合格率 ≥90% 85%"), "300"));
        // (95 × 100 + 85 × 300) ÷ 400
        assertThat(weighted(rollUp)).contains(Amount.parse("87.5"));
        // nobody knows the weight of a county without money
        assertThat(weighted(
                        rollUp(HUBEI, funded(county("甲县", "验收合格率 ≥90% 95%"), "100"), county("乙县", "验收合格率 ≥90% 85%"))))
                .isEmpty();
    }

    private static Optional<Amount> weighted(RollUp rollUp) {
        return rollUp.regional().get(0).rates().orElseThrow().weighted();
    }

    private static PerformanceTargetTable funded(PerformanceTargetTable table, String total) {
        return table.toBuilder()
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder().total(Amount.parse(total)).build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "培训人数 约10人 10人, APPROXIMATE",
        "培训人数 10人 10余人, APPROXIMATE",
        "培训人数 10-20人 15人, NO_NUMBER",
        "培训人数 ≥10人 ≥10人, NO_NUMBER",
        "培训人数 ≥10人 完成, NO_NUMBER",
        "培训效果 显著 显著, NO_NUMBER",
        "完成时间 12月底前 12月, NO_NUMBER",
        "培训人数 ≥10人 10次, NOT_COMPARABLE",
        "培训人数 ≥10 10, NO_UNIT",
        "群众打分 ≥90分 95分, UNIT_DOES_NOT_ADD",
        "办结时间 ≤5天 4天, UNIT_DOES_NOT_ADD",
        "单位成本 ≤5元/人 4元/人, NAME_DOES_NOT_ADD",
        "补助标准 500元 500元, NAME_DOES_NOT_ADD",
        "人均培训费 ≤500元 400元, NAME_DOES_NOT_ADD",
        "培训费用 ≤5元/人 4元/人, UNIT_DOES_NOT_ADD"
    })
    void listsWhatCannotBeAddedWithItsReason(String row, NotAdded reason) {
        RollUp rollUp = rollUp(STANDARD, county("甲县", row), county("乙县", row));
        assertThat(rollUp.regional().get(0).sums()).isEmpty();
        assertThat(rollUp.regional().get(0).leftOut()).containsExactly(new LeftOut(reason, 2, "甲县"));
    }

    @Test
    void addsNoCountyTwiceAndNoNameTwice() {
        RollUp rollUp = rollUp(
                STANDARD,
                county("甲县", "培训人数 ≥10人 10人", "培训场次 ≥1场次 1场次", "培训场次 ≥2场次 2场次"),
                county("甲 县", "培训人数 ≥10人 10人"),
                county("", "培训人数 ≥10人 10人"),
                county("乙县", "培训人数 ≥10人 10人", "培训场次 ≥1场次 1场次"));

        assertThat(rollUp.regional().get(0).sums().get(0).target()).isEqualTo(measure("20人"));
        assertThat(rollUp.regional().get(1).leftOut()).containsExactly(new LeftOut(NotAdded.NAME_TWICE, 2, "甲县"));
        assertThat(rollUp.leftOut())
                .containsExactly(new LeftOut(NotAdded.NO_COUNTY, 1, "表3"), new LeftOut(NotAdded.COUNTY_TWICE, 1, "表2"));
    }

    @Test
    void addsNothingAcrossProjectsYearsOrOtherTables() {
        PerformanceTargetTable one = county("甲县", "培训人数 ≥10人 10人");
        RollUp rollUp = rollUp(
                STANDARD,
                one,
                county("乙县", "培训人数 ≥10人 10人").toBuilder().fiscalYear(2021).build(),
                table("另一项资金", "乙县", "培训人数 ≥10人 10人").title("区域绩效目标表").build(),
                // projects of one name that are no transfer payment
                table("公用经费", "甲校", "培训人数 ≥10人 10人").build(),
                table("公用经费", "乙校", "培训人数 ≥10人 10人").build());
        assertThat(rollUp.regional()).isEmpty();
        assertThat(rollUp.tables()).isEqualTo(5);
    }

    @Test
    void takesTheCallersWordForWhatATransferPaymentIs() {
        RollUpCollector collector = RollUpCollector.by(STANDARD, table -> true);
        for (String school : List.of("甲校", "乙校")) {
            PerformanceTargetTable table =
                    table("公用经费", school, "培训人数 ≥10人 10人").build();
            collector.add(school, table, Assessor.by(STANDARD).assess(table), VALIDATOR.validate(table));
        }
        assertThat(collector.rollUp().regional().get(0).sums().get(0).target()).isEqualTo(measure("20人"));
    }

    @Test
    void countsScoresGradesAndFindings() {
        PerformanceTargetTable good = county("甲县", "培训人数 ≥10人 10人").toBuilder()
                .addFields(new LabelledText("总分", "95"), new LabelledText("自评等级", "优"))
                .build();
        PerformanceTargetTable poor = county("乙县", "培训人数 ≥10人 5人").toBuilder()
                .addFields(new LabelledText("总分", "59"), new LabelledText("自评等级", "差"))
                .build();
        RollUp rollUp = rollUp(STANDARD, good, poor);

        assertThat(rollUp.scores().printed()).isEqualTo(2);
        assertThat(rollUp.scores().met()).isEqualTo(1);
        assertThat(rollUp.scores().notMet()).isEqualTo(1);
        assertThat(rollUp.scores().grades())
                .containsExactly(new GradeCount("优", 1, 0), new GradeCount("差", 1, 0), new GradeCount("", 0, 2));
        assertThat(rollUp.lowestScores()).extracting(ListedTable::source).containsExactly("表2", "表1");
        long findings = (long) VALIDATOR.validate(good).findings().size()
                + VALIDATOR.validate(poor).findings().size();
        assertThat(rollUp.rules().stream().mapToLong(RuleCount::findings).sum()).isEqualTo(findings);
    }

    @Test
    void keepsOnlyTheWorst() {
        PerformanceTargetTable[] many = new PerformanceTargetTable[50];
        for (int i = 0; i < many.length; i++) {
            many[i] = county("县" + i, "培训人数 ≥10人 10人").toBuilder()
                    .addFields(new LabelledText("总分", Integer.toString(100 - i)))
                    .build();
        }
        assertThat(rollUp(STANDARD, many).lowestScores())
                .hasSize(20)
                .first()
                .extracting(ListedTable::value)
                .isEqualTo(Amount.of(51));
    }

    @Test
    void saysItInBothLanguages() {
        RollUp rollUp = rollUp(
                HUBEI,
                funded(county("甲县", "培训人数 ≥10人 10人", "合格率 ≥90% 95%", "效果 显著 显著"), "1"),
                funded(county("乙县", "培训人数 ≥10人 10人", "合格率 ≥90% 85%", "效果 显著 显著"), "1"));
        assertThat(rollUp.lines(Locale.CHINA))
                .contains(
                        "区域绩效 农田建设补助资金（2022年）「培训人数」",
                        "  2 个地区合计：指标值 ≥20 人，完成值 20 人",
                        "  2 个地区，比率不相加也不平均：最低 85 %，最高 95 %，按资金加权 90%",
                        "    甲县：≥90%，完成 95%",
                        "  未计入：2，不是单一数值，如 甲县");
        assertThat(String.join("\n", rollUp.lines(Locale.ENGLISH)))
                .contains("2 counties: targets ≥20 人, actual values 20 人", "weighted by money 90%")
                .doesNotContain("未计入", "地区合计");
    }

    static List<AdditiveNames.AverageWord> words() {
        return AdditiveNames.WORDS;
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordHasAnExample(AdditiveNames.AverageWord word) {
        assertThat(AdditiveNames.isAdditive(word.example())).isFalse();
        assertThat(word.example()).contains(word.text());
        assertThat(word.without())
                .allSatisfy(longer -> assertThat(AdditiveNames.isAdditive("新增" + longer + "面积"))
                        .isTrue());
    }
}
