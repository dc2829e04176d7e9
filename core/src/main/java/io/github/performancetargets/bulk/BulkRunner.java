package io.github.performancetargets.bulk;

import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineBlock;
import io.github.performancetargets.json.JsonLineBlocks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * 批量处理 Does work on many inputs with several threads, and hands on the results in the order of the inputs. At most twice as many
 * inputs as threads are held at once, so that memory is bounded for any number of them. Immutable; each run has threads of its own,
 * which end with it.
 *
 * <p>Work is called by several threads at once. What it throws ends the run, and is thrown once the results before it were handed on:
 * work that must not end the rest answers with a result that says what went wrong, as a {@link JsonLine} does that was refused.
 */
public final class BulkRunner {
    private static final int HELD_PER_THREAD = 2;

    private final int threads;

    private BulkRunner(int threads) {
        this.threads = threads;
    }

    /** 全部内核 With as many threads as there are cores. */
    public static BulkRunner onAllCores() {
        return on(Runtime.getRuntime().availableProcessors());
    }

    /**
     * With so many threads; with one, all is done by the caller's.
     *
     * @throws IllegalArgumentException if there are fewer than one
     */
    public static BulkRunner on(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("expected at least 1 thread, found " + threads);
        }
        return new BulkRunner(threads);
    }

    /**
     * 逐行 Does work on each line of JSON Lines that is not blank, bad ones too, in their order.
     *
     * @param lines of {@code PlainJson.blocks}
     * @param work what is made of a line, by any thread
     * @param sink takes what was made, in the order of the lines
     * @throws IOException of the stream or the sink, or an {@link InterruptedIOException}
     */
    public <T, R> void lines(
            JsonLineBlocks<T> lines, Function<? super JsonLine<T>, ? extends R> work, BulkSink<? super R> sink)
            throws IOException {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(sink, "sink");
        this.<JsonLineBlock<T>, List<R>>each(
                lines::next,
                block -> {
                    List<R> results = new ArrayList<>();
                    block.forEach(line -> results.add(work.apply(line)));
                    return results;
                },
                results -> {
                    for (R result : results) {
                        sink.accept(result);
                    }
                });
    }

    /**
     * 逐项 Does work on each input, such as a file of a folder, in their order.
     *
     * @param source of the inputs
     * @param work what is made of an input, by any thread
     * @param sink takes what was made, in the order of the inputs
     * @throws IOException of the source or the sink, or an {@link InterruptedIOException}
     */
    public <I, R> void each(
            BulkSource<? extends I> source, Function<? super I, ? extends R> work, BulkSink<? super R> sink)
            throws IOException {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(sink, "sink");
        if (threads == 1) {
            for (Optional<? extends I> input = source.next(); input.isPresent(); input = source.next()) {
                sink.accept(work.apply(input.get()));
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads, BulkRunner::thread);
        try {
            Queue<Future<? extends R>> held = new ArrayDeque<>();
            for (Optional<? extends I> input = source.next(); input.isPresent(); input = source.next()) {
                I taken = input.get();
                held.add(executor.submit(() -> work.apply(taken)));
                while (held.size() >= HELD_PER_THREAD * threads
                        || (!held.isEmpty() && held.element().isDone())) {
                    sink.accept(result(held.remove()));
                }
            }
            while (!held.isEmpty()) {
                sink.accept(result(held.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    // does not keep a program alive whose run was left behind
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "performance-targets-bulk");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) throws InterruptedIOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("performance-targets bug: work throws what it cannot", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before all was done");
        }
    }
}
