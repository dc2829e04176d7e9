package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedFactTest {
    private final TableFacts table =
            TableFacts.of(PerformanceTargetTable.builder().build(), FormEdition.GENERIC, Stage.DECLARATION);

    @Test
    void aFactIsComputedOnceForATable() {
        List<TableFacts> computed = new ArrayList<>();
        SharedFact<Integer> size = SharedFact.of(facts -> {
            computed.add(facts);
            return facts.size();
        });

        assertThat(table.shared(size)).isZero();
        assertThat(table.shared(size)).isZero();
        assertThat(computed).containsExactly(table);
    }

    @Test
    void manyFactsAreKeptApart() {
        List<SharedFact<Integer>> facts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            facts.add(SharedFact.of(any -> number));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(table.shared(facts.get(i))).isEqualTo(i);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(table.shared(facts.get(i))).isEqualTo(i);
        }
    }
}
