package io.github.performancetargets.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** 结果 Everything that was measured in one run: the samples of all its rounds, and their medians. */
final class Results {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Measured> all = new LinkedHashMap<>();

    /** 测得值 The samples of one thing, their unit, and the bytes allocated per operation where they are known. */
    private record Measured(String unit, List<Double> samples, List<Double> allocated) {
        Measured(String unit) {
            this(unit, new ArrayList<>(), new ArrayList<>());
        }
    }

    void add(String name, double sample, String unit) {
        measured(name, unit).samples().add(sample);
    }

    void add(RunResult run) {
        String[] path = run.getParams().getBenchmark().split("\\.", -1);
        String name = path[path.length - 2].replace("Benchmark", "") + "." + path[path.length - 1];
        Measured measured = measured(name, run.getPrimaryResult().getScoreUnit());
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                measured.samples().add(iteration.getPrimaryResult().getScore());
                Result<?> allocated = iteration.getSecondaryResults().get(ALLOCATED);
                if (allocated != null) {
                    measured.allocated().add(allocated.getScore());
                }
            }
        }
    }

    private Measured measured(String name, String unit) {
        return all.computeIfAbsent(name, same -> new Measured(unit));
    }

    /** The median of a name; not a number where it was not measured. */
    double median(String name) {
        Measured measured = all.get(name);
        return measured == null ? Double.NaN : median(measured.samples());
    }

    /** The median of the bytes allocated by a name; not a number where they were not measured. */
    double allocated(String name) {
        Measured measured = all.get(name);
        return measured == null ? Double.NaN : median(measured.allocated());
    }

    private static double median(List<Double> samples) {
        if (samples.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** All of it, a line each. */
    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "measured", "median", "unit", "x library", "B/op");
        all.forEach((name, measured) -> line(
                table,
                name,
                number(median(measured.samples()), "%.1f"),
                measured.unit(),
                number(median(name) / median(library(name)), "%.2f"),
                number(median(measured.allocated()), "%.0f")));
        return table.toString();
    }

    // what the library needs for the same work
    private static String library(String name) {
        int dot = name.indexOf('.') + 1;
        String what = name.substring(dot);
        String prefix = List.of("valid", "defective", "wrongSums", "rows", "page", "workbook", "word").stream()
                .filter(what::startsWith)
                .findFirst()
                .orElse("");
        String library = prefix.isEmpty() ? "library" : prefix + "Library";
        return name.substring(0, dot) + library + (what.endsWith("Jackson3") ? "Jackson3" : "");
    }

    private static String number(double number, String format) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
    }

    private static void line(
            StringBuilder table, String name, String median, String unit, String ratio, String allocated) {
        table.append(String.format(Locale.ROOT, "%-46s %14s %-8s %10s %10s%n", name, median, unit, ratio, allocated));
    }
}
