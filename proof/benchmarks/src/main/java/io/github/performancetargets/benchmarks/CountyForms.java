package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 样表 The form that everything is measured on: the third of the county forms, 17 indicators, as JSON. */
final class CountyForms {
    private static final int MANY = 200;

    private CountyForms() {}

    /** The form as it was published. */
    static byte[] valid() {
        return bytes("form.json");
    }

    /** The same form with a header cell, a total, two values, a number and an indicator missing. */
    static byte[] withSixDefects() {
        return bytes("form-with-six-defects.json");
    }

    /** Six defects again, but the total is there and not the sum of its sources, and the term is not. */
    static byte[] withWrongSums() {
        return new String(withSixDefects(), StandardCharsets.UTF_8)
                .replace("\"label\":\"年度资金总额\",", "\"label\":\"年度资金总额\",\"total\":70.5,")
                .replace("\"term\":\"1 年期\"", "\"term\":\"\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of the form again and again, numbered through to 200. */
    static byte[] withManyRows() {
        PerformanceTargetTable form = table(valid());
        List<Indicator> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            rows.add(form.indicators().get(i % form.indicators().size()).toBuilder()
                    .id(Integer.toString(i + 1))
                    .build());
        }
        try {
            return PlainJson.STRICT.write(form.toBuilder().indicators(rows).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
