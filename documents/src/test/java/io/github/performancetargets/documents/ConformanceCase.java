package io.github.performancetargets.documents;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A case of {@code conformance/}: a source, and the model and remarks that a person found right for it.
 *
 * @param folder of the case
 * @param source the document
 * @param table which of its tables the case is about; −1 for all of them
 */
record ConformanceCase(Path folder, Path source, int table) {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();

    /** The cases that have a model. */
    static Stream<ConformanceCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(Conformance.file("."))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("model.json")))
                    .sorted()
                    .map(ConformanceCase::of)
                    .toList()
                    .stream();
        }
    }

    /** The cases whose source is text with tabs; without outlines, whose indents the other formats are not made with. */
    static Stream<ConformanceCase> texts() throws IOException {
        return all().filter(c -> !c.isPage() && !c.isIndented());
    }

    /** The cases whose source is a web page; without tables within tables, which a workbook has not. */
    static Stream<ConformanceCase> pages() throws IOException {
        return all().filter(c -> c.isPage() && !c.isNested());
    }

    private boolean isPage() {
        return source.toString().endsWith(".html");
    }

    private boolean isIndented() {
        return text().contains("\n  ");
    }

    private boolean isNested() {
        return !Jsoup.parse(text()).select("table table").isEmpty();
    }

    private String text() {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceCase of(Path folder) {
        for (String type : List.of("tsv", "html")) {
            if (Files.exists(folder.resolve("source." + type))) {
                return new ConformanceCase(folder, folder.resolve("source." + type), -1);
            }
        }
        try {
            String source = MAPPER.readTree(folder.resolve("expected.json").toFile())
                    .get("source")
                    .textValue();
            String[] parts = source.split("#", -1);
            int table = parts.length > 1 ? Integer.parseInt(parts[1]) - 1 : -1;
            return new ConformanceCase(folder, Conformance.file(parts[0]), table);
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    /** The tables of a result that the case is about. */
    List<PerformanceTargetTable> of(ReadResult result) {
        return table < 0 ? result.tables() : result.tables().subList(table, table + 1);
    }

    List<PerformanceTargetTable> model() throws IOException {
        return List.of(MAPPER.readValue(folder.resolve("model.json").toFile(), PerformanceTargetTable[].class));
    }

    List<String> remarks() throws IOException {
        return Files.readAllLines(folder.resolve("remarks.txt"));
    }

    /** How remarks are written down: what, where, and the words of the cell in one line. */
    static List<String> lines(List<Remark> remarks) {
        return remarks.stream()
                .map(r -> r.kind().code()
                        + r.place().map(p -> " " + p).orElse("")
                        + " "
                        + r.text().replace('\n', ' '))
                .map(String::strip)
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
