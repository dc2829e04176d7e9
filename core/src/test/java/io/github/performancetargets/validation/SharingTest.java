package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One validator, one catalogue and the notation are used by many threads at once, and all get what one thread gets. */
@Tag("load")
class SharingTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 200;

    private static final String[] SYMBOLS = {"元/人·月", "件(册)", "吨/月·平方公里", "万棒", "(元/人)·月", "例/10万人", "千瓦·小时", "棒^2"};
    private static final String[] VALUES = {
        "≥200 人", "每次 10000-30000 元", "13个乡镇", "年度内完成", "较上年下降3%以上", "12次，每次不少于50人", "3-1 次", "长效"
    };

    /** Starts all threads at one moment, has each do the same, and gives what each got. */
    private static <T> List<T> inParallel(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> started = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                started.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : started) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aValidatorGivesEveryThreadTheSameReports() throws Exception {
        TableValidator shared = TableValidator.review(EditionRegistry.builtIn());
        List<PerformanceTargetTable> tables = List.of(CountyForms.first(), CountyForms.second(), CountyForms.third());
        List<String> alone = texts(TableValidator.review(EditionRegistry.builtIn()), tables);

        assertThat(inParallel(() -> texts(shared, tables))).hasSize(THREADS).allMatch(alone::equals);
    }

    private static List<String> texts(TableValidator validator, List<PerformanceTargetTable> tables) {
        List<String> texts = new ArrayList<>();
        for (int round = 0; round < ROUNDS / 4; round++) {
            for (PerformanceTargetTable table : tables) {
                Report report = validator.validate(table);
                texts.add(report.text(round % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH));
            }
        }
        return texts;
    }

    @Test
    void aCatalogueGivesEveryThreadTheSameUnits() throws Exception {
        UnitCatalogue shared =
                UnitCatalogue.standard().toBuilder().counted("标准床", "bed").build();
        List<String> alone =
                units(UnitCatalogue.standard().toBuilder().counted("标准床", "bed").build());

        assertThat(inParallel(() -> units(shared))).hasSize(THREADS).allMatch(alone::equals);
    }

    private static List<String> units(UnitCatalogue catalogue) {
        List<String> units = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String symbol : SYMBOLS) {
                // the number makes new symbols push old ones out of what the catalogue remembers
                MeasurementUnit unit = catalogue.parse(symbol + "/" + (round % 7 + 2) + "标准床");
                units.add(unit + " " + unit.dimension() + " " + unit.factor());
            }
        }
        return units;
    }

    @Test
    void theNotationGivesEveryThreadTheSameTargets() throws Exception {
        List<StatedTarget> alone = targets();

        assertThat(inParallel(SharingTest::targets)).hasSize(THREADS).allMatch(alone::equals);
    }

    private static List<StatedTarget> targets() {
        List<StatedTarget> targets = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String value : VALUES) {
                targets.add(StatedTarget.read(value));
            }
        }
        return targets;
    }
}
