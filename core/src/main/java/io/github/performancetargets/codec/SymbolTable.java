package io.github.performancetargets.codec;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 代码表 The known codes of a type, found from the characters of a parser without making a text of them. */
final class SymbolTable<T> {
    private final char[] @Nullable [] keys;
    private final @Nullable Object[] values;
    private final List<String> codes;
    private final int mask;

    private SymbolTable(List<T> values, Function<T, String> code) {
        int size = Integer.highestOneBit(Math.max(1, values.size())) * 4;
        this.keys = new char[size][];
        this.values = new Object[size];
        this.codes = values.stream().map(code).toList();
        this.mask = size - 1;
        for (T value : values) {
            char[] key = code.apply(value).toCharArray();
            int slot = hash(key, 0, key.length) & mask;
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            this.values[slot] = value;
        }
    }

    /** The table of values by their codes, which are not empty. */
    static <T> SymbolTable<T> of(Collection<T> values, Function<T, String> code) {
        return new SymbolTable<>(List.copyOf(values), code);
    }

    /** The value of a code; null if it is not known. */
    @SuppressWarnings("unchecked") // the array holds the values that the table was made of
    @Nullable
    T find(char[] chars, int offset, int length) {
        if (length == 0) {
            return null;
        }
        for (int slot = hash(chars, offset, length) & mask; ; slot = (slot + 1) & mask) {
            char[] key = keys[slot];
            if (key == null) {
                return null;
            }
            if (key.length == length && matches(key, chars, offset)) {
                return (T) values[slot];
            }
        }
    }

    // both ends and the middle tell codes apart well enough, whatever their length
    private static int hash(char[] chars, int offset, int length) {
        return ((chars[offset] * 31 + chars[offset + (length >> 1)]) * 31 + chars[offset + length - 1]) * 31 + length;
    }

    private static boolean matches(char[] key, char[] chars, int offset) {
        for (int i = 0; i < key.length; i++) {
            if (key[i] != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** The codes. */
    List<String> codes() {
        return codes;
    }
}
