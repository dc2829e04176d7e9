package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a table is made of can stand alone too: a caller may keep an indicator, or a tier, in a column of its own. */
class PartsJsonProperties {
    @Provide
    Arbitrary<PerformanceTargetTable> tables() {
        return Tables.tables();
    }

    @Provide
    Arbitrary<Target> targets() {
        return Values.targets();
    }

    @Provide
    Arbitrary<TimePoint> timePoints() {
        return Values.timePoints();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyPartOfATable(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        if (table.project().isPresent()) {
            check(table.project().get(), Project.class);
        }
        if (table.funding().isPresent()) {
            check(table.funding().get(), Funding.class);
        }
        for (Task task : table.tasks()) {
            check(task, Task.class);
        }
        for (Goal goal : table.goals()) {
            check(goal, Goal.class);
        }
        for (IndicatorSlot slot : table.slots()) {
            check(slot, IndicatorSlot.class);
        }
        for (Indicator indicator : table.indicators()) {
            check(indicator, Indicator.class);
            if (indicator.category().isPresent()) {
                check(indicator.category().get(), IndicatorCategory.class);
            }
            if (indicator.dimension().isPresent()) {
                check(indicator.dimension().get(), IndicatorDimension.class);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTargetByItsOwnType(@ForAll("targets") Target target) throws Exception {
        check(target, target.getClass().asSubclass(Target.class));
        if (target instanceof Quantified quantified) {
            check(quantified, Quantified.class);
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void everyTimePointAndKindOfFunds(@ForAll("timePoints") TimePoint point) throws Exception {
        check(point, TimePoint.class);
        for (String kind : new String[] {"fiscal", "carry-over", "central", "provincial", "local", "other", "彩票公益金"}) {
            check(FundingKind.of(kind), FundingKind.class);
        }
    }

    private static <T> void check(T value, Class<? extends T> type) throws Exception {
        assertThat(Codecs.find(type)).isNotNull();
        byte[] first = Generations.BOTH.get(0).write(value);
        assertThat(Generations.BOTH.get(1).write(value)).isEqualTo(first);
        for (Json json : Generations.ALL) {
            assertThat(json.read(first, type)).isEqualTo(value);
        }
    }
}
