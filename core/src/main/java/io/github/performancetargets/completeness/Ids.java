package io.github.performancetargets.completeness;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 编号 Tells whether ids repeat, without a set where each is greater than the one before, as nearly always: 1, 2, … 10. */
final class Ids {
    private final String[] ids;
    private int size;
    private boolean ascending = true;

    Ids(int most) {
        this.ids = new String[most];
    }

    /** Takes the next id; null where there is none. */
    void add(@Nullable String id) {
        if (id != null) {
            ascending &= size == 0 || isLess(ids[size - 1], id);
            ids[size++] = id;
        }
    }

    /** Whether two of the ids are equal. */
    boolean repeat() {
        if (!ascending) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < size; i++) {
                if (!seen.add(ids[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLess(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) < 0 : one.length() < other.length();
    }
}
