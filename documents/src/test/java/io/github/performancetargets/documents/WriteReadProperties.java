package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.target.StatedTarget;
import io.github.performancetargets.unit.MeasurementUnit;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    /** The slots that were printed are read as well; they are no part of what was written. */
    private static void assertSame(PerformanceTargetTable written, byte[] document, String name) throws Exception {
        List<PerformanceTargetTable> read =
                DocumentReader.create().read(document, name).tables();
        assertThat(read).hasSize(1);
        PerformanceTargetTable table = read.get(0);
        assertThat(table.title()).isEqualTo(written.title());
        assertThat(table.fiscalYear()).isEqualTo(written.fiscalYear());
        assertThat(table.project()).isEqualTo(written.project());
        assertThat(table.funding()).isEqualTo(written.funding());
        assertThat(table.indicators().stream().map(WriteReadProperties::cells).toList())
                .isEqualTo(written.indicators().stream()
                        .map(WriteReadProperties::cells)
                        .toList());
    }

    private static List<Object> cells(Indicator indicator) {
        return List.of(
                indicator.category(),
                indicator.dimension(),
                indicator.name(),
                indicator.value(),
                indicator.weight(),
                indicator.note(),
                indicator.core());
    }

    @Provide
    Arbitrary<PerformanceTargetTable> tables() {
        return Combinators.combine(
                        names(), Arbitraries.integers().between(2010, 2035), amounts(), amounts(), indicators())
                .as((name, year, fiscal, other, indicators) -> PerformanceTargetTable.builder()
                        .title("项目支出绩效目标表")
                        .fiscalYear(year)
                        .project(Project.builder()
                                .name(name)
                                .implementingOrganization(new Organization("某县司法局", Optional.empty()))
                                .build())
                        .funding(funding(fiscal, other))
                        .indicators(indicators)
                        .build());
    }

    private static Funding funding(Amount fiscal, Amount other) {
        return Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(FundingPlan.builder()
                        .label("年度资金总额")
                        .total(fiscal.plus(other))
                        .addSources(
                                FundingSource.builder()
                                        .kind(FundingKind.FISCAL)
                                        .label("财政拨款")
                                        .amount(fiscal)
                                        .build(),
                                FundingSource.builder()
                                        .kind(FundingKind.OTHER)
                                        .label("其他资金")
                                        .amount(other)
                                        .build())
                        .build())
                .build();
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999"))
                .ofScale(4)
                .map(d -> Amount.parse(d.toPlainString()));
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> marks = Arbitraries.of("", "<b>", "&amp;", "\"甲\"", "_x0041_", "（一期）", "𠮷");
        Arbitrary<String> words = Arbitraries.of("乡村道路", "法治宣传", "人民调解", "农田水利", "技能培训");
        Arbitrary<String> ends = Arbitraries.of("建设", "覆盖情况", "完成进度", "改善情况", "开展活动");
        return Combinators.combine(words, marks, ends).as((word, mark, end) -> word + mark + end);
    }

    private static Arbitrary<List<Indicator>> indicators() {
        Arbitrary<Indicator> one = Combinators.combine(
                        Arbitraries.of(DIMENSIONS),
                        names(),
                        Arbitraries.of(
                                "≥90%", "12 次", "每次 10000-30000 元", "13个乡镇", "49万", "年度内完成", "长效", "3-1 次", "≤5 天"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("", "见附件", "=1+1", "+甲"))
                .as((dimension, name, value, points, note) -> Indicator.builder()
                        .category(category(dimension))
                        .dimension(dimension)
                        .name(name)
                        .value(StatedTarget.read(value))
                        .weight(points == 0 ? Optional.empty() : Optional.of(new Weight(Amount.of(points))))
                        .note(Optional.of(note).filter(n -> !n.isEmpty()))
                        .build());
        return one.list().ofMinSize(1).ofMaxSize(12).map(WriteReadProperties::ordered);
    }

    /** In the order of the form, which prints each tier once. */
    private static List<Indicator> ordered(List<Indicator> indicators) {
        List<Indicator> ordered = new ArrayList<>();
        for (IndicatorDimension dimension : DIMENSIONS) {
            indicators.stream()
                    .filter(i -> i.dimension().filter(dimension::equals).isPresent())
                    .forEach(ordered::add);
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
