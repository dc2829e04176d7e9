package io.github.performancetargets.jsontests;

import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
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
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.Direction;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole tables, sensible and not, with everything that the model can hold. */
final class Tables {
    private static final Arbitrary<Weight> WEIGHTS = Values.amounts().map(Weight::new);
    private static final Arbitrary<Score> SCORES = Values.amounts().map(Score::new);
    private static final Arbitrary<List<LabelledText>> FIELDS = Combinators.combine(Values.texts(), Values.texts())
            .as(LabelledText::new)
            .list()
            .ofMaxSize(2);

    private Tables() {}

    static Arbitrary<PerformanceTargetTable> tables() {
        return Builders.withBuilder(PerformanceTargetTable::builder)
                .use(Values.texts().injectNull(0.05))
                .in((table, title) -> table.title(title))
                .use(Values.texts().injectNull(0.05))
                .in((table, edition) -> table.edition(edition))
                .use(Arbitraries.integers().injectNull(0.05))
                .in((table, year) -> table.fiscalYear(year))
                .use(projects().injectNull(0.05))
                .in((table, project) -> table.project(project))
                .use(organizations().injectNull(0.05))
                .in((table, department) -> table.department(department))
                .use(fundings().injectNull(0.05))
                .in((table, funding) -> table.funding(funding))
                .use(tasks().list().ofMaxSize(2))
                .in((table, tasks) -> table.tasks(tasks))
                .use(goals().list().ofMaxSize(2))
                .in((table, goals) -> table.goals(goals))
                .use(slots().list().ofMaxSize(2))
                .in((table, slots) -> table.slots(slots))
                .use(indicators().list().ofMaxSize(4))
                .in((table, indicators) -> table.indicators(indicators))
                .use(FIELDS)
                .in((table, fields) -> table.fields(fields))
                .use(extensions())
                .in((table, extensions) -> table.extensions(extensions))
                .build(PerformanceTargetTable.Builder::build);
    }

    static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(Values.texts().injectNull(0.05))
                .in((row, id) -> row.id(id))
                .use(Arbitraries.of(TargetPeriod.class))
                .in((row, period) -> row.period(period))
                .use(categories().injectNull(0.05))
                .in((row, category) -> row.category(category))
                .use(dimensions().injectNull(0.05))
                .in((row, dimension) -> row.dimension(dimension))
                .use(Values.texts().injectNull(0.05))
                .in((row, label) -> row.categoryLabel(label).dimensionLabel(label))
                .use(Values.texts())
                .in((row, name) -> row.name(name))
                .use(Values.stated().injectNull(0.05))
                .in((row, value) -> row.value(value))
                .use(Values.texts().injectNull(0.05))
                .in((row, text) -> row.goalId(text).explanation(text))
                .use(Arbitraries.of(true, false))
                .in((row, core) -> row.core(core))
                .use(Arbitraries.of(Direction.class).injectNull(0.05))
                .in((row, direction) -> row.statedDirection(direction))
                .use(WEIGHTS.injectNull(0.05))
                .in((row, weight) -> row.weight(weight))
                .use(Values.texts().injectNull(0.05))
                .in((row, text) -> row.basis(text).note(text).varianceReason(text))
                .use(Combinators.combine(Values.texts(), Values.stated())
                        .as(PriorValue::new)
                        .list()
                        .ofMaxSize(2))
                .in((row, values) -> row.priorValues(values))
                .use(Values.stated().injectNull(0.05))
                .in((row, actual) -> row.actual(actual))
                .use(SCORES.injectNull(0.05))
                .in((row, score) -> row.score(score))
                .use(FIELDS)
                .in((row, fields) -> row.fields(fields))
                .use(extensions())
                .in((row, extensions) -> row.extensions(extensions))
                .build(Indicator.Builder::build);
    }

    static Arbitrary<IndicatorCategory> categories() {
        return Arbitraries.oneOf(
                Arbitraries.of(IndicatorCategory.known()), Values.words().map(IndicatorCategory::of));
    }

    static Arbitrary<IndicatorDimension> dimensions() {
        return Arbitraries.oneOf(
                Arbitraries.of(IndicatorDimension.known()), Values.words().map(IndicatorDimension::of));
    }

    private static Arbitrary<Project> projects() {
        return Combinators.combine(
                        Values.texts(),
                        Values.texts().injectNull(0.05),
                        organizations().injectNull(0.05),
                        organizations().injectNull(0.05),
                        Values.texts().injectNull(0.05),
                        Values.texts().injectNull(0.05))
                .as((name, code, supervising, implementing, nature, term) -> Project.builder()
                        .name(name)
                        .code(code)
                        .supervisingDepartment(supervising)
                        .implementingOrganization(implementing)
                        .nature(nature)
                        .term(term)
                        .build());
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(Values.texts(), Values.texts().injectNull(0.05))
                .as(Organization::of);
    }

    private static Arbitrary<Funding> fundings() {
        return Combinators.combine(Values.units().injectNull(0.05), plans().injectNull(0.05), plans().injectNull(0.05))
                .as((unit, annual, mediumTerm) -> Funding.builder()
                        .unit(unit)
                        .annual(annual)
                        .mediumTerm(mediumTerm)
                        .build());
    }

    private static Arbitrary<FundingPlan> plans() {
        Arbitrary<FundingKind> kinds = Arbitraries.oneOf(
                Arbitraries.of(FundingKind.known()), Values.words().map(FundingKind::of));
        Arbitrary<FundingSource> sources = Combinators.combine(
                        kinds,
                        Values.texts().injectNull(0.05),
                        Values.amounts().injectNull(0.05),
                        executions().injectNull(0.05))
                .as((kind, label, amount, execution) -> FundingSource.builder()
                        .kind(kind)
                        .label(label)
                        .amount(amount)
                        .execution(execution)
                        .build());
        return Combinators.combine(
                        Values.texts().injectNull(0.05),
                        Values.amounts().injectNull(0.05),
                        sources.list().ofMaxSize(2),
                        executions().injectNull(0.05))
                .as((label, total, list, execution) -> FundingPlan.builder()
                        .label(label)
                        .total(total)
                        .sources(list)
                        .execution(execution)
                        .build());
    }

    private static Arbitrary<BudgetExecution> executions() {
        Arbitrary<Amount> amounts = Values.amounts().injectNull(0.05);
        return Combinators.combine(
                        amounts,
                        amounts,
                        Values.texts().injectNull(0.05),
                        WEIGHTS.injectNull(0.05),
                        SCORES.injectNull(0.05))
                .as((adjusted, executed, rate, weight, score) -> BudgetExecution.builder()
                        .adjustedBudget(adjusted)
                        .executed(executed)
                        .rate(rate)
                        .weight(weight)
                        .score(score)
                        .build());
    }

    private static Arbitrary<Task> tasks() {
        return Combinators.combine(
                        Values.texts().injectNull(0.05),
                        Values.texts(),
                        Values.texts().injectNull(0.05),
                        plans().injectNull(0.05))
                .as((id, name, content, budget) -> Task.builder()
                        .id(id)
                        .name(name)
                        .content(content)
                        .budget(budget)
                        .build());
    }

    private static Arbitrary<Goal> goals() {
        return Combinators.combine(
                        Values.texts().injectNull(0.05),
                        Arbitraries.of(TargetPeriod.class),
                        Values.texts().injectNull(0.05),
                        Values.texts(),
                        Values.texts().injectNull(0.05),
                        extensions())
                .as((id, period, label, text, actual, extensions) -> Goal.builder()
                        .id(id)
                        .period(period)
                        .label(label)
                        .text(text)
                        .actual(actual)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<IndicatorSlot> slots() {
        return Combinators.combine(
                        categories().injectNull(0.05),
                        dimensions().injectNull(0.05),
                        Values.texts(),
                        Arbitraries.of(Requirement.class).injectNull(0.05),
                        WEIGHTS.injectNull(0.05))
                .as((category, dimension, label, requirement, weight) -> IndicatorSlot.builder()
                        .category(category)
                        .dimension(dimension)
                        .label(label)
                        .requirement(requirement)
                        .weight(weight)
                        .build());
    }

    private static Arbitrary<Extensions> extensions() {
        Arbitrary<ExtensionValue> scalars = Arbitraries.oneOf(
                Values.texts().map(ExtensionValue.Text::new),
                Arbitraries.of("0", "-0", "1.50", "-12.340", "123456789012345678901234567890.1")
                        .map(ExtensionValue.Decimal::new),
                Arbitraries.of(true, false).map(ExtensionValue.Flag::new),
                Arbitraries.create(ExtensionValue.Null::new));
        Arbitrary<ExtensionValue> values = Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(2).map(ExtensionValue.Array::new),
                        Arbitraries.maps(Values.texts(), inner).ofMaxSize(2).map(ExtensionValue.Members::new)),
                0,
                3);
        Arbitrary<Map<String, ExtensionValue>> members = Arbitraries.maps(
                        Arbitraries.of("acme:id", "a:b", "财政:编号", "x:y:z"), values)
                .ofMaxSize(2);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Extensions.none())), Tuple.of(1, members.map(Extensions::of)));
    }
}
