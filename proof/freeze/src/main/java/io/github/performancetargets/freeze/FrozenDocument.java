package io.github.performancetargets.freeze;

import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 读取结果 What is said of the tables of one document, in lines. */
final class FrozenDocument {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());

    private final List<PerformanceTargetTable> tables;
    private final List<TableTree> trees;

    FrozenDocument(List<PerformanceTargetTable> tables) {
        this.tables = tables;
        this.trees = tables.stream().map(TableTree::new).toList();
    }

    List<String> models() {
        List<String> lines = new ArrayList<>();
        for (TableTree tree : trees) {
            lines.add(tree.heading());
            lines.addAll(tree.lines());
        }
        return lines;
    }

    List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Report report = REVIEW.validate(tables.get(i));
            lines.add(trees.get(i).heading() + (report.isComplete() ? " complete" : " incomplete"));
            for (Finding finding : report.findings()) {
                lines.add(line(finding, report.message(finding, Locale.CHINA), trees.get(i)));
            }
        }
        return lines;
    }

    private static String line(Finding finding, String message, TableTree tree) {
        String related = finding.related().stream()
                .map(place -> at(place, tree))
                .distinct()
                .collect(Collectors.joining("; "));
        return finding.severity().code() + " " + finding.rule() + " at " + at(finding.place(), tree)
                + (related.isEmpty() ? "" : " (" + related + ")") + ": " + EscapedLine.of(message);
    }

    private static String at(Place place, TableTree tree) {
        String name = tree.name(place.pointer());
        return name.isEmpty() ? "the table" : name;
    }

    static List<String> remarks(ReadResult result) {
        return result.remarks().stream()
                .map(r -> EscapedLine.of(r.kind().code() + where(r) + " " + r.text()
                        + (r.detail().isEmpty() ? "" : " (" + r.detail() + ")")))
                .toList();
    }

    private static String where(Remark remark) {
        return remark.place().map(place -> " " + place).orElse("");
    }

    /** A line for each cell and element; of a header, which names an element in many rows, one for all of them. */
    List<String> origins(ReadResult result) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            lines.add(trees.get(i).heading());
            int table = i;
            Map<DocumentPlace, List<Origin>> cells = result.origins().stream()
                    .filter(o -> o.table() == table)
                    .collect(Collectors.groupingBy(Origin::place, TreeMap::new, Collectors.toList()));
            cells.forEach((place, origins) -> add(place, origins, trees.get(table), lines));
        }
        return lines;
    }

    private static void add(DocumentPlace place, List<Origin> origins, TableTree tree, List<String> lines) {
        origins.stream()
                .filter(o -> o.role() == Origin.Role.VALUE)
                .map(o -> place + " holds " + tree.name(o.path()))
                .sorted(Comparator.naturalOrder())
                .forEach(lines::add);
        NavigableMap<String, Long> named = origins.stream()
                .filter(o -> o.role() == Origin.Role.LABEL)
                .collect(Collectors.groupingBy(
                        o -> o.path().replaceAll("/[0-9]+", "/*"), TreeMap::new, Collectors.counting()));
        named.forEach((path, times) -> lines.add(place + " names " + path + (times > 1 ? " ×" + times : "")));
    }
}
