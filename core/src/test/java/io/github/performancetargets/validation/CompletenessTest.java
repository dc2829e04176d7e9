package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
    private static final TableValidator PINGLUO = TableValidator.completeness(FormEdition.PINGLUO_2021);

    // ----- the three forms -----

    static Stream<PerformanceTargetTable> forms() {
        return Stream.of(CountyForms.first(), CountyForms.second(), CountyForms.third());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormsOfTheCountyAreComplete(PerformanceTargetTable form) {
        Report report = PINGLUO.validate(form);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.text(Locale.CHINA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormsNameTheirEditionThemselves(PerformanceTargetTable form) {
        assertThat(TableValidator.completeness(EditionRegistry.builtIn())
                        .validate(form)
                        .isEmpty())
                .isTrue();
    }

    // ----- remove one required thing and exactly the fitting finding appears -----

    static Stream<Arguments> removals() {
        return Stream.of(
                Arguments.of("completeness/field-missing", "/project/name", project(p -> p.name("  "))),
                Arguments.of(
                        "completeness/field-missing",
                        "/project/supervisingDepartment/name",
                        project(p -> p.supervisingDepartment(Organization.of("", "05")))),
                Arguments.of(
                        "completeness/field-missing",
                        "/project/supervisingDepartment/code",
                        project(p -> p.supervisingDepartment(Organization.of("行财科")))),
                Arguments.of(
                        "completeness/field-missing",
                        "/project/implementingOrganization/name",
                        project(p -> p.implementingOrganization(null))),
                Arguments.of("completeness/field-missing", "/project/nature", project(p -> p.nature(null))),
                Arguments.of("completeness/field-missing", "/project/term", project(p -> p.term(" "))),
                Arguments.of("completeness/field-placeholder", "/project/term", project(p -> p.term("××"))),
                Arguments.of("completeness/field-missing", "/fiscalYear", edit(t -> t.fiscalYear(null))),
                Arguments.of("completeness/field-missing", "/funding/unit", funding(f -> f.unit(null))),
                Arguments.of("completeness/funding-missing", "/funding/annual/total", plan(p -> p.total(null))),
                Arguments.of(
                        "completeness/funding-missing",
                        "/funding/annual/sources/-",
                        plan(p -> p.sources(List.of(FundingSource.builder()
                                .kind(FundingKind.FISCAL)
                                .amount(Amount.of(62))
                                .build())))),
                Arguments.of(
                        "completeness/funding-missing",
                        "/funding/annual/sources/0/amount",
                        plan(p -> p.sources(List.of(
                                FundingSource.builder().kind(FundingKind.FISCAL).build(),
                                FundingSource.builder()
                                        .kind(FundingKind.OTHER)
                                        .amount(Amount.ZERO)
                                        .build())))),
                Arguments.of("completeness/goal-missing", "/goals/-", edit(t -> t.goals(List.of()))),
                Arguments.of(
                        "completeness/goal-missing",
                        "/goals/0/text",
                        edit(t -> t.goals(List.of(Goal.builder().text("……").build())))),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("数量指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("质量指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("时效指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("成本指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("社会效益指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("可持续影响指标")),
                Arguments.of("completeness/slot-missing", "/indicators/-", without("服务对象满意度指标")),
                Arguments.of(
                        "completeness/slot-unquantified",
                        "/indicators/0/value",
                        edit(t -> t.indicators(replaced(0, 5, row("数量指标", "开展慰问及帮扶", "若干"))))),
                Arguments.of(
                        "completeness/slot-unquantified",
                        "/indicators/10/value",
                        edit(t -> t.indicators(replaced(10, 14, row("成本指标", "宣传经费", "节约"))))),
                Arguments.of(
                        "completeness/name-missing",
                        "/indicators/5/name",
                        edit(t -> t.indicators(replaced(5, 6, row("质量指标", "", "≥90%"))))),
                Arguments.of(
                        "completeness/name-missing",
                        "/indicators/5/name",
                        edit(t -> t.indicators(replaced(5, 6, row("质量指标", "指标 1：", "≥90%"))))),
                Arguments.of(
                        "completeness/value-missing",
                        "/indicators/5/value",
                        edit(t -> t.indicators(replaced(5, 6, row("质量指标", "参与度", " "))))),
                Arguments.of(
                        "completeness/value-placeholder",
                        "/indicators/5/value",
                        edit(t -> t.indicators(replaced(5, 6, row("质量指标", "参与度", "≥**%"))))),
                Arguments.of(
                        "completeness/goal-link-broken",
                        "/indicators/5/goalId",
                        edit(t -> t.indicators(replaced(
                                5,
                                6,
                                row("质量指标", "参与度", "≥90%").toBuilder()
                                        .goalId("9")
                                        .build())))),
                Arguments.of(
                        "completeness/duplicate-id",
                        "/goals/1/id",
                        edit(t -> t.goals(List.of(
                                Goal.builder().id("1").text("甲").build(),
                                Goal.builder().id("1").text("乙").build())))));
    }

    @ParameterizedTest
    @MethodSource("removals")
    void eachRemovalIsFoundOnce(String rule, String pointer, UnaryOperator<PerformanceTargetTable> removal) {
        Report report = PINGLUO.validate(removal.apply(CountyForms.third()));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).rule().value()).isEqualTo(rule);
        assertThat(report.findings().get(0).place().pointer()).isEqualTo(pointer);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.text(Locale.CHINA)).contains(rule).hasLineCount(1);
        assertThat(report.text(Locale.ENGLISH)).contains(rule).hasLineCount(1);
    }

    @Test
    void aTableWithNothingInItLacksEverythingAndThrowsNothing() {
        Report report = PINGLUO.validate(PerformanceTargetTable.builder().build());

        assertThat(report.byRule(RuleId.of("completeness/field-missing"))).hasSize(8);
        assertThat(report.findings()).hasSize(8 + 3 + 1 + 7);
    }

    // ----- restraint -----

    @Test
    void emptyPrintedRowsAreNoIndicators() {
        PerformanceTargetTable form = CountyForms.third();
        PerformanceTargetTable padded = form.toBuilder()
                .addIndicators(Indicator.builder().build())
                .addIndicators(Indicator.builder().name("……").build())
                .addIndicators(Indicator.builder().name("指标 2：").build())
                .addGoals(Goal.builder().label("目标5").build())
                .build();

        assertThat(PINGLUO.validate(padded).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥12次", "10-20次", "增长5%以上", "12次，每次不少于50人"})
    void aNumberOfAnyKindFillsAHardSlot(String value) {
        PerformanceTargetTable form = edit(t -> t.indicators(replaced(0, 5, row("数量指标", "开展活动", value))))
                .apply(CountyForms.third());

        assertThat(PINGLUO.validate(form).hasErrors()).isFalse();
    }

    @Test
    void aHardSlotWithAValueThatNobodyCouldReadIsLeftToAHuman() {
        PerformanceTargetTable form = edit(t -> t.indicators(replaced(0, 5, row("数量指标", "开展活动", "3次左右吧/或者5场？"))))
                .apply(CountyForms.third());

        assertThat(PINGLUO.validate(form).findings())
                .extracting(f -> f.rule().value())
                .containsExactly("completeness/value-not-understood");
    }

    // ----- editions, stages, marks -----

    @Test
    void anEditionThatNobodyKnowsIsJudgedByTheGenericOneWithANote() {
        PerformanceTargetTable form =
                CountyForms.third().toBuilder().edition("pingluo-2031").build();

        Report report = TableValidator.completeness(EditionRegistry.builtIn()).validate(form);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).rule()).isEqualTo(TableValidator.EDITION_UNKNOWN);
        assertThat(report.findings().get(0).rejected()).contains("pingluo-2031");
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void theMarksPrintedInTheSlotsAreDemandsInAnyEdition() {
        PerformanceTargetTable form = without("时效指标").apply(CountyForms.third());

        Report report = TableValidator.completeness(FormEdition.GENERIC).validate(form);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).rule().value()).isEqualTo("completeness/slot-missing");
        assertThat(report.findings().get(0).place().dimension()).contains(IndicatorDimension.TIMELINESS);
    }

    @Test
    void aTierOfItsOwnIsDemandedByItsMarkToo() {
        IndicatorDimension own = IndicatorDimension.of("民族团结");
        IndicatorSlot slot = IndicatorSlot.builder()
                .category(IndicatorCategory.BENEFIT)
                .dimension(own)
                .label("民族团结指标（必填）")
                .requirement(Requirement.REQUIRED)
                .build();
        PerformanceTargetTable table =
                PerformanceTargetTable.builder().addSlots(slot, slot).build();

        assertThat(TableValidator.completeness(FormEdition.GENERIC)
                        .validate(table)
                        .byRule(RuleId.of("completeness/slot-missing")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().dimension()).contains(own));
    }

    @Test
    void theGenericEditionDemandsTheThreeFirstTiers() {
        PerformanceTargetTable form = PerformanceTargetTable.builder()
                .addIndicators(row("数量指标", "培训人数", "≥200人"))
                .build();

        Report report = TableValidator.completeness(FormEdition.GENERIC).validate(form);

        assertThat(report.text(Locale.CHINA, "表 1"))
                .isEqualTo("[错误] 表 1 · 效益指标：缺少该一级指标。请至少补充一项该类指标。（completeness/category-missing）\n"
                        + "[错误] 表 1 · 满意度指标：缺少满意度指标。请补充服务对象满意度指标；项目不直接服务公众或单位的，"
                        + "由审核人员免去此项。（completeness/satisfaction-missing）\n");
    }

    @Test
    void aDraftOnlyHasToBeIdentified() {
        PerformanceTargetTable draft = PerformanceTargetTable.builder()
                .project(Project.builder().name("培训费").build())
                .build();

        assertThat(PINGLUO.at(Stage.DRAFT).validate(draft).isEmpty()).isTrue();
        assertThat(PINGLUO.at(Stage.DRAFT)
                        .validate(PerformanceTargetTable.builder().build())
                        .findings())
                .hasSize(1);
        assertThat(PINGLUO.at(Stage.APPROVAL).validate(draft).hasErrors()).isTrue();
    }

    @Test
    void anEditionOfOnesOwnDemandsWhatItSays() {
        FormEdition own = FormEdition.PINGLUO_2021.toBuilder("pingluo-2022")
                .require(Stage.DECLARATION, IndicatorAttribute.EXPLANATION)
                .require(Stage.DECLARATION, FundingKind.CARRY_OVER)
                .slot(
                        Stage.DECLARATION,
                        IndicatorCategory.BENEFIT,
                        IndicatorDimension.ECONOMIC_BENEFIT,
                        Requirement.REQUIRED)
                .build();

        Report report = TableValidator.completeness(own).validate(CountyForms.first());

        assertThat(report.findings().stream().map(f -> f.rule().value()).distinct())
                .containsExactly(
                        "completeness/funding-missing", "completeness/slot-missing", "completeness/attribute-missing");
        assertThat(report.findings()).hasSize(1 + 1 + 7);
        assertThat(EditionRegistry.builtIn().with(own).find("pingluo-2022")).contains(own);
        assertThat(FormEdition.find("pingluo-2022")).isEmpty();
    }

    @Test
    void theDepartmentFormNeedsTasksWithBudgets() {
        PerformanceTargetTable form = PerformanceTargetTable.builder()
                .department(Organization.of("县司法局"))
                .fiscalYear(2021)
                .addGoals(Goal.builder().text("完成全年任务").build())
                .addTasks(Task.builder().name("普法").build())
                .indicators(CountyForms.first().indicators())
                .build();

        Report report =
                TableValidator.completeness(FormEdition.MOF_2015_DEPARTMENT).validate(form);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).place().pointer()).isEqualTo("/tasks/0/budget/total");
    }

    @Test
    void aMediumTermBlockWithoutItsTotalIsIncompleteInAnyForm() {
        PerformanceTargetTable form =
                funding(f -> f.mediumTerm(FundingPlan.builder().build())).apply(CountyForms.third());

        Report report = PINGLUO.validate(form);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).place().pointer()).isEqualTo("/funding/mediumTerm/total");
    }

    // ----- edits -----

    private static UnaryOperator<PerformanceTargetTable> edit(UnaryOperator<PerformanceTargetTable.Builder> change) {
        return table -> change.apply(table.toBuilder()).build();
    }

    private static UnaryOperator<PerformanceTargetTable> project(UnaryOperator<Project.Builder> change) {
        return table -> table.toBuilder()
                .project(change.apply(table.project().orElseThrow().toBuilder()).build())
                .build();
    }

    private static UnaryOperator<PerformanceTargetTable> funding(UnaryOperator<Funding.Builder> change) {
        return table -> table.toBuilder()
                .funding(change.apply(table.funding().orElseThrow().toBuilder()).build())
                .build();
    }

    private static UnaryOperator<PerformanceTargetTable> plan(UnaryOperator<FundingPlan.Builder> change) {
        return table -> funding(
                        f -> f.annual(change.apply(table.funding().orElseThrow().annual().orElseThrow().toBuilder())
                                .build()))
                .apply(table);
    }

    private static UnaryOperator<PerformanceTargetTable> without(String tier) {
        IndicatorDimension dimension = IndicatorDimension.ofLabel(tier).orElseThrow();
        return table -> table.toBuilder()
                .indicators(table.indicators().stream()
                        .filter(i -> !i.dimension().equals(Optional.of(dimension)))
                        .toList())
                .build();
    }

    private static List<Indicator> replaced(int from, int to, Indicator with) {
        List<Indicator> rows = new ArrayList<>(CountyForms.third().indicators());
        rows.subList(from, to).clear();
        rows.add(from, with);
        return rows;
    }

    @Test
    void theTextsOfTheTestsAreReadAsTheTestsMeanThem() {
        assertThat(StatedTarget.read("≥**%").target())
                .isInstanceOf(io.github.performancetargets.value.Placeholder.class);
    }
}
