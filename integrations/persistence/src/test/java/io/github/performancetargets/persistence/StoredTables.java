package io.github.performancetargets.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of the conformance cases, by the names of their files. */
public final class StoredTables {
    private static final Path FOLDER = Path.of(System.getProperty("conformance.directory"));
    private static final Map<String, PerformanceTargetTable> ALL = all();

    private StoredTables() {}

    /** All of them. */
    public static Map<String, PerformanceTargetTable> tables() {
        return ALL;
    }

    /** One of the real forms. */
    public static PerformanceTargetTable pingluo() {
        return Objects.requireNonNull(ALL.get("json/pingluo-justice-2021-1.json"));
    }

    private static Map<String, PerformanceTargetTable> all() {
        Map<String, PerformanceTargetTable> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            for (Path file : files.filter(StoredTables::isTable).toList()) {
                List<PerformanceTargetTable> ofFile = read(Files.readString(file));
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                for (int i = 0; i < ofFile.size(); i++) {
                    tables.put(i == 0 ? name : name + "#" + i, ofFile.get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(tables);
    }

    private static List<PerformanceTargetTable> read(String json) throws IOException {
        JsonMapper mapper = PerformanceTargetJson.mapper();
        return json.startsWith("[")
                ? mapper.readerForListOf(PerformanceTargetTable.class).readValue(json)
                : List.of(mapper.readValue(json, PerformanceTargetTable.class));
    }

    private static boolean isTable(Path file) {
        Path below = FOLDER.relativize(file);
        return file.endsWith("model.json")
                || (below.startsWith("json") && below.toString().endsWith(".json"));
    }
}
