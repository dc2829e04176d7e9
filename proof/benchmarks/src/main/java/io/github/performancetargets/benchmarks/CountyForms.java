package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** 样表 The form that everything is measured on: the third of the county forms, 17 indicators, as JSON. */
final class CountyForms {
    private CountyForms() {}

    /** The form as it was published. */
    static byte[] valid() {
        return bytes("form.json");
    }

    /** The same form with a header cell, a total, two values, a number and an indicator missing. */
    static byte[] withSixDefects() {
        return bytes("form-with-six-defects.json");
    }

    /** A form as the library reads it. */
    static PerformanceTargetTable table(byte[] json) {
        try {
            return PerformanceTargetJson.mapper().readValue(json, PerformanceTargetTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form as records. */
    static FormRecord record(byte[] json) {
        try {
            return new JsonMapper().readValue(json, FormRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(CountyForms.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
