package io.github.performancetargets.completeness;

import org.jspecify.annotations.Nullable;

/** 编号筛 Tells in a few bits that all ids differ. Two that differ may fall on one bit: then a set has to decide. */
final class IdFilter {
    private static final int MOST_BITS = 1 << 20;
    private static final long[] NONE = {};

    private final int size;
    private long[] bits = NONE;
    private int mask;

    IdFilter(int size) {
        this.size = size;
    }

    /** Whether an id may be one that was seen before. */
    boolean mayRepeat(@Nullable String id) {
        if (id == null) {
            return false;
        }
        if (bits.length == 0) {
            int room = Math.min(MOST_BITS, Integer.highestOneBit(Math.max(2, size)) << 6);
            bits = new long[room >> 6];
            mask = room - 1;
        }
        int hash = id.hashCode();
        int bit = (hash ^ (hash >>> 15)) & mask;
        boolean seen = (bits[bit >> 6] & (1L << bit)) != 0;
        bits[bit >> 6] |= 1L << bit;
        return seen;
    }
}
