package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 批量 CountyForms as JSON Lines, one in ten with six defects: read, validated, and the findings written out. Threads take the lines
 * by the hundred, so that a core which does something else as well delays nobody but its own thread.
 */
final class Bulk {
    private static final int BLOCK = 100;
    private static final int DEFECTIVE_EVERY = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    private final ObjectReader reader = PerformanceTargetJson.mapper().readerFor(PerformanceTargetTable.class);
    private final TableValidator validator = TableValidator.completeness(FormEdition.PINGLUO_2021);
    private final byte[] block = block();

    private static byte[] block() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < BLOCK; i++) {
            lines.writeBytes(i % DEFECTIVE_EVERY == 0 ? CountyForms.withSixDefects() : CountyForms.valid());
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** Measures in a JVM of its own, with the collector for throughput, as a bulk job would run. */
    static void run(int forms, int rounds, Results results) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ColdStart.java(),
                        "-XX:+UseParallelGC",
                        // without it every reference that one thread stores delays the other at the collector's table
                        "-XX:+UseCondCardMark",
                        "-Xms1g",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bulk.class.getName(),
                        Integer.toString(forms),
                        Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] answers =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s+", -1);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("measuring bulk failed");
        }
        for (int round = 0; round < rounds; round++) {
            results.add("Bulk.oneThread", Double.parseDouble(answers[2 * round]), "forms/s");
            results.add("Bulk.twoThreads", Double.parseDouble(answers[2 * round + 1]), "forms/s");
        }
    }

    /** Prints the rates of one thread and of two, in turns. Arguments: the number of forms, and of rounds. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int forms = Integer.parseInt(arguments[0]);
        Bulk bulk = new Bulk();
        bulk.rate(forms, 1);
        bulk.rate(forms, 2);
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            System.out.println(bulk.rate(forms, 1));
            System.out.println(bulk.rate(forms, 2));
        }
    }

    private double rate(int forms, int threads) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            AtomicInteger blocks = new AtomicInteger(forms / BLOCK);
            List<Callable<Long>> parts = Collections.nCopies(threads, () -> report(blocks));
            long reported = 0;
            for (Future<Long> part : executor.invokeAll(parts)) {
                reported += part.get();
            }
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            if (reported == 0) {
                throw new IllegalStateException("benchmark bug: nothing was reported");
            }
            return forms / seconds;
        } finally {
            executor.shutdownNow();
        }
    }

    private long report(AtomicInteger blocks) throws IOException {
        long reported = 0;
        while (blocks.getAndDecrement() > 0) {
            reported += report();
        }
        return reported;
    }

    private long report() throws IOException {
        long reported = 0;
        try (MappingIterator<PerformanceTargetTable> tables = reader.readValues(block)) {
            while (tables.hasNextValue()) {
                Report report = validator.validate(tables.nextValue());
                if (!report.isEmpty()) {
                    reported += report.text(Locale.SIMPLIFIED_CHINESE).length();
                }
            }
        }
        return reported;
    }
}
