package io.github.performancetargets.generalisation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Things said, each under a path, some paths more than once. */
final class FactBag {
    private final NavigableMap<String, List<String>> values = new TreeMap<>();

    void add(String path, String value) {
        values.computeIfAbsent(path, p -> new ArrayList<>()).add(value);
    }

    int size() {
        return values.values().stream().mapToInt(List::size).sum();
    }

    /** What of this is said by another, what it says otherwise, what it does not say, and what it says besides. */
    FactComparison comparedWith(FactBag found) {
        int right = 0;
        int wrong = 0;
        int lost = 0;
        int besides = found.size();
        for (var path : values.entrySet()) {
            List<String> expected = new ArrayList<>(path.getValue());
            List<String> there = new ArrayList<>(found.values.getOrDefault(path.getKey(), List.of()));
            besides -= there.size();
            int same = 0;
            for (String value : path.getValue()) {
                if (there.remove(value)) {
                    expected.remove(value);
                    same++;
                }
            }
            int otherwise = Math.min(expected.size(), there.size());
            right += same;
            wrong += otherwise;
            lost += expected.size() - otherwise;
            besides += there.size() - otherwise;
        }
        return new FactComparison(right, wrong, lost, besides);
    }

    /**
     * How two bags compare.
     *
     * @param right said alike
     * @param wrong said otherwise
     * @param lost not said
     * @param besides said, and not expected
     */
    record FactComparison(int right, int wrong, int lost, int besides) {
        static final FactComparison NOTHING = new FactComparison(0, 0, 0, 0);

        FactComparison plus(FactComparison other) {
            return new FactComparison(
                    right + other.right, wrong + other.wrong, lost + other.lost, besides + other.besides);
        }

        boolean isWhole() {
            return wrong == 0 && lost == 0 && besides == 0;
        }
    }
}
