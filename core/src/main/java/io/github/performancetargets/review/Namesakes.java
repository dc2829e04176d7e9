package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 同名指标 Indicators of one tier, period and goal that have one name. */
final class Namesakes {
    private static final SharedFact<List<Pair>> PAIRS = SharedFact.of(Namesakes::pairs);

    private Namesakes() {}

    /** 一对 Two namesakes, the first of them in the order of the table before the other. */
    record Pair(int first, int second) {}

    // comparable, so that a map stays quick whatever names somebody makes up that share a hash code
    private record Key(String name, String dimension, TargetPeriod period, String goal) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::name)
                .thenComparing(Key::dimension)
                .thenComparing(Key::period)
                .thenComparing(Key::goal);

        static Key of(TableFacts table, int i) {
            IndicatorDimension dimension = table.dimension(i);
            return new Key(
                    table.foldedName(i),
                    dimension == null ? "" : dimension.code(),
                    table.indicator(i).period(),
                    table.indicator(i).goalId().map(id -> "=" + id).orElse(""));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Each namesake with the first of its name. */
    static List<Pair> of(TableFacts table) {
        return table.shared(PAIRS);
    }

    // in linear time
    private static List<Pair> pairs(TableFacts table) {
        if (!isAnyNameTwice(table)) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Key, Integer> first = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            if (!table.foldedName(i).isEmpty()) {
                Integer before = first.putIfAbsent(Key.of(table, i), i);
                if (before != null) {
                    pairs.add(new Pair(before, i));
                }
            }
        }
        return pairs;
    }

    // nearly no table has any: then nothing but the names is looked at
    private static boolean isAnyNameTwice(TableFacts table) {
        Set<String> names = new HashSet<>(2 * table.size());
        for (int i = 0; i < table.size(); i++) {
            if (!names.add(table.foldedName(i))) {
                return true;
            }
        }
        return false;
    }
}
