package io.github.performancetargets.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 多表汇总 What many tables come to: scores of which some are not printed, rates of which some are only declared. */
class CountiesTogetherTest {
    private static final ScoringScheme STANDARD = ScoringScheme.standard();
    private static final TableValidator VALIDATOR = TableValidator.review(EditionRegistry.builtIn());

    private static PerformanceTargetTable county(String county, String... rows) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .title("农田建设补助资金区域绩效目标自评表")
                .fiscalYear(2022)
                .project(Project.builder()
                        .name("农田建设补助资金")
                        .implementingOrganization(Organization.of(county))
                        .build());
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            Indicator.Builder indicator = Indicator.builder().name(cells[0]).value(StatedTarget.read(cells[1]));
            if (cells.length > 2) {
                indicator.actual(StatedTarget.read(cells[2]));
            }
            if (cells.length > 3) {
                indicator.weight(new Weight(Amount.parse(cells[3]))).score(new Score(Amount.parse(cells[4])));
            }
            table.addIndicators(indicator.build());
        }
        return table.build();
    }

    private static PerformanceTargetTable total(PerformanceTargetTable table, String total) {
        return table.toBuilder().addFields(new LabelledText("总分", total)).build();
    }

    private static RollUp rollUp(PerformanceTargetTable... tables) {
        RollUpCollector collector = RollUpCollector.by(STANDARD);
        for (PerformanceTargetTable table : tables) {
            collector.add("表", table, Assessor.by(STANDARD).assess(table), VALIDATOR.validate(table));
        }
        return collector.rollUp();
    }

    @Test
    void countsEachTableOfWhichSomethingIsSaid() {
        RollUp rollUp = rollUp(
                total(county("甲县", "合格率 ≥90% 95% 100 100"), "100"),
                total(county("乙县", "合格率 ≥90% 45% 100 50"), "60"),
                county("丙县", "合格率 ≥90% 较高 100 80"),
                county("丁县", "合格率 ≥90%"));

        ScoreCounts scores = rollUp.scores();
        assertThat(scores.printed()).isEqualTo(2);
        assertThat(scores.wrongSums()).isEqualTo(1);
        assertThat(scores.expected()).isEqualTo(2);
        assertThat(scores.met()).isEqualTo(1);
        assertThat(scores.notMet()).isEqualTo(1);
        assertThat(scores.undecided()).isEqualTo(1);
        assertThat(scores.grades())
                .containsExactlyInAnyOrder(
                        new GradeCount("优", 0, 1), new GradeCount("差", 0, 1), new GradeCount("", 3, 1));
    }

    @Test
    void takesNoDeclaredRateAmongActualOnes() {
        RollUp rollUp = rollUp(
                county("甲县", "合格率 ≥99%"),
                county("乙县", "合格率 ≥90% 85%"),
                county("丙县", "合格率 ≥90% 95%"),
                county("丁县", "合格率 ≥50%"));

        RegionalRates rates = rollUp.regional().get(0).rates().orElseThrow();
        assertThat(rates.counties()).isEqualTo(4);
        assertThat(List.of(rates.lowest().toString(), rates.highest().toString()))
                .containsExactly("85 %", "95 %");
    }

    @Test
    void comparesDeclaredRatesWhereNoneIsActual() {
        RollUp rollUp = rollUp(county("甲县", "合格率 ≥92%"), county("乙县", "合格率 ≥99%"), county("丙县", "合格率 ≥90%"));

        RegionalRates rates = rollUp.regional().get(0).rates().orElseThrow();
        assertThat(List.of(rates.lowest().toString(), rates.highest().toString()))
                .containsExactly("90 %", "99 %");
    }
}
