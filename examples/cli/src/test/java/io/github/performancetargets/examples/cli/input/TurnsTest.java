package io.github.performancetargets.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final PerformanceTargetTable TABLE =
            PerformanceTargetTable.builder().build();

    private final List<String> seen = new ArrayList<>();
    private boolean open = true;

    private final TableWork failing = new TableWork() {
        @Override
        public Runnable work(ReadTable read) {
            if (read.number() == 2) {
                throw new IllegalStateException("a mistake");
            }
            return () -> {
                if (read.number() == 3) {
                    throw new IllegalStateException("another");
                }
                seen.add(read.source() + " " + read.number());
            };
        }

        @Override
        public void unreadable(String source, String why) {
            seen.add(source + " " + why);
        }

        @Override
        public boolean isOpen() {
            return open;
        }
    };

    private Turns fourTables() {
        Turns turns = new Turns(failing, Messages.of(MessageLanguage.EN));
        for (int number = 1; number <= 4; number++) {
            turns.table("a.xlsx", number, TABLE, List.of());
        }
        return turns;
    }

    @Test
    void aMistakeOfOursWithOneTableCostsNoOther() {
        Turns turns = fourTables();
        turns.unreadable("b.xlsx", "gone");

        assertThat(seen).isEmpty();
        turns.take();
        assertThat(seen)
                .containsExactly(
                        "a.xlsx 1",
                        "a.xlsx table 2: internal error: java.lang.IllegalStateException: a mistake",
                        "a.xlsx table 3: internal error: java.lang.IllegalStateException: another",
                        "a.xlsx 4",
                        "b.xlsx gone");
        assertThat(turns.tables()).isEqualTo(4);
    }

    @Test
    void nothingIsDoneForNobody() {
        Turns turns = fourTables();
        open = false;
        turns.take();
        assertThat(seen).isEmpty();
    }
}
