package io.github.performancetargets.validation;

import static io.github.performancetargets.validation.CountyForms.row;
import static io.github.performancetargets.validation.ReviewTables.funds;
import static io.github.performancetargets.validation.ReviewTables.named;
import static io.github.performancetargets.validation.ReviewTables.scored;
import static io.github.performancetargets.validation.ReviewTables.stated;
import static io.github.performancetargets.validation.ReviewTables.tiered;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.ComparisonOperator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The cases of the rules of review: a small table that nothing is said of, with one row, name, goal or sum that is wrong. */
final class ReviewCases {
    private ReviewCases() {}

    static List<RuleCase> all() {
        return List.of(
                one(
                        "text-contradicts-target",
                        stated("≥90%", ComparisonOperator.AT_LEAST, 90),
                        stated("≥90%", ComparisonOperator.AT_LEAST, 80),
                        stated("≥90%", ComparisonOperator.AT_LEAST, 90)),
                table(
                        "funding-sum",
                        t -> t.funding(funds(62, 61, 1)),
                        t -> t.funding(funds(62, 60, 0)),
                        t -> t.funding(funds(62, 62, 0))),
                table(
                        "name-amounts-sum",
                        t -> t.project(named("培训设备（10万元以上）购置")).funding(funds(60, 60, 0)),
                        t -> t.project(named("培训 46 万元，受益服务 16 万元")).funding(funds(60, 60, 0)),
                        t -> t.project(named("培训 44 万元，受益服务 16 万元")).funding(funds(60, 60, 0))),
                costs("cost-above-funds", "≤62万元", "≤80万元", "≤600000元"),
                table(
                        "assumed-cost-above-funds",
                        funded(row("成本指标", "培训费", "≤60万")),
                        funded(row("成本指标", "培训费", "≤80万")),
                        t -> t.funding(funds(80, 80, 0)).addIndicators(row("成本指标", "培训费", "≤80万"))),
                table(
                        "cost-sum-above-funds",
                        funded(row("成本指标", "项目总成本", "≤62万元"), row("成本指标", "培训费", "≤40万元")),
                        funded(row("成本指标", "宣传费", "≤30万元"), row("成本指标", "培训费", "≤40万元")),
                        funded(row("成本指标", "宣传费", "≤20万元"), row("成本指标", "培训费", "≤40万元"))),
                table(
                        "unit-cost-above-funds",
                        funded(row("数量指标", "开展活动", "≥12次"), row("成本指标", "印制手册", "≤9万元/次")),
                        funded(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "9万元/次")),
                        funded(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "5万元/次"))),
                table(
                        "unit-cost-may-exceed-funds",
                        funded(row("数量指标", "开展活动", "12次"), row("成本指标", "开展活动", "每次20000-30000元")),
                        funded(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "每次2-6万元")),
                        funded(row("数量指标", "开展活动", "≥12次"), row("成本指标", "开展活动", "每次2-5万元"))),
                one(
                        "vague-value",
                        row("社会效益指标", "空气质量", "优良"),
                        row("社会效益指标", "群众意识", "持续提升"),
                        row("社会效益指标", "群众意识知晓率", "≥90%")),
                one(
                        "satisfaction-in-words",
                        row("服务对象满意度指标", "家长满意度", "≥90%"),
                        row("服务对象满意度指标", "家长满意度", "基本满意"),
                        row("服务对象满意度指标", "家长满意度", "≥95%")),
                one(
                        "value-repeats-name",
                        row("社会效益指标", "改善环境", "改善环境"),
                        row("社会效益指标", "改善辖区人居环境", "辖区人居环境改善。"),
                        row("社会效益指标", "改善辖区人居环境", "整治村庄≥30个")),
                alone(
                        "operator-missing",
                        row("数量指标", "事故数", "0起"),
                        row("数量指标", "活动场次", "12次"),
                        row("数量指标", "活动场次", "≥12次")),
                one("unit-missing", row("数量指标", "参赛人数", "≥80"), row("数量指标", "射程", "≥80"), row("数量指标", "射程", "≥80米")),
                one(
                        "unit-incomplete",
                        row("数量指标", "参赛人数", "≥3万"),
                        row("成本指标", "培训支出", "≤3万"),
                        row("成本指标", "培训支出", "≤3万元")),
                one(
                        "rate-in-count-unit",
                        row("数量指标", "办公效率考核", "≥3次"),
                        row("社会效益指标", "重新犯罪率", "≤30人"),
                        row("社会效益指标", "重新犯罪率", "≤3%")),
                one(
                        "count-in-percent",
                        row("数量指标", "参赛人数完成率", "≥95%"),
                        row("数量指标", "参赛人数", "≥95%"),
                        row("数量指标", "参赛人数", "≥95人")),
                one(
                        "percent-above-hundred",
                        row("数量指标", "任务完成率", "≥120%"),
                        row("质量指标", "验收合格率", "≥120%"),
                        row("质量指标", "验收合格率", "≥98%")),
                one(
                        "direction-contradiction",
                        row("质量指标", "投诉处理率", "≥95%"),
                        row("质量指标", "投诉率", "≥5%"),
                        row("质量指标", "投诉率", "≤5%")),
                one(
                        "improvement-limited",
                        row("经济效益指标", "能耗下降率", "≥3%"),
                        row("社会效益指标", "事故发生率下降", "≤3%"),
                        row("社会效益指标", "事故发生率下降", "≥3%")),
                one(
                        "range-too-wide",
                        row("数量指标", "参加人次", "10-100人次"),
                        row("成本指标", "每次活动", "1000-35000元/次"),
                        row("成本指标", "每次活动", "10000-35000元/次")),
                one(
                        "satisfaction-low",
                        row("服务对象满意度指标", "家长不满意率", "≤5%"),
                        row("服务对象满意度指标", "家长满意度", "≥60%"),
                        row("服务对象满意度指标", "家长满意度", "≥80%")),
                one(
                        "timeliness-without-time",
                        row("时效指标", "资金拨付及时率", "≥90%"),
                        row("时效指标", "资金拨付", "及时"),
                        row("时效指标", "资金拨付", "12月底前")),
                table(
                        "date-as-number",
                        t -> t.fiscalYear(2022).addIndicators(row("时效指标", "资金到位时间", "≥44561元")),
                        t -> t.fiscalYear(2021).addIndicators(row("时效指标", "资金到位时间", "44,561")),
                        t -> t.fiscalYear(2021).addIndicators(row("时效指标", "资金到位时间", "2021-12-31"))),
                table(
                        "date-after-end",
                        t -> t.fiscalYear(2021)
                                .project(term("2021-2022年"))
                                .addIndicators(row("时效指标", "竣工", "2022年6月底前")),
                        t -> t.fiscalYear(2021).project(term("1年期")).addIndicators(row("时效指标", "竣工", "2022年6月底前")),
                        t -> t.fiscalYear(2021).project(term("1年期")).addIndicators(row("时效指标", "竣工", "2021年6月底前"))),
                one(
                        "frequency-against-year-end",
                        row("时效指标", "竣工", "年度内完成"),
                        row("时效指标", "按季度讲评", "年度内完成"),
                        row("时效指标", "按季度讲评", "6月底前")),
                one(
                        "duplicate-indicator",
                        row("数量指标", "参赛人数", "≥200人"),
                        row("数量指标", "培训 人数", "≥200 人"),
                        row("数量指标", "参赛人数", "≥200 人")),
                one(
                        "measured-twice",
                        row("数量指标", "参赛人数", "≥300人"),
                        row("数量指标", "培训人数", "≥300人"),
                        row("数量指标", "参赛人数", "≥300人")),
                one(
                        "tier-unknown",
                        tiered("影响力指标", "管理水平指标", "管护机制", "≥2项"),
                        tiered("效溢指标", "社会效益指标", "管护机制", "≥2项"),
                        tiered("效益指标", "社会效益指标", "管护机制", "≥2项")),
                one(
                        "tier-mismatch",
                        tiered("效益指标", "服务对象满意度指标", "家长评价", "≥90%"),
                        tiered("效益指标", "数量指标", "参赛场次", "≥3场次"),
                        tiered("产出指标", "数量指标", "参赛场次", "≥3场次")),
                one(
                        "satisfaction-under-benefit",
                        row("服务对象满意度指标", "市民满意度", "≥90%"),
                        row("社会效益指标", "市民满意度", "≥90%"),
                        row("服务对象满意度指标", "市民满意度", "≥90%")),
                one(
                        "execution-rate-as-benefit",
                        row("时效指标", "预算执行率", "≥95%"),
                        row("经济效益指标", "预算执行率", "≥95%"),
                        row("时效指标", "预算执行率", "≥95%")),
                table(
                        "goal-uncovered",
                        t -> t.addGoals(CompletenessCases.goal("开展人员培训，服务受益群众")),
                        t -> t.addGoals(CompletenessCases.goal("开展人员培训"), CompletenessCases.goal("化解信访积案")),
                        t -> t.addGoals(CompletenessCases.goal("开展人员培训"), CompletenessCases.goal("增加受益群众"))),
                table(
                        "goal-number",
                        t -> t.addGoals(CompletenessCases.goal("完成培训200人，受益群众500人")),
                        t -> t.addGoals(CompletenessCases.goal("完成培训300人，受益群众500人")),
                        t -> t.addGoals(CompletenessCases.goal("完成培训200人，受益群众500人"))),
                table(
                        "part-uncovered",
                        t -> t.project(named("人员培训经费 10 万元，受益服务经费 14 万元")),
                        t -> t.project(named("人员培训经费 10 万元，法律援助经费 14 万元")),
                        t -> t.project(named("人员培训经费 10 万元，受益服务经费 14 万元"))),
                weights("weights-sum", 30, 35, 30),
                one("score-above-weight", scored(10, 10), scored(10, 12), scored(10, 10)),
                one(
                        "bundled-indicator",
                        row("数量指标", "参赛场次", "≥3场次"),
                        row("数量指标", "参赛和展演", "≥3场次"),
                        row("数量指标", "参赛场次", "≥3场次")),
                one(
                        "input-as-target",
                        row("数量指标", "参赛场次", "≥3场次"),
                        row("数量指标", "采购台数", "≥3台"),
                        row("数量指标", "维护台数", "≥3台")));
    }

    private static RuleCase table(
            String rule,
            UnaryOperator<PerformanceTargetTable.Builder> passing,
            UnaryOperator<PerformanceTargetTable.Builder> failing,
            UnaryOperator<PerformanceTargetTable.Builder> mended) {
        return new RuleCase(
                "review/" + rule,
                passing.apply(base()).build(),
                failing.apply(base()).build(),
                mended.apply(base()).build());
    }

    /** One row more. */
    private static RuleCase one(String rule, Indicator passing, Indicator failing, Indicator mended) {
        return table(rule, t -> t.addIndicators(passing), t -> t.addIndicators(failing), t -> t.addIndicators(mended));
    }

    /** One row and no other. */
    private static RuleCase alone(String rule, Indicator passing, Indicator failing, Indicator mended) {
        return table(
                rule,
                t -> t.indicators(List.of(passing)),
                t -> t.indicators(List.of(failing)),
                t -> t.indicators(List.of(mended)));
    }

    private static RuleCase costs(String rule, String passing, String failing, String mended) {
        return table(
                rule,
                funded(row("成本指标", "培训费", passing)),
                funded(row("成本指标", "培训费", failing)),
                funded(row("成本指标", "培训费", mended)));
    }

    private static RuleCase weights(String rule, long passing, long failing, long mended) {
        return table(rule, weighed(passing), weighed(failing), weighed(mended));
    }

    // ----- tables -----

    private static PerformanceTargetTable.Builder base() {
        return PerformanceTargetTable.builder()
                .edition(FormEdition.GENERIC.id())
                .addIndicators(
                        row("数量指标", "培训人数", "≥200人"),
                        row("社会效益指标", "受益群众人数", "≥500人"),
                        row("服务对象满意度指标", "学员满意度", "≥90%"));
    }

    private static UnaryOperator<PerformanceTargetTable.Builder> funded(Indicator... rows) {
        return table -> table.funding(funds(62, 62, 0)).addIndicators(rows);
    }

    private static UnaryOperator<PerformanceTargetTable.Builder> weighed(long last) {
        return table -> {
            List<Indicator> rows = base().build().indicators();
            return table.indicators(List.of(
                    ReviewTables.weighed(rows.get(0), 50),
                    ReviewTables.weighed(rows.get(1), 20),
                    ReviewTables.weighed(rows.get(2), last)));
        };
    }

    private static Project term(String term) {
        return Project.builder().term(term).build();
    }
}
