package io.github.performancetargets.freeze;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** 读取 Reads all that lies in the folder of cases, as the library reads it now. */
final class SnapshotReader {
    private static final DocumentReader READER = DocumentReader.create();

    private final CaseFiles files;
    private final Snapshot snapshot = new Snapshot();
    private final NavigableSet<String> values = new TreeSet<>();
    private final NavigableSet<String> cells = new TreeSet<>();

    private SnapshotReader(CaseFiles files) {
        this.files = files;
    }

    static Snapshot read(Path folder) throws IOException {
        SnapshotReader reader = new SnapshotReader(new CaseFiles(folder));
        reader.documents();
        reader.json();
        reader.texts();
        return reader.snapshot;
    }

    private void documents() throws IOException {
        for (Path file : files.documents()) {
            String name = files.name(file);
            try {
                ReadResult result = READER.read(file);
                FrozenDocument reading = add(name, result.tables());
                snapshot.add(FrozenKind.REMARKS, new Section(name, FrozenDocument.remarks(result)));
                snapshot.add(FrozenKind.ORIGINS, new Section(name, reading.origins(result)));
                CellTexts.each(file, cells::add);
            } catch (UnreadableDocumentException refused) {
                snapshot.add(
                        FrozenKind.MODELS,
                        new Section(name, List.of("refused: " + EscapedLine.of(refused.message(Locale.ENGLISH)))));
            }
        }
    }

    private void json() throws IOException {
        for (Path file : files.json()) {
            List<PerformanceTargetTable> tables = CaseTables.in(file);
            if (file.endsWith("model.json")) {
                // what a person found right for a document, which the case tests compare with what is read from it
                tables.forEach(this::addValues);
            } else if (!tables.isEmpty()) {
                add(files.name(file), tables);
            }
        }
    }

    private FrozenDocument add(String name, List<PerformanceTargetTable> tables) {
        FrozenDocument reading = new FrozenDocument(tables);
        snapshot.add(FrozenKind.MODELS, new Section(name, reading.models()));
        snapshot.add(FrozenKind.FINDINGS, new Section(name, reading.findings()));
        tables.forEach(this::addValues);
        return reading;
    }

    private void addValues(PerformanceTargetTable table) {
        new TableTree(table).eachValueText(values::add);
    }

    private void texts() throws IOException {
        for (Path corpus : files.corpora()) {
            NavigableSet<String> texts = new TreeSet<>();
            Files.readAllLines(corpus).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .forEach(texts::add);
            add(FrozenKind.VALUES, files.name(corpus), texts);
            cells.removeAll(texts);
        }
        add(FrozenKind.VALUES, "values of all tables", values);
        cells.removeAll(values);
        add(FrozenKind.CELLS, "all other cells of the documents", cells);
    }

    private void add(FrozenKind kind, String name, Collection<String> texts) {
        snapshot.add(kind, new Section(name, texts.stream().map(MeaningLine::of).toList()));
    }
}
