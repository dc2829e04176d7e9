package io.github.performancetargets.token;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.quantity.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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
    public abstract void startObject() throws IOException;

    /** Ends an object. */
    public abstract void endObject() throws IOException;

    /** Begins a list. */
    public abstract void startArray() throws IOException;

    /** Ends a list. */
    public abstract void endArray() throws IOException;

    /** Names the property whose value follows. */
    public abstract void name(FieldName name) throws IOException;

    /** Names a property that the format does not list, whose value follows. */
    public abstract void name(String name) throws IOException;

    /** A string. */
    public abstract void text(String text) throws IOException;

    /** A string that is one of few, and may be a code of the format. */
    public abstract void code(String code) throws IOException;

    /** A whole number. */
    public abstract void integer(long value) throws IOException;

    /** A number whose {@code toString} has no exponent. */
    public abstract void decimal(BigDecimal value) throws IOException;

    /** A number that is to be written just so. */
    public abstract void literal(String number) throws IOException;

    /** True or false. */
    public abstract void flag(boolean value) throws IOException;

    /** Null. */
    public abstract void nothing() throws IOException;

    /** Where the value that is written next would stand, as a JSON pointer. */
    public abstract String pointer();

    /** The exception that tells that a value cannot be written. */
    public abstract IOException refusal(JsonError error);

    /** Refuses what would stand here. */
    public final IOException refused(ExpectedValue.Kind expected, FoundValue found) {
        return refusal(new JsonError(pointer(), 0, 0, ExpectedValue.of(expected), found));
    }

    /** An amount: a plain decimal, as a number or as a string. */
    public final void amount(Amount amount) throws IOException {
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
    public final void freeName(String name) throws IOException {
        if (name.length() > InputLimits.MAX_NAME_LENGTH) {
            throw refused(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
        }
        if (!FreeName.isWhole(name)) {
            throw refused(ExpectedValue.Kind.WHOLE_NAME, FoundValue.of(FoundValue.Kind.HALF));
        }
        name(name);
    }

    /** A property that is always there. */
    public final <T> void required(FieldName name, T value, Codec<T> codec) throws IOException {
        name(name);
        codec.write(value, this);
    }

    /** A property that may be absent, which is null: an {@code Optional} handed over would be made for every one of them. */
    public final <T> void optional(FieldName name, @Nullable T value, Codec<T> codec) throws IOException {
        if (value != null) {
            name(name);
            codec.write(value, this);
        }
    }

    /** A property that is left out where it says what its absence says. */
    public final <T> void unless(T absent, FieldName name, T value, Codec<T> codec) throws IOException {
        if (!value.equals(absent)) {
            name(name);
            codec.write(value, this);
        }
    }

    /** A list whose absence and emptiness are the same. */
    public final <T> void list(FieldName name, List<T> values, Codec<T> codec) throws IOException {
        if (!values.isEmpty()) {
            wholeList(name, values, codec);
        }
    }

    /** A list that is always there. */
    public final <T> void wholeList(FieldName name, List<T> values, Codec<T> codec) throws IOException {
        name(name);
        startArray();
        for (int i = 0; i < values.size(); i++) {
            codec.write(values.get(i), this);
        }
        endArray();
    }

    /** A whole number that may be absent. */
    public final void number(FieldName name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            name(name);
            integer(value.getAsInt());
        }
    }

    /** A mark that is only written where it is set. */
    public final void mark(FieldName name, boolean set) throws IOException {
        if (set) {
            name(name);
            flag(true);
        }
    }
}
