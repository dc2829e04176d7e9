package io.github.performancetargets.codec;

import io.github.performancetargets.quantity.Amount;
import java.io.IOException;

/** 整数读取 Reads a whole number. */
final class IntegerReader {
    private IntegerReader() {}

    /** The current number, which has no fraction and fits an int. */
    static int read(TokenSource in) throws IOException {
        if (in.kind() != TokenKind.NUMBER) {
            throw in.expected("a whole number");
        }
        Amount amount = AmountReader.read(in);
        if (amount.scale() == 0 && amount.isCompact()) {
            long value = amount.unscaledLong();
            if (value == (int) value) {
                return (int) value;
            }
        }
        throw in.expected("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }
}
