package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 最差的表 Keeps the worst of many tables; of two that are as bad the one that came first. */
final class WorstTables {
    private static final int MOST = 20;

    private final Comparator<ListedTable> worstFirst;
    private final boolean zeroCounts;
    private final List<ListedTable> worst = new ArrayList<>();

    private WorstTables(Comparator<ListedTable> worstFirst, boolean zeroCounts) {
        this.worstFirst = worstFirst;
        this.zeroCounts = zeroCounts;
    }

    static WorstTables lowest() {
        return new WorstTables(Comparator.comparing(ListedTable::value), true);
    }

    /** Those of nothing are not among them. */
    static WorstTables highest() {
        return new WorstTables(Comparator.comparing(ListedTable::value).reversed(), false);
    }

    void add(String source, String name, Amount value) {
        if (value.signum() == 0 && !zeroCounts) {
            return;
        }
        ListedTable table = new ListedTable(source, name, value);
        int at = worst.size();
        while (at > 0 && worstFirst.compare(table, worst.get(at - 1)) < 0) {
            at--;
        }
        if (at < MOST) {
            worst.add(at, table);
        }
        if (worst.size() > MOST) {
            worst.remove(MOST);
        }
    }

    List<ListedTable> tables() {
        return List.copyOf(worst);
    }
}
