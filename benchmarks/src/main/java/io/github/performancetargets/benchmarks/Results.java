package io.github.performancetargets.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** 结果 The median of everything that was measured in one run. */
final class Results {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Measured> all = new LinkedHashMap<>();

    /** 测得值 A median, its unit, and the bytes allocated per operation where they are known. */
    record Measured(double median, String unit, double allocated) {}

    void add(String name, double median, String unit) {
        all.put(name, new Measured(median, unit, Double.NaN));
    }

    void add(RunResult run) {
        String[] path = run.getParams().getBenchmark().split("\\.", -1);
        String name = path[path.length - 2].replace("Benchmark", "") + "." + path[path.length - 1];
        Result<?> primary = run.getPrimaryResult();
        double allocated = Double.NaN;
        if (run.getSecondaryResults().containsKey(ALLOCATED)) {
            allocated = run.getSecondaryResults().get(ALLOCATED).getScore();
        }
        all.put(name, new Measured(primary.getStatistics().getPercentile(50), primary.getScoreUnit(), allocated));
    }

    /** The median of a name; not a number where it was not measured. */
    double median(String name) {
        Measured measured = all.get(name);
        return measured == null ? Double.NaN : measured.median();
    }

    /** All of it, a line each. */
    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "measured", "median", "unit", "allocated B/op");
        all.forEach((name, measured) -> line(
                table,
                name,
                String.format(Locale.ROOT, "%.1f", measured.median()),
                measured.unit(),
                Double.isNaN(measured.allocated()) ? "" : String.format(Locale.ROOT, "%.0f", measured.allocated())));
        return table.toString();
    }

    private static void line(StringBuilder table, String name, String median, String unit, String allocated) {
        table.append(String.format(Locale.ROOT, "%-46s %14s %-8s %14s%n", name, median, unit, allocated));
    }
}
