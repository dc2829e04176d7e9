package io.github.performancetargets.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * 阈值 What the library promises of its speed.
 *
 * @param promise in words
 * @param found the number to be compared
 * @param atMost whether the number may not be above the limit; else it may not be below it
 * @param limit the limit
 */
record Threshold(String promise, ToDoubleFunction<Results> found, boolean atMost, double limit) {
    private static final double NANOS_PER_MICRO = 1e3;

    static final List<Threshold> ALL = List.of(
            ratio("read / Jackson's tokens", "Read.library", "Read.floor", 2.1),
            ratio("read / databind on records", "Read.library", "Read.databind", 1),
            ratio("read / fastjson2 on records", "Read.library", "Read.fastjson2", 1),
            ratio("read without Jackson / fastjson2 on records", "Read.plain", "Read.fastjson2", 1.1),
            ratio("read without Jackson, 200 rows / fastjson2 on records", "Read.rowsPlain", "Read.rowsFastjson2", 1.1),
            new Threshold(
                    "read without Jackson, bytes allocated / retained",
                    results -> results.allocated("Read.plain") / results.median("RetainedBytes.library"),
                    true,
                    1.6),
            ratio("read with Jackson 3 / its tokens", "Read.libraryJackson3", "Read.floorJackson3", 2.1),
            ratio("write / constant tokens", "Write.library", "Write.floor", 1.1),
            ratio("write / databind on records", "Write.library", "Write.databind", 1),
            ratio("write without Jackson / fastjson2 on records", "Write.plain", "Write.fastjson2", 1.3),
            ratio("write without Jackson, 200 rows / fastjson2", "Write.rowsPlain", "Write.rowsFastjson2", 1.3),
            new Threshold(
                    "write without Jackson into a kept buffer, bytes allocated",
                    results -> results.allocated("Write.plain"),
                    true,
                    512),
            ratio("completeness, valid / read with Jackson", "Validate.validLibrary", "Read.library", 1 / 16.0),
            ratio(
                    "completeness, six defects with wrong sums / read",
                    "Validate.wrongSumsLibrary",
                    "Read.library",
                    1 / 5.0),
            ratio("all rules of review / read with Jackson", "Validate.reviewLibrary", "Read.library", 0.5),
            ratio("all rules of review, wrong sums / read", "Validate.wrongSumsReview", "Read.library", 0.5),
            ratio("completeness, valid / loop of ifs", "Validate.validLibrary", "Validate.validFloor", 1.5),
            ratio(
                    "completeness, six defects / loop of ifs",
                    "Validate.defectiveLibrary",
                    "Validate.defectiveFloor",
                    2.5),
            ratio("completeness, valid / Bean Validation", "Validate.validLibrary", "Validate.validBeanValidation", 1),
            new Threshold(
                    "all rules of review, µs a form",
                    results -> results.median("Validate.reviewLibrary") / NANOS_PER_MICRO,
                    true,
                    20),
            ratio(
                    "read + validate / databind + Bean Validation",
                    "ReadAndValidate.library",
                    "ReadAndValidate.databindAndBeanValidation",
                    1),
            ratio(
                    "read + validate / JSON Schema on the tree",
                    "ReadAndValidate.library",
                    "ReadAndValidate.jsonSchemaOnTree",
                    1),
            ratio("read + validate / FHIR Goal", "ReadAndValidate.library", "ReadAndValidate.fhirGoal", 1),
            ratio("value texts / unchecked scanner", "ValueText.library", "ValueText.floor", 5),
            ratio("value texts / regular expressions", "ValueText.library", "ValueText.regularExpressions", 1),
            new Threshold(
                    "value texts, bytes allocated a text",
                    results -> results.allocated("ValueText.library") / ValueTextBenchmark.TEXTS.size(),
                    true,
                    400),
            ratio("workbooks read + reviewed / opened by POI", "Workbook.library", "Workbook.floor", 2),
            difference("cold start, core, ms above a bare JVM", "ColdStart.Core", "ColdStart.Bare", 60),
            difference("cold start, ObjectMapper, ms above a bare JVM", "ColdStart.Mapper", "ColdStart.Bare", 250),
            new Threshold(
                    "cold start without Jackson / with, above a bare JVM",
                    results -> (results.median("ColdStart.Plain") - results.median("ColdStart.Bare"))
                            / (results.median("ColdStart.Mapper") - results.median("ColdStart.Bare")),
                    true,
                    0.3),
            new Threshold(
                    "retained bytes / bytes of JSON",
                    results -> results.median("RetainedBytes.library") / CountyForms.valid().length,
                    true,
                    1.3),
            ratio("retained bytes / records", "RetainedBytes.library", "RetainedBytes.records", 1.3),
            atLeast("bulk, two threads / one", "Bulk.twoThreads", "Bulk.oneThread", 1.7));

    private static Threshold ratio(String promise, String ours, String other, double limit) {
        return new Threshold(promise, results -> results.median(ours) / results.median(other), true, limit);
    }

    private static Threshold atLeast(String promise, String one, String other, double limit) {
        return new Threshold(promise, results -> results.median(one) / results.median(other), false, limit);
    }

    private static Threshold difference(String promise, String ours, String other, double limit) {
        return new Threshold(promise, results -> results.median(ours) - results.median(other), true, limit);
    }

    /** One line: promise, number, limit, and whether it is kept; empty where it was not measured. */
    String line(Results results) {
        double number = found.applyAsDouble(results);
        if (Double.isNaN(number)) {
            return "";
        }
        boolean kept = atMost ? number <= limit : number >= limit;
        return String.format(
                Locale.ROOT,
                "%-58s %10.2f  %s %6.2f  %s%n",
                promise,
                number,
                atMost ? "<=" : ">=",
                limit,
                kept ? "kept" : "MISSED");
    }
}
