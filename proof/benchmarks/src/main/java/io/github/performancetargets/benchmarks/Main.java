package io.github.performancetargets.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private static final List<String> JMH =
            List.of("Read", "Write", "Validate", "ReadAndValidate", "ValueText", "Workbook");

    private static final List<String> PROCESSES = List.of("ColdStart", "RetainedBytes", "Bulk");

    private Main() {}

    /** Arguments: {@code --quick} for a short run, and the names of what to measure, such as {@code Read ColdStart}. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> named = new ArrayList<>(List.of(arguments));
        boolean quick = named.remove(QUICK);
        for (String name : named) {
            if (!JMH.contains(name) && !PROCESSES.contains(name)) {
                throw new IllegalArgumentException(
                        "expected " + QUICK + " or any of " + JMH + " and " + PROCESSES + ", found " + name);
            }
        }
        Results results = new Results();
        List<String> benchmarks = new ArrayList<>(JMH);
        if (!named.isEmpty()) {
            benchmarks.retainAll(named);
        }
        if (!benchmarks.isEmpty()) {
            jmh(benchmarks, quick, results);
        }
        if (named.isEmpty() || named.contains("ColdStart")) {
            ColdStart.run(quick ? 11 : 31, results);
        }
        if (named.isEmpty() || named.contains("RetainedBytes")) {
            RetainedBytes.run(results);
        }
        if (named.isEmpty() || named.contains("Bulk")) {
            Bulk.run(quick ? 20_000 : 100_000, quick ? 3 : 5, results);
        }
        System.out.println();
        System.out.println(results.table());
        Threshold.ALL.forEach(threshold -> System.out.print(threshold.line(results)));
    }

    // rounds of one fork each: what is compared runs minutes, not a quarter of an hour, apart
    private static void jmh(List<String> benchmarks, boolean quick, Results results) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                // a heap touched beforehand: else a fork measures for seconds how the system hands out new pages
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .warmupIterations(quick ? 4 : 6)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 1000))
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
