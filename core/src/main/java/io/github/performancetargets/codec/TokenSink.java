package io.github.performancetargets.codec;

import io.github.performancetargets.quantity.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** 记号输出 Takes the tokens of JSON; a binding hands them to a generator. */
public abstract class TokenSink {
    // BigDecimal.toString needs no exponent down to 0.000001
    private static final int PLAIN_EXPONENT = -6;

    private final boolean stringAmounts;

    /** A sink that writes amounts as the options say. */
    protected TokenSink(CodecOptions options) {
        this.stringAmounts = options.stringAmounts();
    }

    /** Begins an object. */
    protected abstract void startObject() throws IOException;

    /** Ends an object. */
    protected abstract void endObject() throws IOException;

    /** Begins a list. */
    protected abstract void startArray() throws IOException;

    /** Ends a list. */
    protected abstract void endArray() throws IOException;

    /** Names the property whose value follows. */
    protected abstract void name(FieldName name) throws IOException;

    /** Names a property that the format does not list, whose value follows. */
    protected abstract void name(String name) throws IOException;

    /** A string. */
    protected abstract void text(String text) throws IOException;

    /** A string that is one of few, and may be a {@linkplain CodeEncodings known code}. */
    protected abstract void code(String code) throws IOException;

    /** A whole number. */
    protected abstract void integer(long value) throws IOException;

    /** A number whose {@code toString} has no exponent. */
    protected abstract void decimal(BigDecimal value) throws IOException;

    /** A number that is to be written just so. */
    protected abstract void literal(String number) throws IOException;

    /** True or false. */
    protected abstract void flag(boolean value) throws IOException;

    /** Null. */
    protected abstract void nothing() throws IOException;

    /** The exception that tells that a value cannot be written, and where it would stand. */
    protected abstract IOException refusal(String message);

    /** An amount: a plain decimal, as a number or as a string. */
    final void amount(Amount amount) throws IOException {
        if (stringAmounts) {
            text(amount.toString());
        } else if (amount.scale() == 0 && amount.isCompact()) {
            integer(amount.unscaledLong());
        } else {
            BigDecimal decimal = amount.toBigDecimal();
            if (decimal.precision() - 1 - decimal.scale() >= PLAIN_EXPONENT) {
                decimal(decimal);
            } else {
                literal(decimal.toPlainString());
            }
        }
    }

    /** Names a property that the format does not list. */
    final void freeName(String name) throws IOException {
        if (!FreeName.isWhole(name)) {
            throw refusal(FreeName.EXPECTED);
        }
        name(name);
    }

    final void code(FieldName name, String code) throws IOException {
        name(name);
        code(code);
    }

    final void text(FieldName name, String text) throws IOException {
        name(name);
        text(text);
    }

    final void text(FieldName name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            name(name);
            text(text.get());
        }
    }

    /** A text whose absence and emptiness are the same. */
    final void textUnlessEmpty(FieldName name, String text) throws IOException {
        if (!text.isEmpty()) {
            name(name);
            text(text);
        }
    }

    final void amount(FieldName name, Amount amount) throws IOException {
        name(name);
        amount(amount);
    }

    final void amount(FieldName name, Optional<Amount> amount) throws IOException {
        if (amount.isPresent()) {
            name(name);
            amount(amount.get());
        }
    }

    /** A mark that is only written where it is set. */
    final void mark(FieldName name, boolean set) throws IOException {
        if (set) {
            name(name);
            flag(true);
        }
    }
}
