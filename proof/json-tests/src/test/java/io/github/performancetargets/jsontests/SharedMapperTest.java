package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One mapper, from its first use on, serves many threads. */
class SharedMapperTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsAndWritesForManyThreadsAtOnce(Json json) throws Exception {
        List<String> names = Conformance.names();
        // a new mapper: its caches fill under contention
        Json shared = json.withUnknownProperties(place -> {});
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                Callable<Integer> work = () -> {
                    start.await();
                    for (int round = 0; round < ROUNDS; round++) {
                        String text = Conformance.read(names.get((first + round) % names.size()));
                        PerformanceTargetTable table = shared.table(text);
                        assertThat(new String(shared.write(table), StandardCharsets.UTF_8))
                                .isEqualTo(text.replaceAll("\\n *", ""));
                        assertThat(json.isOwn(failure(shared, text))).isTrue();
                    }
                    return ROUNDS;
                };
                results.add(threads.submit(work));
            }
            start.countDown();
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(ROUNDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Failures among the successes leave nothing behind in the mapper. */
    private static Throwable failure(Json json, String text) {
        try {
            json.table(text.substring(0, text.length() / 2));
        } catch (Exception e) {
            return e;
        }
        throw new AssertionError("half a table was read");
    }
}
