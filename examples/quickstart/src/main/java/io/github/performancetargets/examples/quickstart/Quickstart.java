package io.github.performancetargets.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 快速入门 Reads value texts, builds a table, has it judged, and stores it as JSON. */
public final class Quickstart {
    private Quickstart() {}

    /** Runs the program. */
    public static void main(String... arguments) throws JsonProcessingException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws JsonProcessingException {
        // a value text is read whole or not at all
        JsonMapper mapper = PerformanceTargetJson.mapper();
        out.println(mapper.writeValueAsString(StatedTarget.read("每次 10000-30000 元")));
        out.println(mapper.writeValueAsString(StatedTarget.read("3-1 次")));

        // an incomplete table can be built, so that the validator can say what is missing
        PerformanceTargetTable table = training();
        TableValidator validator = TableValidator.completeness(FormEdition.PINGLUO_2021);
        Report report = validator.validate(table);
        out.println(report.isComplete() ? "完整" : "不完整");
        out.print(report.text(Locale.SIMPLIFIED_CHINESE));

        // tables are immutable: a mended one is a new one
        PerformanceTargetTable mended = table.toBuilder()
                .addIndicators(output(IndicatorDimension.COST, "开展行政执法人员培训", "每次 10000-30000 元"))
                .build();
        out.println(validator.validate(mended).isComplete() ? "完整" : "不完整");

        // to JSON and back is the identity
        String json = mapper.writeValueAsString(mended);
        out.println(mapper.readValue(json, PerformanceTargetTable.class).equals(mended));
    }

    private static PerformanceTargetTable training() {
        return PerformanceTargetTable.builder()
                .title("部门项目支出预算绩效目标表")
                .edition("pingluo-2021")
                .fiscalYear(2021)
                .project(Project.builder()
                        .name("行政执法人员培训经费")
                        .supervisingDepartment(Organization.of("行财科", "05"))
                        .implementingOrganization(Organization.of("县司法局"))
                        .nature("其他项目")
                        .term("1 年")
                        .build())
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder()
                                .total(Amount.of(3))
                                .addSources(source(FundingKind.FISCAL, 3), source(FundingKind.OTHER, 0))
                                .build())
                        .build())
                .addGoals(Goal.builder().text("不断提高执法人员依法执政、依法行政水平。").build())
                .addIndicators(
                        output(IndicatorDimension.QUANTITY, "参加培训人数", "≥200 人"),
                        output(IndicatorDimension.QUALITY, "执法资格考试通过率", "≥80%"),
                        output(IndicatorDimension.TIMELINESS, "培训完成时间", "年度内完成"),
                        benefit(IndicatorDimension.SOCIAL_BENEFIT, "依法行政水平", "持续提升"),
                        benefit(IndicatorDimension.SUSTAINABLE_IMPACT, "依法行政意识", "长效"),
                        indicator(
                                IndicatorCategory.SATISFACTION,
                                IndicatorDimension.BENEFICIARY_SATISFACTION,
                                "群众满意度",
                                "≥90%"))
                .build();
    }

    private static FundingSource source(FundingKind kind, long amount) {
        return FundingSource.builder().kind(kind).amount(Amount.of(amount)).build();
    }

    private static Indicator output(IndicatorDimension dimension, String name, String value) {
        return indicator(IndicatorCategory.OUTPUT, dimension, name, value);
    }

    private static Indicator benefit(IndicatorDimension dimension, String name, String value) {
        return indicator(IndicatorCategory.BENEFIT, dimension, name, value);
    }

    private static Indicator indicator(
            IndicatorCategory category, IndicatorDimension dimension, String name, String value) {
        return Indicator.builder()
                .category(category)
                .dimension(dimension)
                .name(name)
                .value(StatedTarget.read(value))
                .build();
    }
}
