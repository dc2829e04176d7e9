package io.github.performancetargets.token;

import io.github.performancetargets.text.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 代码表 The known codes of a type, found from the characters of a parser without making a text of them. */
public final class SymbolTable<T> {
    private final List<String> codes;
    private final char[] @Nullable [] keys;
    private final @Nullable Object[] values;
    private final int mask;

    private SymbolTable(List<String> codes) {
        int size = Integer.highestOneBit(Math.max(1, codes.size())) * 4;
        this.codes = codes;
        // one slot more: the one of the empty text
        this.keys = new char[size + 1][];
        this.values = new Object[size + 1];
        this.mask = size - 1;
        for (String code : codes) {
            char[] key = code.toCharArray();
            keys[slot(key, 0, key.length)] = key;
        }
    }

    /** The table of values by their codes, which are not empty. */
    public static <T extends Coded> SymbolTable<T> of(List<T> values) {
        List<String> codes = new ArrayList<>(values.size());
        for (T value : values) {
            codes.add(value.code());
        }
        SymbolTable<T> table = new SymbolTable<>(codes);
        for (T value : values) {
            table.keep(value.code(), value);
        }
        return table;
    }

    /** A table of codes, each of whose values is {@linkplain #keep kept} when it was first read. */
    public static <T> SymbolTable<T> awaiting(String... codes) {
        return new SymbolTable<>(List.of(codes));
    }

    /** Keeps an immutable value under its code if the table has that code: threads that come at once find one of theirs. */
    public void keep(String code, T value) {
        char[] key = code.toCharArray();
        int slot = slot(key, 0, key.length);
        if (keys[slot] != null) {
            values[slot] = value;
        }
    }

    /** The value of a code; null if it is not known, or not kept yet. */
    @SuppressWarnings("unchecked") // the array holds what was put there under the type of the table
    @Nullable
    public T find(char[] chars, int offset, int length) {
        return (T) values[slot(chars, offset, length)];
    }

    // where a code stands, or the empty slot where it would stand
    private int slot(char[] chars, int offset, int length) {
        if (length == 0) {
            return mask + 1;
        }
        int slot = hash(chars, offset, length) & mask;
        for (char[] key = keys[slot]; key != null; key = keys[slot]) {
            if (Arrays.equals(key, 0, key.length, chars, offset, offset + length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    // both ends and the middle tell codes apart well enough, whatever their length
    private static int hash(char[] chars, int offset, int length) {
        return ((chars[offset] * 31 + chars[offset + (length >> 1)]) * 31 + chars[offset + length - 1]) * 31 + length;
    }

    /** The codes, in the order in which they were given. */
    public List<String> codes() {
        return codes;
    }
}
