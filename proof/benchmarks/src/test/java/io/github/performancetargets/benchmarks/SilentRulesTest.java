package io.github.performancetargets.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SilentRulesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RULES = 400;
    private static final int TIMES = 200;

    @Test
    void aRuleThatFindsNothingCostsNoMemory() throws IOException {
        PerformanceTargetTable table =
                PerformanceTargetJson.mapper().readValue(CountyForms.valid(), PerformanceTargetTable.class);
        TableValidator few = TableValidator.completeness(FormEdition.PINGLUO_2021);
        TableValidator many = few;
        for (int i = 0; i < RULES; i++) {
            many = many.withRule(silent(i));
        }

        long more = allocated(many, table) - allocated(few, table);

        // less than a word for each rule, so nothing for most of them
        assertThat(more).isLessThan(RULES * 8L);
    }

    private static Rule silent(int number) {
        RuleDefinition definition = RuleDefinition.builder(
                        "county/silent-" + number, Criterion.FEASIBILITY, Severity.WARNING)
                .basis("test", "1")
                .chinese("无", "无")
                .english("Nothing", "Nothing")
                .build();
        return Rule.of(definition, (facts, findings) -> {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.indicator(i).name().contains("考察")) {
                    findings.add(facts.place(i));
                }
            }
        });
    }

    // what one validation allocates, by the middle of many: a compiler that begins to work in between counts for
    // nothing
    private static long allocated(TableValidator validator, PerformanceTargetTable table) {
        long[] each = new long[TIMES];
        long thread = Thread.currentThread().getId();
        for (int i = 0; i < TIMES; i++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            if (!validator.validate(table).isComplete()) {
                throw new IllegalStateException("the form of the benchmarks is complete");
            }
            each[i] = THREADS.getThreadAllocatedBytes(thread) - before;
        }
        Arrays.sort(each);
        return each[TIMES / 2];
    }
}
