package io.github.performancetargets.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** 基准测试程序 Measures everything, or what the arguments name, and prints medians, ratios and whether promises are kept. */
public final class Main {
    private static final String QUICK = "--quick";
    private static final String SAVE = "--save";
    private static final List<String> JMH =
            List.of("Read", "Write", "Validate", "ReadAndValidate", "ValueText", "Workbook", "Document");

    private static final List<String> PROCESSES = List.of("ColdStart", "RetainedBytes", "Bulk");

    private Main() {}

    /**
     * Arguments: {@code --quick} for a short run, {@code --save} and a file for a committed result, and the names of what to
     * measure, such as {@code Read ColdStart}.
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> named = new ArrayList<>(List.of(arguments));
        boolean quick = named.remove(QUICK);
        Optional<Path> file = file(named);
        for (String name : named) {
            if (!JMH.contains(name) && !PROCESSES.contains(name)) {
                throw new IllegalArgumentException("expected " + QUICK + ", " + SAVE + " FILE or any of " + JMH
                        + " and " + PROCESSES + ", found " + name);
            }
        }
        Results results = new Results();
        List<String> benchmarks = new ArrayList<>(JMH);
        if (!named.isEmpty()) {
            benchmarks.retainAll(named);
        }
        if (benchmarks.contains("Document")) {
            DocumentFiles.write();
        }
        if (!benchmarks.isEmpty()) {
            jmh(benchmarks, quick, results);
        }
        if (named.isEmpty() || named.contains("ColdStart")) {
            ColdStart.run(quick ? 11 : 21, results);
        }
        if (named.isEmpty() || named.contains("RetainedBytes")) {
            RetainedBytes.run(results);
        }
        if (named.isEmpty() || named.contains("Bulk")) {
            Bulk.run(quick ? 20_000 : 100_000, quick ? 3 : 5, results);
        }
        StringBuilder promises = new StringBuilder();
        Threshold.ALL.forEach(threshold -> promises.append(threshold.line(results)));
        System.out.println("\n" + results.table() + "\n" + promises);
        if (file.isPresent()) {
            ResultFile.write(file.get(), arguments, results.table(), promises.toString());
        }
    }

    private static Optional<Path> file(List<String> named) {
        int at = named.indexOf(SAVE);
        if (at < 0) {
            return Optional.empty();
        }
        named.remove(at);
        if (at == named.size()) {
            throw new IllegalArgumentException("expected a file behind " + SAVE);
        }
        return Optional.of(Path.of(named.remove(at)));
    }

    // rounds of one fork each: what is compared runs minutes, not a quarter of an hour, apart
    private static void jmh(List<String> benchmarks, boolean quick, Results results) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                // a heap touched beforehand: else a fork measures for seconds how the system hands out new pages
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(quick ? 3 : 4)
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 500))
                .addProfiler(GCProfiler.class);
        for (String benchmark : benchmarks) {
            options.include(Main.class.getPackageName() + "." + benchmark + "Benchmark\\.");
        }
        for (int round = 0; round < (quick ? 2 : 3); round++) {
            for (RunResult run : new Runner(options.build()).run()) {
                results.add(run);
            }
        }
    }
}
