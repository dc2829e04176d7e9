package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.WatchedIndicator;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Task;
import io.github.performancetargets.value.StatedTarget;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Words made up so that all of them have one hash code, and tables made up so that every slot is one of its own. That no map of
 * these packages becomes slow by them is held by {@code MapKeysTest}.
 */
@Tag("load")
class CollidingNamesTest {
    private static final int BITS = 15;

    /** Texts of one length and one hash code: "Aa" and "BB" have the same. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder("数");
        for (int bit = 0; bit < BITS; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void theWordsOfThisTestCollide() {
        assertThat(colliding(1)).isNotEqualTo(colliding(2)).hasSameHashCodeAs(colliding(2));
    }

    @Test
    void twentyThousandNamesTiersAndIdsOfOneHashCodeAreReportedOn() {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        for (int i = 0; i < 20_000; i++) {
            String word = colliding(i);
            table.addIndicators(Indicator.builder()
                    .name(word)
                    .id(word)
                    .goalId(word)
                    .category(IndicatorCategory.of(word))
                    .dimension(IndicatorDimension.of(word))
                    .value(StatedTarget.read("1个"))
                    .build());
            table.addGoals(Goal.builder().id(word).text(word).build());
            table.addTasks(Task.builder().id(word).name(word).build());
            table.addSlots(slot(word));
        }
        Report report = AbsurdTablesTest.everything(FormEdition.GENERIC).validate(table.build());

        assertThat(report.byRule(TableValidator.RULE_FAILED)).isEmpty();
        assertThat(report.byRule(RuleId.of("completeness/slot-missing"))).isEmpty();
        assertThat(report.byRule(RuleId.of("completeness/duplicate-id"))).isEmpty();
        assertThat(report.byRule(RuleId.of("review/duplicate-indicator"))).isEmpty();
    }

    @Test
    void namesakesAreFoundAmongThem() {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        for (int i = 0; i < 2_000; i++) {
            table.addIndicators(Indicator.builder()
                    .name(colliding(i / 2))
                    .dimension(IndicatorDimension.QUANTITY)
                    .value(StatedTarget.read("1个"))
                    .build());
        }
        assertThat(AbsurdTablesTest.everything(FormEdition.GENERIC)
                        .validate(table.build())
                        .byRule(RuleId.of("review/duplicate-indicator")))
                .hasSize(1_000);
    }

    /** The work is counted, not timed: how often a row is asked for something. */
    @Test
    void asManySlotsAsRowsAreLookedAtTwiceAsOftenForTwiceAsMany() {
        long fewer = looks(1_000);
        assertThat(looks(2_000)).isBetween(fewer * 19 / 10, fewer * 21 / 10);
    }

    // every row is asked for its first tier, having no second
    private static long looks(int count) {
        AtomicLong looks = new AtomicLong();
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
        for (int i = 0; i < count; i++) {
            Indicator row = Indicator.builder()
                    .name("指标" + i)
                    .category(IndicatorCategory.OUTPUT)
                    .value(StatedTarget.read("1个"))
                    .build();
            table.addIndicators(new WatchedIndicator(row, looks));
            table.addSlots(slot("栏" + i));
        }
        Report report = AbsurdTablesTest.everything(FormEdition.GENERIC).validate(table.build());
        assertThat(report.byRule(RuleId.of("completeness/slot-missing"))).hasSize(count);
        return looks.get();
    }

    private static IndicatorSlot slot(String word) {
        return IndicatorSlot.builder()
                .category(IndicatorCategory.of(word))
                .dimension(IndicatorDimension.of(word))
                .requirement(Requirement.REQUIRED_QUANTIFIED)
                .build();
    }
}
