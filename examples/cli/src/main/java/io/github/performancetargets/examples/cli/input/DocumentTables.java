package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 文档输入 Reads tables from documents. */
public final class DocumentTables {
    /** Larger than any form; what is larger is no document, and would fill the memory before its reader could say so. */
    private static final int MOST_BYTES = 256 << 20;

    private final DocumentReader reader;

    /** Reads with these units. */
    public DocumentTables(UnitCatalogue units) {
        this.reader = DocumentReader.create().withUnits(units);
    }

    /** Reads the whole document, then hands its tables on. */
    public void read(Input input, InputStream in, Messages messages, Tables tables) throws IOException {
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
        Map<String, NavigableMap<Integer, Integer>> begun = beginnings(result);
        List<List<Remark>> all = new ArrayList<>();
        result.tables().forEach(table -> all.add(new ArrayList<>()));
        for (Remark remark : result.remarks()) {
            all.get(remark.place().map(place -> tableAt(place, begun)).orElse(0))
                    .add(remark);
        }
        return all;
    }

    /** For each part of the document the rows in which tables begin: a table that begins above a former one hides it. */
    private static Map<String, NavigableMap<Integer, Integer>> beginnings(ReadResult result) {
        Map<String, NavigableMap<Integer, Integer>> begun = new HashMap<>();
        for (Origin origin : result.origins()) {
            NavigableMap<Integer, Integer> part =
                    begun.computeIfAbsent(origin.place().part(), name -> new TreeMap<>());
            Map.Entry<Integer, Integer> known = part.floorEntry(origin.place().row());
            if (known == null || known.getValue() < origin.table()) {
                part.put(origin.place().row(), origin.table());
                NavigableMap<Integer, Integer> below =
                        part.tailMap(origin.place().row(), false);
                while (!below.isEmpty() && below.firstEntry().getValue() <= origin.table()) {
                    below.pollFirstEntry();
                }
            }
        }
        return begun;
    }

    private static int tableAt(DocumentPlace place, Map<String, NavigableMap<Integer, Integer>> begun) {
        NavigableMap<Integer, Integer> part = begun.get(place.part());
        Map.Entry<Integer, Integer> last = part == null ? null : part.floorEntry(place.row());
        return last == null ? 0 : last.getValue();
    }
}
