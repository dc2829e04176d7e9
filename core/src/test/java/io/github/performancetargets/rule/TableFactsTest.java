package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.value.StatedTarget;
import org.junit.jupiter.api.Test;

class TableFactsTest {
    private static final Indicator EMPTY = Indicator.builder().build();

    private static TableFacts facts(Indicator... rows) {
        return TableFacts.of(
                PerformanceTargetTable.builder().addIndicators(rows).build(), FormEdition.GENERIC, Stage.DECLARATION);
    }

    private static Indicator row(String name) {
        return Indicator.builder().name(name).value(StatedTarget.read("≥3人")).build();
    }

    @Test
    void emptyRowsAreNoIndicatorsAndThoseBehindThemKeepTheirPlace() {
        TableFacts facts = facts(row("甲"), row("乙"), EMPTY, row("丙"), EMPTY, row("丁"));

        assertThat(facts.size()).isEqualTo(4);
        assertThat(facts.indicator(2).name()).isEqualTo("丙");
        for (int i = 0; i < 4; i++) {
            int[] rows = {0, 1, 3, 5};
            assertThat(facts.place(i).pointer()).isEqualTo("/indicators/" + rows[i]);
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> facts.indicator(4));
    }

    @Test
    void thePlaceOfAValueHasItsWordsWhereThereAreSome() {
        TableFacts facts = facts(
                row("甲"),
                Indicator.builder().name("乙").build(),
                Indicator.builder().name("丙").value(StatedTarget.read("")).build());

        assertThat(facts.valuePlace(0).words()).contains("≥3人");
        assertThat(facts.valuePlace(1).words()).isEmpty();
        assertThat(facts.valuePlace(2).words()).isEmpty();
        assertThat(facts.valuePlace(1).pointer()).isEqualTo("/indicators/1/value");
    }
}
