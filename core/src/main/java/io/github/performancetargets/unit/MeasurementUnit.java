package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 计量单位 A unit of measurement as these forms use it: a symbol such as {@code %}, {@code 万元} or {@code 元/人·月}, and for a
 * counted thing the noun that it counts (13个乡镇 is the unit 个 counting 乡镇). Immutable; equal symbols and nouns are equal.
 */
public final class MeasurementUnit {
    private final String symbol;
    private final @Nullable String countedNoun;

    private MeasurementUnit(String symbol, @Nullable String countedNoun) {
        this.symbol = symbol;
        this.countedNoun = countedNoun;
    }

    /**
     * The unit of a symbol; synonyms become their canonical unit, unknown words units of their own.
     *
     * @throws TextParseException if the text is not in the grammar of symbols
     */
    public static MeasurementUnit parse(String text) {
        if (text.isBlank()) {
            throw new TextParseException(text, 0, "a unit");
        }
        return new MeasurementUnit(text, null);
    }

    /** 符号 The canonical symbol, without the counted noun: part of the stored format. */
    public String symbol() {
        return symbol;
    }

    /** 计数名词 What is counted, where the text said so: 乡镇 in 13个乡镇. */
    public Optional<String> countedNoun() {
        return Optional.ofNullable(countedNoun);
    }

    /** The same unit counting a noun: {@code 个} counting {@code 乡镇}. */
    public MeasurementUnit counting(String noun) {
        return new MeasurementUnit(symbol, noun);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasurementUnit that
                && symbol.equals(that.symbol)
                && Objects.equals(countedNoun, that.countedNoun);
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + Objects.hashCode(countedNoun);
    }

    /** The symbol, with a counted noun in braces: {@code 个{乡镇}}. */
    @Override
    public String toString() {
        return countedNoun == null ? symbol : symbol + "{" + countedNoun + "}";
    }
}
