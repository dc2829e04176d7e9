package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** 同名指标 Indicators of one tier, period and goal that have one name. */
final class Namesakes {
    private static final SharedFact<Boolean> PERHAPS = SharedFact.of(Namesakes::mayHaveAny);

    private Namesakes() {}

    /** 一对 Takes two namesakes, the first of them in the order of the table before the other. */
    interface Pair {
        void of(int first, int second);
    }

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

    /** Names each namesake with the first of its name, in linear time. */
    static void each(TableFacts table, Pair pair) {
        if (!table.shared(PERHAPS)) {
            return;
        }
        Map<Key, Integer> first = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            if (!table.foldedName(i).isEmpty()) {
                Integer before = first.putIfAbsent(Key.of(table, i), i);
                if (before != null) {
                    pair.of(before, i);
                }
            }
        }
    }

    // nearly no table has any: names that fall on bits of their own need no map
    private static boolean mayHaveAny(TableFacts table) {
        long[] seen = new long[64];
        for (int i = 0; i < table.size(); i++) {
            IndicatorDimension dimension = table.dimension(i);
            int tier = dimension == null ? 0 : dimension.hashCode();
            int hash = signature(table.foldedName(i)) + tier;
            int bit = (hash ^ hash >>> 12 ^ hash >>> 24) & 4095;
            if ((seen[bit >> 6] & 1L << bit) != 0) {
                return true;
            }
            seen[bit >> 6] |= 1L << bit;
        }
        return false;
    }

    // a few characters tell most names apart, and cost less than all of them
    private static int signature(String name) {
        int length = name.length();
        if (length == 0) {
            return 0;
        }
        int ends = name.charAt(0) * 31 + name.charAt(length - 1);
        int within = name.charAt(length / 3) * 31 + name.charAt(2 * length / 3);
        return (ends * 961 + within * 31 + length) * 0x9E3779B1;
    }
}
