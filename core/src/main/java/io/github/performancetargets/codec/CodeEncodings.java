package io.github.performancetargets.codec;

import io.github.performancetargets.codec.value.TargetCodec;
import io.github.performancetargets.scalar.Codes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 代码的编码 The known codes of the format, each encoded once as a binding writes it. Tables consist of codes to a good part, and
 * a generator copies what is encoded faster than it looks at each character again.
 *
 * @param <E> what the binding makes of a code
 */
public final class CodeEncodings<E> {
    private final @Nullable String[] codes;
    private final @Nullable Object[] encodings;
    private final int mask;

    private CodeEncodings(Function<String, E> encode) {
        Set<String> known = new LinkedHashSet<>(Codes.known());
        known.addAll(TargetCodec.CODES);
        int size = Integer.highestOneBit(known.size()) * 4;
        this.codes = new String[size];
        this.encodings = new Object[size];
        this.mask = size - 1;
        for (String code : known) {
            int slot = slot(code);
            codes[slot] = code;
            encodings[slot] = encode.apply(code);
        }
    }

    /** The known codes as a binding encodes them. */
    public static <E> CodeEncodings<E> of(Function<String, E> encode) {
        return new CodeEncodings<>(encode);
    }

    /** The encoding of a code; null where the code is not a known one. */
    @SuppressWarnings("unchecked") // the array holds what the binding made
    public @Nullable E find(String code) {
        return (E) encodings[slot(code)];
    }

    // where a code stands, or would stand
    private int slot(String code) {
        int slot = code.hashCode() & mask;
        while (codes[slot] != null && !code.equals(codes[slot])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
