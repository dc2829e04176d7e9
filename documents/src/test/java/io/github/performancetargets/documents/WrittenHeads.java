package io.github.performancetargets.documents;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.unit.MeasurementUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What stands above the indicators of generated tables: projects, departments with their tasks, funds and goals. */
final class WrittenHeads {
    private WrittenHeads() {}

    /** A department and its tasks. */
    record Department(Organization department, List<Task> tasks) {}

    static Arbitrary<String> names() {
        Arbitrary<String> marks = Arbitraries.of("", "<b>", "&amp;", "\"甲\"", "_x0041_", "（一期）", "𠮷", "  ");
        Arbitrary<String> words = Arbitraries.of("乡村道路", "法治宣传", "人民调解", "农田水利", "技能培训");
        Arbitrary<String> ends = Arbitraries.of("建设", "覆盖情况", "完成进度", "改善情况", "开展活动");
        return Combinators.combine(words, marks, ends).as((word, mark, end) -> word + mark + end);
    }

    static Arbitrary<Project> projects() {
        return names().map(name -> Project.builder()
                .name(name)
                .implementingOrganization(Organization.of("某县司法局"))
                .build());
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999"))
                .ofScale(4)
                .map(d -> Amount.parse(d.toPlainString()));
    }

    /** Totals of one or two periods, spent or not. */
    static Arbitrary<Funding> funding() {
        Arbitrary<FundingPlan> annual = plans("年度资金总额");
        return Combinators.combine(annual, plans("中期资金总额"), Arbitraries.of(true, false))
                .as((year, term, both) -> {
                    Funding.Builder funding =
                            Funding.builder().unit(MeasurementUnit.parse("万元")).annual(year);
                    return both ? funding.mediumTerm(term).build() : funding.build();
                });
    }

    private static Arbitrary<FundingPlan> plans(String label) {
        return Combinators.combine(amounts(), amounts(), executions(), executions())
                .as((fiscal, other, total, source) -> {
                    FundingPlan.Builder plan = FundingPlan.builder()
                            .label(label)
                            .total(fiscal.plus(other))
                            .addSources(
                                    FundingSource.builder()
                                            .kind(FundingKind.FISCAL)
                                            .label("财政拨款")
                                            .amount(fiscal)
                                            .execution(source.orElse(null))
                                            .build(),
                                    FundingSource.builder()
                                            .kind(FundingKind.OTHER)
                                            .label("其他资金")
                                            .amount(other)
                                            .build());
                    total.ifPresent(plan::execution);
                    return plan.build();
                });
    }

    private static Arbitrary<Optional<BudgetExecution>> executions() {
        return Combinators.combine(amounts(), amounts(), Arbitraries.integers().between(0, 20))
                .as((adjusted, spent, score) -> score > 10
                        ? Optional.empty()
                        : Optional.of(BudgetExecution.builder()
                                .adjustedBudget(adjusted)
                                .executed(spent)
                                .rate("98.5%")
                                .weight(new Weight(Amount.of(10)))
                                .score(new Score(Amount.of(score)))
                                .build()));
    }

    static Arbitrary<Department> departments() {
        Arbitrary<Task> task = Combinators.combine(
                        names(),
                        names(),
                        amounts(),
                        amounts(),
                        Arbitraries.integers().between(0, 15))
                .as(WrittenHeads::task);
        return task.list().ofMinSize(1).ofMaxSize(4).map(tasks -> {
            List<Task> numbered = new ArrayList<>();
            tasks.forEach(t -> numbered.add(
                    t.toBuilder().id(Integer.toString(numbered.size() + 1)).build()));
            return new Department(Organization.of("某县司法局"), numbered);
        });
    }

    /** With 1 the total was spent, with 2 the money of the treasury; with 4 the total was adjusted, with 8 that money. */
    private static Task task(String name, String content, Amount fiscal, Amount spent, int spending) {
        FundingSource.Builder source =
                FundingSource.builder().kind(FundingKind.FISCAL).label("财政拨款").amount(fiscal);
        FundingPlan.Builder plan = FundingPlan.builder().total(fiscal);
        if ((spending & 5) != 0) {
            plan.execution(execution(spent, spending).rate("87.5%").build());
        }
        if ((spending >> 1 & 5) != 0) {
            source.execution(execution(spent, spending >> 1).build());
        }
        return Task.builder()
                .name(name)
                .content(content)
                .budget(plan.addSources(source.build()).build())
                .build();
    }

    private static BudgetExecution.Builder execution(Amount amount, int which) {
        BudgetExecution.Builder execution = BudgetExecution.builder();
        if ((which & 1) != 0) {
            execution.executed(amount);
        }
        if ((which & 4) != 0) {
            execution.adjustedBudget(amount.plus(Amount.of(1)));
        }
        return execution;
    }

    /** Goals of both periods, numbered in one of the ways that forms number them or not at all, achieved or not. */
    static Arbitrary<List<Goal>> goals() {
        return Combinators.combine(goals(TargetPeriod.MEDIUM_TERM), goals(TargetPeriod.ANNUAL))
                .as((term, year) -> {
                    List<Goal> all = new ArrayList<>(term);
                    all.addAll(year);
                    return all;
                });
    }

    private static Arbitrary<List<Goal>> goals(TargetPeriod period) {
        Arbitrary<String> text =
                Arbitraries.of("完成道路10公里；", "建成服务中心2个。", "两个  空格", "1. 先 2. 后", "目标2：别的", "提高<b>水平</b>");
        Arbitrary<String> label = Arbitraries.of(
                "目标%d", "%d.", "", "", "202%d", period == TargetPeriod.ANNUAL ? "年度目标%d" : "长期目标%d", ownName(period));
        return Combinators.combine(
                        text.list().ofMaxSize(4), label, Arbitraries.integers().between(0, 31))
                .as((texts, named, achieved) -> {
                    List<Goal> goals = new ArrayList<>();
                    for (String words : texts) {
                        Goal.Builder goal = Goal.builder().period(period).text(words);
                        if (named.equals(ownName(period)) ? texts.size() == 1 : !named.isEmpty()) {
                            goal.label(named.replace("%d", Integer.toString(goals.size() + 1)));
                        }
                        if ((achieved >> goals.size() & 1) != 0) {
                            goal.actual("完成" + goals.size() + "项");
                        }
                        goals.add(goal.build());
                    }
                    return goals;
                });
    }

    /** What a single goal is labelled with where it has no number: the name of its row. */
    static String ownName(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? "年度目标" : "中期目标";
    }
}
