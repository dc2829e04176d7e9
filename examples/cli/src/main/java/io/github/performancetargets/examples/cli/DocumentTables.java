package io.github.performancetargets.examples.cli;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 文档输入 Reads tables from documents. */
final class DocumentTables {
    /** Larger than any form; what is larger is no document, and would fill the memory before its reader could say so. */
    private static final int MOST_BYTES = 256 << 20;

    private final DocumentReader reader = DocumentReader.create();

    void read(Input input, InputStream in, Messages messages, Tables tables) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            tables.unreadable(input.name(), messages.say("file.large", MOST_BYTES >> 20));
            return;
        }
        ReadResult result = reader.read(bytes, input.name());
        if (result.tables().isEmpty()) {
            tables.unreadable(input.name(), messages.say("table.none"));
            return;
        }
        List<List<Remark>> remarks = byTable(result);
        for (int i = 0; i < result.tables().size() && tables.isOpen(); i++) {
            tables.table(input.name(), i + 1, result.tables().get(i), remarks.get(i));
        }
    }

    /** The remarks by the table that they stand in or below; what stands above every table goes with the first. */
    private static List<List<Remark>> byTable(ReadResult result) {
        List<Integer> numbers =
                IntStream.range(0, result.tables().size()).boxed().toList();
        List<List<Remark>> all = new ArrayList<>();
        numbers.forEach(number -> all.add(new ArrayList<>()));
        List<List<DocumentPlace>> places = numbers.stream()
                .map(number -> result.origins().stream()
                        .filter(origin -> origin.table() == number)
                        .map(Origin::place)
                        .toList())
                .toList();
        for (Remark remark : result.remarks()) {
            int table = remark.place().map(place -> tableAt(place, places)).orElse(0);
            all.get(table).add(remark);
        }
        return all;
    }

    private static int tableAt(DocumentPlace place, List<List<DocumentPlace>> places) {
        int found = 0;
        for (int table = 0; table < places.size(); table++) {
            boolean begun = places.get(table).stream()
                    .anyMatch(other -> other.part().equals(place.part()) && other.row() <= place.row());
            found = begun ? table : found;
        }
        return found;
    }
}
