package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the writers: what they write reads back to what was written. */
class WriteReadProperties {
    private static final List<IndicatorDimension> DIMENSIONS = List.of(
            IndicatorDimension.QUANTITY,
            IndicatorDimension.QUALITY,
            IndicatorDimension.TIMELINESS,
            IndicatorDimension.SOCIAL_BENEFIT,
            IndicatorDimension.BENEFICIARY_SATISFACTION);

    @Property(tries = 60)
    void whatIsWrittenReadsBack(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        byte[] page = HtmlWriter.create().write(List.of(table)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.create().write(List.of(table), workbook);
        assertSame(table, page, "a.html");
        assertSame(table, workbook.toByteArray(), "a.xlsx");
    }

    @Example
    void idsLinksAndTheNameOfASingleGoalAreNotPrinted() throws Exception {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .title("项目支出绩效目标表")
                .edition("generic")
                .addGoals(Goal.builder().id("甲").label("年度目标").text("建成服务中心2个。").build())
                .addTasks(Task.builder().id("乙").name("法治宣传").content("开展活动").build())
                .addIndicators(Indicator.builder()
                        .id("丙")
                        .goalId("甲")
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .name("服务中心")
                        .value(StatedTarget.read("2个"))
                        .build())
                .build();
        byte[] page = HtmlWriter.create().write(List.of(table)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.create().write(List.of(table), workbook);
        for (ReadResult read : List.of(
                DocumentReader.create().read(page, "a.html"),
                DocumentReader.create().read(workbook.toByteArray(), "a.xlsx"))) {
            PerformanceTargetTable back = read.tables().get(0);
            assertThat(back.goals()).singleElement().satisfies(goal -> {
                assertThat(goal.id()).contains("1");
                assertThat(goal.label()).isEmpty();
                assertThat(goal.text()).isEqualTo("建成服务中心2个。");
            });
            assertThat(back.tasks())
                    .singleElement()
                    .satisfies(task -> assertThat(task.id()).contains("1"));
            assertThat(back.indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.id()).isNotEqualTo(Optional.of("丙"));
                assertThat(indicator.goalId()).isEmpty();
            });
        }
    }

    /** The slots that were printed are read as well; they are no part of what was written. */
    private static void assertSame(PerformanceTargetTable written, byte[] document, String name) throws Exception {
        List<PerformanceTargetTable> read =
                DocumentReader.create().read(document, name).tables();
        assertThat(read).hasSize(1);
        PerformanceTargetTable table = read.get(0);
        assertThat(table.title()).isEqualTo(written.title());
        assertThat(table.fiscalYear()).isEqualTo(written.fiscalYear());
        assertThat(table.project()).isEqualTo(written.project());
        assertThat(table.department()).isEqualTo(written.department());
        assertThat(table.funding()).isEqualTo(written.funding());
        assertThat(table.fields()).isEqualTo(written.fields());
        assertThat(table.tasks()).isEqualTo(written.tasks());
        assertThat(table.goals().stream().map(WriteReadProperties::words).toList())
                .isEqualTo(
                        written.goals().stream().map(WriteReadProperties::words).toList());
        assertThat(table.indicators().stream().map(WriteReadProperties::cells).toList())
                .isEqualTo(written.indicators().stream()
                        .map(WriteReadProperties::cells)
                        .toList());
    }

    /** The name of the row of a single goal is no label of its own; ids are not printed. */
    private static List<Object> words(Goal goal) {
        Optional<String> label = goal.label().filter(l -> !l.equals(WrittenHeads.ownName(goal.period())));
        return List.of(goal.period(), label, goal.text(), goal.actual());
    }

    /** Values of other years stand in the order of the columns, which is one for all indicators. */
    private static List<Object> cells(Indicator indicator) {
        return List.of(
                indicator.period(),
                indicator.category(),
                indicator.dimension(),
                indicator.name(),
                indicator.value(),
                indicator.weight(),
                indicator.note(),
                indicator.core(),
                indicator.priorValues().stream()
                        .sorted(Comparator.comparing(PriorValue::label))
                        .toList(),
                indicator.actual(),
                indicator.score(),
                indicator.varianceReason(),
                indicator.fields());
    }

    @Provide
    Arbitrary<PerformanceTargetTable> tables() {
        return Combinators.combine(
                        WrittenHeads.projects(),
                        WrittenHeads.departments(),
                        Arbitraries.integers().between(2010, 2035),
                        WrittenHeads.funding(),
                        WrittenHeads.goals(),
                        indicators(),
                        Arbitraries.of(true, false))
                .as((project, department, year, funding, goals, indicators, ofProject) -> {
                    PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                            .title("项目支出绩效目标表")
                            .fiscalYear(year)
                            .funding(funding)
                            .goals(withIds(goals))
                            .indicators(linked(indicators, goals.size()));
                    if (ofProject) {
                        table.project(project);
                    } else {
                        table.department(department.department()).tasks(department.tasks());
                    }
                    return table.build();
                });
    }

    /** Ids that nobody counts; they are not printed, and must not disturb what is. */
    private static List<Goal> withIds(List<Goal> goals) {
        List<Goal> with = new ArrayList<>();
        goals.forEach(goal -> with.add(goal.toBuilder().id("g" + with.size()).build()));
        return with;
    }

    private static List<Indicator> linked(List<Indicator> indicators, int goals) {
        List<Indicator> linked = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Indicator.Builder with = indicator.toBuilder().id("i" + linked.size());
            if (goals > 0) {
                with.goalId("g" + linked.size() % goals);
            }
            linked.add(with.build());
        }
        return linked;
    }

    private static Arbitrary<List<Indicator>> indicators() {
        Arbitrary<Indicator> one = Combinators.combine(
                        Arbitraries.of(DIMENSIONS),
                        WrittenHeads.names(),
                        values(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("", "见附件", "=1+1", "+甲", "两个  空格"),
                        Arbitraries.of(TargetPeriod.ANNUAL, TargetPeriod.ANNUAL, TargetPeriod.MEDIUM_TERM),
                        further())
                .as((dimension, name, value, points, note, period, further) -> further.toBuilder()
                        .period(period)
                        .category(category(dimension))
                        .dimension(dimension)
                        .name(name)
                        .value(StatedTarget.read(value))
                        .weight(points == 0 ? null : new Weight(Amount.of(points)))
                        .note(note.isEmpty() ? null : note)
                        .build());
        return one.list().ofMinSize(1).ofMaxSize(12).map(WriteReadProperties::ordered);
    }

    private static Arbitrary<String> values() {
        return Arbitraries.of("≥90%", "12 次", "每次 10000-30000 元", "13个乡镇", "49万", "年度内完成", "长效", "3-1 次", "≤5 天");
    }

    /** What self-assessments and earlier years add: any of it, or nothing. */
    private static Arbitrary<Indicator> further() {
        return Combinators.combine(
                        values(),
                        Arbitraries.integers().between(-10, 20),
                        Arbitraries.of("", "天气原因", "见说明"),
                        Arbitraries.of("上年指标值", "前年指标值", "2021年指标值").list().ofMaxSize(2),
                        values(),
                        Arbitraries.of("", "定量", "一票否决"))
                .as((actual, score, reason, priors, prior, kind) -> {
                    Indicator.Builder indicator = Indicator.builder();
                    if (score >= 0) {
                        indicator.actual(StatedTarget.read(actual)).score(new Score(Amount.of(score)));
                    }
                    Optional.of(reason).filter(r -> !r.isEmpty()).ifPresent(indicator::varianceReason);
                    priors.stream()
                            .sorted()
                            .map(label -> new PriorValue(label, StatedTarget.read(prior)))
                            .forEach(indicator::addPriorValues);
                    Optional.of(kind)
                            .filter(k -> !k.isEmpty())
                            .map(k -> new LabelledText("指标类型", k))
                            .ifPresent(indicator::addFields);
                    return indicator.build();
                });
    }

    /** In the order of the form, which prints the medium term first, and each tier once. */
    private static List<Indicator> ordered(List<Indicator> indicators) {
        List<Indicator> ordered = new ArrayList<>();
        for (TargetPeriod period : List.of(TargetPeriod.MEDIUM_TERM, TargetPeriod.ANNUAL)) {
            for (IndicatorDimension dimension : DIMENSIONS) {
                indicators.stream()
                        .filter(i -> i.period() == period)
                        .filter(i -> i.dimension().filter(dimension::equals).isPresent())
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    private static IndicatorCategory category(IndicatorDimension dimension) {
        if (dimension.equals(IndicatorDimension.BENEFICIARY_SATISFACTION)) {
            return IndicatorCategory.SATISFACTION;
        }
        return dimension.equals(IndicatorDimension.SOCIAL_BENEFIT)
                ? IndicatorCategory.BENEFIT
                : IndicatorCategory.OUTPUT;
    }
}
