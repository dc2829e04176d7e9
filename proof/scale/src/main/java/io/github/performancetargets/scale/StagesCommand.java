package io.github.performancetargets.scale;

import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 各阶段开销 Prints the processor time of each stage of a form in a warm JVM: the median over rounds, in microseconds. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "stages", description = "Prints the processor time of each stage of a form, in microseconds.")
final class StagesCommand implements Callable<Integer> {
    private static final int FORMS = 2_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 15;
    private static final long NANOS_PER_MICRO = 1_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(paramLabel = "FILE.jsonl")
    private Path forms;

    private final TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
    private long used;

    StagesCommand() {}

    @Override
    public Integer call() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        try (Stream<String> all = Files.lines(forms)) {
            all.limit(FORMS).map(line -> line.getBytes(StandardCharsets.UTF_8)).forEach(lines::add);
        }
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                nanos.clear();
            }
            round(lines);
        }
        if (used == 0) {
            throw new IllegalStateException("nothing was made");
        }
        nanos.forEach((stage, times) -> {
            Collections.sort(times);
            long median = times.get(times.size() / 2) / lines.size();
            System.out.println(stage + "\t" + median / NANOS_PER_MICRO + "." + median % NANOS_PER_MICRO / 100);
        });
        return 0;
    }

    private void round(List<byte[]> lines) throws IOException {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        long start = THREADS.getCurrentThreadCpuTime();
        for (byte[] line : lines) {
            tables.add(PlainJson.STRICT.read(line, PerformanceTargetTable.class));
        }
        start = took("stage.read", start);
        List<Report> reports = new ArrayList<>();
        for (PerformanceTargetTable table : tables) {
            reports.add(validator.validate(table));
        }
        start = took("stage.review", start);
        for (Report report : reports) {
            used += report.text(Locale.SIMPLIFIED_CHINESE).length();
        }
        start = took("stage.report", start);
        JsonBuffer buffer = new JsonBuffer();
        for (PerformanceTargetTable table : tables) {
            buffer.clear();
            PlainJson.STRICT.write(table, buffer);
            used += buffer.length();
        }
        took("stage.write", start);
    }

    private long took(String stage, long start) {
        nanos.computeIfAbsent(stage, any -> new ArrayList<>()).add(THREADS.getCurrentThreadCpuTime() - start);
        return THREADS.getCurrentThreadCpuTime();
    }
}
