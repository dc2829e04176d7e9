package io.github.performancetargets.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTableTest {
    private final List<String> seen = new ArrayList<>();

    private final Tables failing = new Tables() {
        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {
            if (number == 2) {
                throw new IllegalStateException("a mistake");
            }
            seen.add(source + " " + number);
        }

        @Override
        public void unreadable(String source, String why) {
            seen.add(source + " " + why);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    };

    @Test
    void aMistakeOfOursWithOneTableCostsNoOther() {
        Tables each = new EachTable(failing, Messages.of(MessageLanguage.EN));
        for (int number = 1; number <= 3; number++) {
            each.table("a.xlsx", number, PerformanceTargetTable.builder().build(), List.of());
        }
        assertThat(seen)
                .containsExactly(
                        "a.xlsx 1",
                        "a.xlsx table 2: internal error: java.lang.IllegalStateException: a mistake",
                        "a.xlsx 3");
    }
}
