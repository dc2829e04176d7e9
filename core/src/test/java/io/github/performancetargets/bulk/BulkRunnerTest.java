package io.github.performancetargets.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunnerTest {
    private final List<String> handedOn = new ArrayList<>();

    private static BulkSource<Integer> numbers(int count) {
        return BulkSource.of(IntStream.range(0, count).boxed().iterator());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputs(int threads) throws IOException {
        BulkRunner.on(threads)
                .each(
                        numbers(1000),
                        // some take longer than those after them
                        number -> "n"
                                + BigInteger.TWO
                                                .pow(number % 50 == 0 ? 50_000 : 1)
                                                .bitCount()
                                        * number,
                        handedOn::add);

        assertThat(handedOn)
                .containsExactlyElementsOf(IntStream.range(0, 1000)
                        .mapToObj(number -> "n" + number)
                        .toList());
    }

    @Test
    void severalThreadsWorkAtOnceAndOneIsTheCallers() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        BulkRunner.on(2).each(numbers(2), number -> meet(both, threads), met -> handedOn.add("" + met));
        assertThat(handedOn).containsExactly("true", "true");
        assertThat(threads).hasSize(2).doesNotContain(Thread.currentThread());

        threads.clear();
        BulkRunner.on(1).each(numbers(9), number -> threads.add(Thread.currentThread()), added -> {});
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    private static boolean meet(CountDownLatch both, Set<Thread> threads) {
        threads.add(Thread.currentThread());
        both.countDown();
        try {
            return both.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noMoreInputsAreTakenThanTwiceTheThreads() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        BulkRunner.on(3)
                .each(
                        () -> taken.get() < 100 ? Optional.of(taken.incrementAndGet()) : Optional.empty(),
                        number -> number,
                        number -> most.accumulateAndGet(taken.get() - handedOnOne(), Math::max));

        assertThat(most.get()).isLessThanOrEqualTo(6);
        assertThat(handedOn).hasSize(100);
    }

    private int handedOnOne() {
        handedOn.add("");
        return handedOn.size() - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatWorkThrowsComesBehindTheResultsBeforeIt(int threads) {
        assertThatThrownBy(() -> BulkRunner.on(threads)
                        .each(
                                numbers(100),
                                number -> {
                                    if (number == 40) {
                                        throw new IllegalStateException("at 40");
                                    }
                                    return "n" + number;
                                },
                                handedOn::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at 40");
        assertThat(handedOn).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void errorsAndFailuresOfSourceAndSinkEndTheRun(int threads) {
        BulkRunner runner = BulkRunner.on(threads);
        assertThatThrownBy(() -> runner.each(
                        numbers(3),
                        number -> {
                            if (number >= 0) {
                                throw new StackOverflowError("deep");
                            }
                            return "";
                        },
                        handedOn::add))
                .isInstanceOf(StackOverflowError.class);
        BulkSource<Integer> broken = () -> {
            throw new IOException("no source");
        };
        assertThatThrownBy(() -> runner.each(broken, number -> number, number -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("no source");
        assertThatThrownBy(() -> runner.each(numbers(3), number -> number, number -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void anInterruptedCallerIsToldAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> BulkRunner.on(2)
                            .each(
                                    numbers(100),
                                    number -> {
                                        try {
                                            Thread.sleep(5);
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                        return number;
                                    },
                                    number -> {}))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> BulkRunner.on(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 1 thread, found 0");
        assertThat(BulkRunner.onAllCores()).isNotNull();
    }
}
