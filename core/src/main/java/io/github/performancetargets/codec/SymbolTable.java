package io.github.performancetargets.codec;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 代码表 The known codes of a type, found from the characters of a parser without making a text of them. */
final class SymbolTable<T> {
    private final @Nullable String[] keys;
    private final List<T> values;
    private final String codes;
    private final byte[] places;
    private final int mask;

    private SymbolTable(List<T> values, Function<T, String> code) {
        int size = Integer.highestOneBit(Math.max(1, values.size())) * 4;
        this.keys = new String[size];
        this.places = new byte[size];
        this.values = values;
        this.codes = values.stream().map(code).collect(Collectors.joining(", "));
        this.mask = size - 1;
        for (int i = 0; i < values.size(); i++) {
            String key = code.apply(values.get(i));
            int slot = key.hashCode() & mask;
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            places[slot] = (byte) i;
        }
    }

    /** The table of at most 127 values by their codes. */
    static <T> SymbolTable<T> of(Collection<T> values, Function<T, String> code) {
        return new SymbolTable<>(List.copyOf(values), code);
    }

    /** The value of a code; null if it is not known. */
    @Nullable
    T find(char[] chars, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            String key = keys[slot];
            if (key == null) {
                return null;
            }
            if (matches(key, chars, offset, length)) {
                return values.get(places[slot]);
            }
        }
    }

    private static boolean matches(String key, char[] chars, int offset, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** The codes, for messages. */
    String codes() {
        return codes;
    }
}
