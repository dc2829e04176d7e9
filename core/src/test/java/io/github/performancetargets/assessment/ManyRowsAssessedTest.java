package io.github.performancetargets.assessment;

import static io.github.performancetargets.assessment.AssessedTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.WatchedIndicator;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is computed of a table takes ten times as many looks at rows for ten times as many rows, not a hundred times. */
@Tag("load")
class ManyRowsAssessedTest {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    private static long looks(int rows, Consumer<PerformanceTargetTable> task) {
        AtomicLong looks = new AtomicLong();
        String[] cells = IntStream.range(0, rows)
                .mapToObj(i -> "指标" + i + "合格率, ≥90%, " + (80 + i % 20) + "%, 10, 9")
                .toArray(String[]::new);
        PerformanceTargetTable table = table(cells).build();
        task.accept(table.toBuilder()
                .indicators(table.indicators().stream()
                        .<Indicator>map(row -> new WatchedIndicator(row, looks))
                        .toList())
                .build());
        return looks.get();
    }

    @Test
    void assessingIsLinear() {
        Assessor assessor = Assessor.by(ScoringScheme.standard());
        assertThat(looks(MANY, assessor::assess)).isPositive().isLessThanOrEqualTo(10 * looks(FEW, assessor::assess));
    }

    @Test
    void comparingIsLinear() {
        Consumer<PerformanceTargetTable> compare = table -> TableDifference.between(table, table);
        assertThat(looks(MANY, compare)).isPositive().isLessThanOrEqualTo(10 * looks(FEW, compare));
    }
}
