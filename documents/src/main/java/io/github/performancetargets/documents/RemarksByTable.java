package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 提示归表 Which remarks of a document belong to which of its tables. */
final class RemarksByTable {
    private RemarksByTable() {}

    /** The remarks by the table that they stand in or below; what stands above every table goes with the first. */
    static List<List<Remark>> of(ReadResult result) {
        Map<String, NavigableMap<Integer, Integer>> begun = beginnings(result);
        List<List<Remark>> all = new ArrayList<>();
        result.tables().forEach(table -> all.add(new ArrayList<>()));
        if (all.isEmpty()) {
            return all;
        }
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
