package io.github.performancetargets.generalisation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.score.FactBag.FactComparison;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 评判 Reads a document with the library and compares what is read with what must be. */
public final class Scorer {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();
    private static final DocumentReader READER = DocumentReader.create();

    private Scorer() {}

    /**
     * Reads and compares.
     *
     * @param bytes of the document
     * @param name of the document
     * @param expected the tables that must be read, as JSON
     * @param foreign rows that are no part of a form: of each the words that stand nowhere else in the document
     * @param scope how much of the tables is compared
     */
    public static ScoreTally score(
            byte[] bytes, String name, List<JsonNode> expected, List<List<String>> foreign, Scope scope) {
        List<CountedFacts> wanted =
                expected.stream().map(table -> CountedFacts.of(table, scope)).toList();
        List<JsonNode> read = new ArrayList<>();
        int refused = 0;
        try {
            for (PerformanceTargetTable table : READER.read(bytes, name).tables()) {
                read.add(MAPPER.valueToTree(table));
            }
        } catch (UnreadableDocumentException e) {
            refused = 1;
        }
        List<CountedFacts> found =
                read.stream().map(table -> CountedFacts.of(table, scope)).toList();
        return compare(wanted, found, refused, foreign.size(), taken(foreign, read));
    }

    private static ScoreTally compare(
            List<CountedFacts> wanted, List<CountedFacts> found, int refused, int foreign, int taken) {
        List<CountedFacts> left = new ArrayList<>(found);
        FactComparison cells = FactComparison.NOTHING;
        int rows = 0;
        int right = 0;
        int invented = 0;
        int whole = 0;
        for (CountedFacts table : wanted) {
            TableComparison best = TableComparison.lost(table);
            Optional<CountedFacts> match = Optional.empty();
            for (CountedFacts candidate : left) {
                TableComparison comparison = TableComparison.of(table, candidate);
                if (comparison.cells().right() > best.cells().right()) {
                    best = comparison;
                    match = Optional.of(candidate);
                }
            }
            match.ifPresent(left::remove);
            cells = cells.plus(best.cells());
            rows += table.rows().size();
            right += best.found();
            invented += best.invented();
            whole += best.isWhole() ? 1 : 0;
        }
        invented += left.stream().mapToInt(table -> table.rows().size()).sum();
        return new ScoreTally(
                1,
                refused,
                cells.right(),
                cells.wrong(),
                cells.lost(),
                cells.besides(),
                rows,
                right,
                invented,
                foreign,
                taken,
                wanted.size(),
                whole,
                left.size());
    }

    /** A foreign row is taken if words that stand in it alone stand in a form. */
    private static int taken(List<List<String>> foreign, List<JsonNode> read) {
        Set<String> said = new HashSet<>();
        read.forEach(table -> said(table, said));
        String all = String.join("\n", said);
        return (int) foreign.stream()
                .filter(row -> row.stream().map(RegionWords::plain).anyMatch(all::contains))
                .count();
    }

    private static void said(JsonNode node, Set<String> said) {
        if (node.isValueNode()) {
            said.add(RegionWords.plain(node.asText()));
        }
        node.forEach(child -> said(child, said));
    }
}
