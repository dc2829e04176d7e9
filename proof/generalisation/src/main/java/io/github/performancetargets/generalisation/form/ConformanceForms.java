package io.github.performancetargets.generalisation.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.generalisation.grid.FormDocument;
import io.github.performancetargets.generalisation.grid.HtmlSource;
import io.github.performancetargets.generalisation.grid.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** 案例 The documents of all conformance cases whose models are known. */
public final class ConformanceForms {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;
    /** The tables of each document, by their number; one number 0 stands for all. */
    private final NavigableMap<Path, NavigableMap<Integer, JsonNode>> models = new TreeMap<>();

    private ConformanceForms(Path folder) {
        this.folder = folder;
    }

    /** Reads all cases below a folder, in the order of their documents' names. */
    public static List<BaseForm> in(Path folder) throws IOException {
        ConformanceForms forms = new ConformanceForms(folder);
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path one : cases.filter(c -> Files.exists(c.resolve("model.json")))
                    .sorted()
                    .toList()) {
                forms.add(one);
            }
        }
        List<BaseForm> all = new ArrayList<>();
        for (Map.Entry<Path, NavigableMap<Integer, JsonNode>> document : forms.models.entrySet()) {
            all.add(forms.form(document.getKey(), document.getValue()));
        }
        return all;
    }

    private void add(Path one) throws IOException {
        JsonNode model = MAPPER.readTree(one.resolve("model.json").toFile());
        for (String type : List.of("tsv", "html")) {
            if (Files.exists(one.resolve("source." + type))) {
                if (isOfOneFormat(Files.readString(one.resolve("source." + type)))) {
                    return;
                }
                put(one.resolve("source." + type), 0, model);
                return;
            }
        }
        // "forms/pingluo-justice-2021.txt#2": a file, and which of its tables
        String[] source = MAPPER.readTree(one.resolve("expected.json").toFile())
                .path("source")
                .asText()
                .split("#", -1);
        put(folder.resolve(source[0]), source.length > 1 ? Integer.parseInt(source[1]) : 0, model);
    }

    /** An outline told by its indents, or tables within tables: what other formats have not, and a grid does not hold. */
    private static boolean isOfOneFormat(String source) {
        boolean page = source.contains("<table");
        return page ? !Jsoup.parse(source).select("table table").isEmpty() : source.contains("\n  ");
    }

    private void put(Path document, int number, JsonNode model) {
        models.computeIfAbsent(document, d -> new TreeMap<>()).put(number, model);
    }

    private BaseForm form(Path file, NavigableMap<Integer, JsonNode> models) throws IOException {
        String text = Files.readString(file);
        boolean page = file.toString().endsWith(".html");
        FormDocument document = page ? HtmlSource.read(text) : TextSource.read(text);
        List<JsonNode> tables = new ArrayList<>();
        models.values().forEach(model -> model.forEach(tables::add));
        String name = String.valueOf(file.getFileName());
        Path parent = file.getParent();
        if (name.startsWith("source.") && parent != null) {
            name = String.valueOf(parent.getFileName());
        }
        return new BaseForm(name, page, document, tables);
    }
}
