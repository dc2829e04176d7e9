package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {
    private static final TableValidator VALIDATOR = TableValidator.completeness(FormEdition.GENERIC);

    private static Indicator row(String id, String name, String value) {
        Indicator.Builder row = Indicator.builder()
                .id(id)
                .category(IndicatorCategory.OUTPUT)
                .dimension(IndicatorDimension.QUANTITY)
                .name(name);
        return value.isEmpty()
                ? row.build()
                : row.value(StatedTarget.read(value)).build();
    }

    private static PerformanceTargetTable table(Indicator... rows) {
        return PerformanceTargetTable.builder().addIndicators(rows).build();
    }

    private static Finding valueMissing(Report report) {
        return report.byRule(RuleId.of("completeness/value-missing")).get(0);
    }

    @Test
    void aWaiverSurvivesTheNextSubmissionThoughRowsMove() {
        Report first = VALIDATOR.validate(table(row("1", "培训 人次", "")));
        List<Waiver> waivers = List.of(new Waiver(valueMissing(first).key(), "另行下达"));
        Report second = VALIDATOR.validate(table(row("1", "培训场次", "≥3场次"), row("2", "培训人次", "")));

        assertThat(valueMissing(second).place())
                .isNotEqualTo(valueMissing(first).place());
        assertThat(second.waiving(waivers).waiver(valueMissing(second))).contains(waivers.get(0));
        assertThat(VALIDATOR
                        .validate(table(row("1", "下乡人次", "")))
                        .waiving(waivers)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void whatIsWaivedIsShownAndCountsNoLonger() {
        Finding finding = new Finding(
                RuleId.of("completeness/value-missing"),
                Criterion.COMPLETENESS,
                Severity.ERROR,
                Place.at("/indicators/0/value").named("培训人次"),
                List.of(),
                List.of());
        Report report = Report.of(List.of(finding));
        Report waived = report.waiving(List.of(new Waiver(finding.key(), "另行下达")));

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.isComplete()).isFalse();
        assertThat(waived.findings()).containsExactly(finding);
        assertThat(waived.hasErrors()).isFalse();
        assertThat(waived.has(Severity.ERROR)).isFalse();
        assertThat(waived.isComplete()).isTrue();
        assertThat(waived.bySeverity(Severity.ERROR)).as("listed as before").containsExactly(finding);
        assertThat(waived.open()).isEmpty();
        assertThat(report.open()).containsExactly(finding);
        assertThat(waived).isNotEqualTo(report);
        assertThat(waived.text(Locale.CHINESE)).startsWith("[错误，已豁免：另行下达] 「培训人次」");
        assertThat(waived.text(Locale.ENGLISH)).startsWith("[error, waived: 另行下达]");
        assertThat(waived.remarks(Locale.CHINESE)).startsWith("「培训人次」：（已豁免：另行下达）");
        assertThat(report.remarks(Locale.CHINESE)).doesNotContain("豁免");
        assertThat(waived.waiving(List.of())).isEqualTo(report);
        ShownFinding shown = waived.shown(Locale.SIMPLIFIED_CHINESE).findings().get(0);
        assertThat(shown.waived()).contains("另行下达");
        assertThat(shown.severity()).isEqualTo("错误");
        assertThat(shown.message()).isEqualTo(report.message(finding, Locale.CHINESE));
        assertThat(waived.shown(Locale.FRENCH).language()).isEqualTo("en");
    }

    private static Finding at(Place place, Place... related) {
        return new Finding(
                RuleId.of("own/rule"), Criterion.COMPLETENESS, Severity.ERROR, place, List.of(), List.of(related));
    }

    /** One finding for several rows was decided about these rows, and no others. */
    @Test
    void theKeyOfAFindingForSeveralRowsHoldsAllOfThemInAnyOrder() {
        Place first = Place.at("/indicators/0/value").named("甲");
        Place second = Place.at("/indicators/1/value").named("乙");
        String both = at(first, second).key();

        assertThat(at(
                                Place.at("/indicators/5/value").named("乙"),
                                Place.at("/indicators/6/value").named("甲"))
                        .key())
                .isEqualTo(both);
        assertThat(at(first).key()).isNotEqualTo(both);
        assertThat(at(first, second, Place.at("/indicators/2/value").named("丙")).key())
                .isNotEqualTo(both);
        assertThat(at(Place.at("/indicators/0/value").named("甲|/indicators/value/乙"))
                        .key())
                .isNotEqualTo(both);
    }

    @Test
    void whatHasNoNameIsToldByItsCellItsWordsOrItsIndex() {
        assertThat(at(Place.cell("/funding/annual/sources/-", "funding-central"))
                        .key())
                .isNotEqualTo(at(Place.cell("/funding/annual/sources/-", "funding-local"))
                        .key());
        assertThat(at(Place.cell("/goals/0/text", "goal")).key())
                .isNotEqualTo(at(Place.cell("/goals/1/text", "goal")).key());
        assertThat(at(Place.cell("/goals/0/text", "goal").reading("普法")).key())
                .isEqualTo(at(Place.cell("/goals/1/text", "goal").reading("普法")).key())
                .isNotEqualTo(
                        at(Place.cell("/goals/0/text", "goal").reading("培训")).key());
    }

    @Test
    void theSameRowOfAnotherPeriodIsDecidedForItself() {
        Indicator annual = row("1", "培训", "");
        Report report = VALIDATOR.validate(table(
                annual,
                annual.toBuilder().id("2").period(TargetPeriod.MEDIUM_TERM).build()));
        List<Finding> missing = report.byRule(RuleId.of("completeness/value-missing"));

        assertThat(missing).hasSize(2);
        assertThat(missing.get(0).key()).isNotEqualTo(missing.get(1).key());
    }

    @Test
    void aWaiverIsForTheProjectThatItNames() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .project(Project.builder().name("普法 宣传").code("05").build())
                .build();

        assertThat(new Waiver("a/b@", "x").isFor(table())).isTrue();
        assertThat(new Waiver("a/b@", Optional.of("普法宣传"), "x").isFor(table)).isTrue();
        assertThat(new Waiver("a/b@", Optional.of("05"), "x").isFor(table)).isTrue();
        assertThat(new Waiver("a/b@", Optional.of("普法"), "x").isFor(table)).isFalse();
        assertThat(new Waiver("a/b@", Optional.of("普法"), "x").isFor(table())).isFalse();
    }

    @Test
    void saysNothingWithoutAKeyAndAReason() {
        assertThatThrownBy(() -> new Waiver("a/b@", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver("", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A pointer is for programs. */
    @ParameterizedTest
    @CsvSource({"/goals/2,总体目标 · 第 3 项", "/funding/annual/total,项目资金", "/x/y,全表", "'',全表", "/indicators/-,绩效指标"})
    void noPointerIsShownToAPerson(String pointer, String place) {
        Finding finding = new Finding(
                RuleId.of("own/rule"), Criterion.COMPLETENESS, Severity.NOTE, Place.at(pointer), List.of(), List.of());

        assertThat(Report.of(List.of(finding)).place(finding, Locale.CHINESE)).isEqualTo(place);
    }
}
