package io.github.performancetargets.token;

import io.github.performancetargets.unit.UnitCatalogue;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 编码选项 What a caller may choose about reading and writing; immutable. */
public final class CodecOptions {
    /** How an amount is written. */
    private enum Amounts {
        NUMBERS,
        STRINGS
    }

    /** What an explicit null means. */
    private enum Nulls {
        REFUSED,
        ABSENT
    }

    /** 缺省 Amounts as numbers; nulls and unknown properties refused. */
    public static final CodecOptions STRICT =
            new CodecOptions(Amounts.NUMBERS, Nulls.REFUSED, null, UnitCatalogue.standard());

    private final Amounts amounts;
    private final Nulls nulls;
    private final @Nullable Consumer<String> unknownProperties;
    private final UnitCatalogue units;

    private CodecOptions(
            Amounts amounts, Nulls nulls, @Nullable Consumer<String> unknownProperties, UnitCatalogue units) {
        this.amounts = amounts;
        this.nulls = nulls;
        this.unknownProperties = unknownProperties;
        this.units = units;
    }

    /** Writes amounts as strings. */
    public CodecOptions withStringAmounts() {
        return new CodecOptions(Amounts.STRINGS, nulls, unknownProperties, units);
    }

    /** Reads a property whose value is null as if it were absent. */
    public CodecOptions withNullsAsAbsent() {
        return new CodecOptions(amounts, Nulls.ABSENT, unknownProperties, units);
    }

    /** Drops properties that the format does not have, and tells where they stood, as a JSON pointer. */
    public CodecOptions withUnknownProperties(Consumer<String> dropped) {
        return new CodecOptions(amounts, nulls, Objects.requireNonNull(dropped, "dropped"), units);
    }

    /** Reads symbols of units, and words without a stored meaning, with a catalogue. */
    public CodecOptions withUnits(UnitCatalogue catalogue) {
        return new CodecOptions(amounts, nulls, unknownProperties, Objects.requireNonNull(catalogue, "catalogue"));
    }

    /** The units that are read. */
    public UnitCatalogue units() {
        return units;
    }

    /** Whether amounts are written as strings. */
    public boolean stringAmounts() {
        return amounts == Amounts.STRINGS;
    }

    /** Whether null means absent. */
    public boolean nullsAsAbsent() {
        return nulls == Nulls.ABSENT;
    }

    /** What is told of unknown properties; empty if they are refused. */
    public Optional<Consumer<String>> unknownProperties() {
        return Optional.ofNullable(unknownProperties);
    }
}
