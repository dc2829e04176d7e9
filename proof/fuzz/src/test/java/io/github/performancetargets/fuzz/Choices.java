package io.github.performancetargets.fuzz;

/** Bytes as choices, a byte each; 0 where they have run out. */
final class Choices {
    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    /** Of so many, one. */
    int below(int bound) {
        int choice = at < bytes.length ? bytes[at++] & 255 : 0;
        // of more than there are bytes, two of them choose
        return bound <= 256 ? choice % bound : ((choice << 8) + (at < bytes.length ? bytes[at++] & 255 : 0)) % bound;
    }
}
