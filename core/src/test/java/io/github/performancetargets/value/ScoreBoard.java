package io.github.performancetargets.value;

import io.github.performancetargets.value.ValueCorpus.Row;
import io.github.performancetargets.value.ValueCorpus.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** How a reader does on labelled texts: by kind, as rows of the README's table. */
final class ScoreBoard {
    private static final Map<String, String> KINDS = kinds();

    private final Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    ScoreBoard(List<Row> rows, BiFunction<Row, String, Verdict> judge) {
        KINDS.keySet().forEach(kind -> counts.put(kind, new EnumMap<>(Verdict.class)));
        for (Row row : rows) {
            Verdict verdict = judge.apply(row, row.raw());
            of(row.kind()).merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.WRONG) {
                wrong.add(row.raw());
            }
        }
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("quantity", "quantities");
        kinds.put("range", "ranges");
        kinds.put("deadline", "deadlines and periods");
        kinds.put("qualitative", "qualitative");
        kinds.put("unparseable", "not one value");
        return kinds;
    }

    List<String> wrong() {
        return wrong;
    }

    /** Of the rows that are one value, how many in a hundred were read right. */
    int typedRightPercent() {
        int rows = 0;
        int right = 0;
        for (String kind : KINDS.keySet()) {
            if (!kind.equals("unparseable")) {
                rows += all(kind);
                right += of(kind).getOrDefault(Verdict.RIGHT, 0);
            }
        }
        return 100 * right / rows;
    }

    private Map<Verdict, Integer> of(String kind) {
        return Objects.requireNonNull(counts.get(kind), kind);
    }

    private int all(String kind) {
        return of(kind).values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> linesByKind() {
        List<String> lines = new ArrayList<>();
        KINDS.forEach((kind, name) -> lines.add(line(name + ", " + all(kind), List.of(kind))));
        return lines;
    }

    String total(String reader) {
        int rows = KINDS.keySet().stream().mapToInt(this::all).sum();
        return line(reader + ", all " + rows, List.copyOf(KINDS.keySet()));
    }

    private String line(String name, List<String> kinds) {
        StringBuilder line = new StringBuilder("| ").append(name);
        for (Verdict verdict : Verdict.values()) {
            int count = kinds.stream()
                    .mapToInt(kind -> of(kind).getOrDefault(verdict, 0))
                    .sum();
            line.append(" | ").append(count);
        }
        return line.append(" |").toString();
    }
}
