package io.github.performancetargets.scale;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.StatedTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 数额变化 Multiplies the quantities and the money of a form by one number. Prices, percentages and times stay, so that a form that
 * added up before adds up afterwards.
 */
final class ScaledNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** In words it may be a part of the funding. */
    private static final Pattern MONEY = Pattern.compile("\\d\\s*[万亿]?元");

    private static final Pattern GROUPED = Pattern.compile("\\d[,，]\\d");
    /** What is no more where a project is larger. */
    private static final Set<String> INTENSIVE = Set.of("%", "‰", "年", "个月", "月", "周", "日", "天", "小时", "分钟", "℃", "分");

    private ScaledNumbers() {}

    /** Whether the numbers of a form stand in its values and its funding alone: not in words, nor beside what came true. */
    static boolean fits(PerformanceTargetTable table) {
        boolean declared = table.indicators().stream().allMatch(ScaledNumbers::isDeclared)
                && table.tasks().isEmpty()
                && plans(table).allMatch(ScaledNumbers::isDeclared)
                && words(table).noneMatch(text -> MONEY.matcher(text).find());
        if (!declared) {
            return false;
        }
        List<String> scaled = table.indicators().stream()
                .flatMap(row -> row.value().stream())
                .filter(ScaledNumbers::isScaled)
                .flatMap(value -> NUMBER.matcher(value.text()).results().map(MatchResult::group))
                .toList();
        return words(table)
                .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
                .noneMatch(scaled::contains);
    }

    private static Stream<FundingPlan> plans(PerformanceTargetTable table) {
        return table.funding().stream()
                .flatMap(funding ->
                        Stream.of(funding.annual(), funding.mediumTerm()).flatMap(Optional::stream));
    }

    private static boolean isDeclared(Indicator row) {
        return row.actual().isEmpty()
                && row.adjusted().isEmpty()
                && row.readings().isEmpty()
                && row.priorValues().isEmpty();
    }

    private static boolean isDeclared(FundingPlan plan) {
        return plan.execution().isEmpty() && plan.readings().isEmpty();
    }

    private static Stream<String> words(PerformanceTargetTable table) {
        return Stream.of(
                        table.indicators().stream().map(Indicator::name),
                        table.goals().stream().map(Goal::text),
                        table.project().stream().map(Project::name))
                .flatMap(texts -> texts);
    }

    /** The form with all of its quantities and its money so many times as large. */
    static PerformanceTargetTable times(int factor, PerformanceTargetTable table) {
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : table.indicators()) {
            StatedTarget value = row.value().filter(ScaledNumbers::isScaled).orElse(null);
            rows.add(
                    value == null
                            ? row
                            : row.toBuilder()
                                    .value(StatedTarget.read(times(factor, value.text())))
                                    .build());
        }
        return table.toBuilder()
                .indicators(rows)
                .funding(table.funding().map(funding -> times(factor, funding)).orElse(null))
                .build();
    }

    private static boolean isScaled(StatedTarget value) {
        return value.target() instanceof Quantified quantified
                && quantified.unit().isPresent()
                && !INTENSIVE.contains(quantified.unit().get().symbol())
                && !quantified.unit().get().symbol().contains("/")
                && NUMBER.matcher(value.text()).results().count() == numbers(quantified)
                && !GROUPED.matcher(value.text()).find()
                && StatedTarget.read(value.text()).equals(value);
    }

    private static int numbers(Quantified target) {
        return target instanceof Range
                ? 2
                : target instanceof Bound bound && bound.baseline().isPresent() ? 0 : 1;
    }

    private static String times(int factor, String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(new BigDecimal(number.group())
                        .multiply(BigDecimal.valueOf(factor))
                        .toPlainString()));
    }

    private static Funding times(int factor, Funding funding) {
        return funding.toBuilder()
                .annual(funding.annual().map(plan -> times(factor, plan)).orElse(null))
                .mediumTerm(
                        funding.mediumTerm().map(plan -> times(factor, plan)).orElse(null))
                .build();
    }

    private static FundingPlan times(int factor, FundingPlan plan) {
        List<FundingSource> sources = new ArrayList<>();
        for (FundingSource source : plan.sources()) {
            sources.add(source.toBuilder()
                    .amount(source.amount().map(amount -> times(factor, amount)).orElse(null))
                    .build());
        }
        return plan.toBuilder()
                .total(plan.total().map(total -> times(factor, total)).orElse(null))
                .sources(sources)
                .build();
    }

    private static Amount times(int factor, Amount amount) {
        return amount.times(Amount.of(factor));
    }
}
