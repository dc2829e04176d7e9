package io.github.performancetargets.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.JsonLineWriter;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** JSON that was written of tables, and JSON that nobody would write, through all engines. */
public final class JsonReaders implements Supplier<Map<String, IntFunction<Runnable>>> {
    private static final PlainJson PLAIN = PlainJson.STRICT;
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            io.github.performancetargets.jackson.PerformanceTargetJson.mapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            io.github.performancetargets.jackson3.PerformanceTargetJson.mapper();

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        Tables.ofRows().forEach((shape, tables) -> {
            onto(actions, shape, size -> written(tables.apply(size)));
            actions.put("written of " + shape, size -> {
                PerformanceTargetTable table = tables.apply(size);
                return () -> written(table);
            });
        });
        manyTables(actions);
        for (String part : Tables.PARTS) {
            onto(actions, "texts of " + part, size -> written(Tables.ofText(part, 10 * size)));
        }
        onto(actions, "nested", size -> json("{\"x:a\":" + "[".repeat(size) + "]".repeat(size) + "}"));
        onto(
                actions,
                "nested objects",
                size -> json("{\"x:a\":" + "{\"a\":".repeat(size) + "1" + "}".repeat(size) + "}"));
        onto(actions, "one name many times", size -> json("{\"title\":\"a\"" + ",\"title\":\"a\"".repeat(size) + "}"));
        onto(actions, "names that nobody knows", size -> json("{" + names(size, "n") + "}"));
        onto(actions, "extensions", size -> json("{" + names(size, "x:n") + "}"));
        onto(actions, "escapes", size -> json("{\"title\":\"" + "\\u4e2d".repeat(20 * size) + "\"}"));
        onto(actions, "digits", size -> json("{\"fiscalYear\":" + "1".repeat(20 * size) + "}"));
        onto(actions, "an exponent", size -> json("{\"fiscalYear\":1e" + "1".repeat(20 * size) + "}"));
        onto(actions, "a name without end", size -> json("{\"" + "n".repeat(20 * size) + "\":1}"));
        onto(actions, "blanks", size -> json(" ".repeat(20 * size) + "{}"));
        return actions;
    }

    /** Many small tables, as a list and as lines: read and written. */
    private static void manyTables(Map<String, IntFunction<Runnable>> actions) {
        PerformanceTargetTable one = Tables.ofRows().get("rows of their own").apply(2);
        String json = new String(written(one), StandardCharsets.UTF_8);
        actions.put("list of tables", size -> {
            byte[] list = json("[" + json + ("," + json).repeat(size) + "]");
            return () -> unchecked(() -> PLAIN.readList(list, PerformanceTargetTable.class));
        });
        actions.put("lines of tables", size -> {
            byte[] lines = json((json + "\n").repeat(size));
            return () -> unchecked(() -> {
                var reader = PLAIN.lines(new ByteArrayInputStream(lines), PerformanceTargetTable.class);
                while (reader.next().isPresent()) {}
                return reader;
            });
        });
        actions.put("blank lines", size -> {
            byte[] lines = json("\n".repeat(20 * size));
            return () -> unchecked(() -> PLAIN.lines(new ByteArrayInputStream(lines), PerformanceTargetTable.class)
                    .next());
        });
        actions.put(
                "written lines of tables",
                size -> () -> unchecked(() -> {
                    try (JsonLineWriter out = PLAIN.lines(OutputStream.nullOutputStream())) {
                        for (int i = 0; i < size; i++) {
                            out.write(one);
                        }
                        return out;
                    }
                }));
    }

    private static void unchecked(Callable<?> action) {
        try {
            assertThat(action.call()).isNotNull();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String names(int size, String name) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < size; i++) {
            names.append(i == 0 ? "" : ",").append('"').append(name).append(i).append("\":1");
        }
        return names.toString();
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(PerformanceTargetTable table) {
        try {
            return PLAIN.write(table);
        } catch (JsonException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read, or refused: what it costs counts. */
    private static void onto(Map<String, IntFunction<Runnable>> actions, String shape, IntFunction<byte[]> jsons) {
        actions.put("plain: " + shape, size -> {
            byte[] json = jsons.apply(size);
            return () -> {
                try {
                    PLAIN.read(json, PerformanceTargetTable.class);
                } catch (JsonException refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            };
        });
        actions.put("Jackson 2: " + shape, size -> {
            byte[] json = jsons.apply(size);
            return () -> {
                try {
                    TWO.readValue(json, PerformanceTargetTable.class);
                } catch (IOException refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            };
        });
        actions.put("Jackson 3: " + shape, size -> {
            byte[] json = jsons.apply(size);
            return () -> {
                try {
                    THREE.readValue(json, PerformanceTargetTable.class);
                } catch (JacksonException refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            };
        });
    }
}
