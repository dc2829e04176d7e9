package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * 计量单位目录 The words that name units: canonical symbols and their synonyms. A catalogue is immutable and safe to share; a
 * caller with units of its own adds them to a copy: {@code UnitCatalogue.standard().toBuilder()…build()}.
 */
public final class UnitCatalogue {
    // a power of two
    private static final int RECENT = 256;

    private final Map<String, UnitDefinition> words;
    // too short or too common to be looked for in running text: 时 is an hour in a column of units, a clock time in 18时
    private final Set<String> symbolsOnly;
    private final List<UnitDefinition> definitions;
    private final WordIndex index;
    // the few compound symbols of a table recur in every row: what was read last, a slot per hash
    private final AtomicReferenceArray<@Nullable Reading> recent = new AtomicReferenceArray<>(RECENT);

    private UnitCatalogue(
            Map<String, UnitDefinition> words, Set<String> symbolsOnly, List<UnitDefinition> definitions) {
        this.words = words;
        this.symbolsOnly = symbolsOnly;
        this.definitions = definitions;
        this.index = new WordIndex(words, symbolsOnly);
    }

    /** 标准目录 The units of these forms; read once, when first asked for. */
    public static UnitCatalogue standard() {
        return Standard.CATALOGUE;
    }

    // initialised by the class loader when standard() first runs: lazy and safe without a lock of ours
    private static final class Standard {
        static final UnitCatalogue CATALOGUE = CatalogueReader.read("units.tsv");
    }

    /** A builder of a catalogue that lists nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder of a catalogue that lists what this one does. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        for (UnitDefinition definition : definitions) {
            builder.definitions.put(definition.symbol(), definition);
        }
        builder.words.putAll(words);
        builder.symbolsOnly.addAll(symbolsOnly);
        return builder;
    }

    /**
     * The unit of a symbol: see {@link MeasurementUnit#parse}, which reads with the standard catalogue.
     *
     * @throws TextParseException if the text is not in the grammar of symbols, or too long
     */
    public MeasurementUnit parse(String text) {
        UnitDefinition listed = words.get(text);
        if (listed != null) {
            return listed.unit();
        }
        int slot = text.hashCode() & (RECENT - 1);
        Reading known = recent.get(slot);
        if (known != null && known.text.equals(text)) {
            return known.unit;
        }
        MeasurementUnit unit = new SymbolParser(this, text).parse();
        recent.set(slot, new Reading(text, unit));
        return unit;
    }

    private record Reading(String text, MeasurementUnit unit) {}

    /** The unit that a word names, a canonical symbol or a synonym, with or without a multiplier; blanks are not skipped. */
    public Optional<MeasurementUnit> find(String word) {
        UnitDefinition definition = definition(word);
        return definition == null ? Optional.empty() : Optional.of(definition.unit());
    }

    /** The definition of a whole word, with or without a multiplier, or null. */
    @Nullable
    UnitDefinition definition(String word) {
        UnitDefinition listed = words.get(word);
        if (listed != null) {
            return listed;
        }
        Multiplier multiplier = Multiplier.at(word, 0, word.length());
        if (multiplier == null) {
            return null;
        }
        int length = multiplier.word().length();
        UnitDefinition rest = length == word.length() ? UnitDefinition.NOTHING : words.get(word.substring(length));
        return rest != null && multiplier.goesWith(rest.kind()) ? times(rest, multiplier) : null;
    }

    // a listed word wins: 千m is 千米, which is 公里
    private UnitDefinition times(UnitDefinition rest, Multiplier multiplier) {
        UnitDefinition multiple = rest.times(multiplier);
        return words.getOrDefault(multiple.symbol(), multiple);
    }

    /**
     * The longest word of the catalogue that starts at an index, a multiplier before it included (万元, 亿立方米); a
     * multiplier alone counts as a word. Null if there is none. Text of full-width characters must be folded before.
     *
     * @throws IndexOutOfBoundsException if the index lies outside the text
     */
    public @Nullable UnitMatch longestMatch(String text, int from) {
        if (from < 0 || from > text.length()) {
            throw new IndexOutOfBoundsException("index " + from + " is outside the text of length " + text.length());
        }
        int word = index.longest(text, from);
        int end = word < 0 ? from : from + index.length(word);
        UnitDefinition found = word < 0 ? null : index.definition(word);
        Multiplier multiplier = Multiplier.at(text, from, text.length());
        if (multiplier != null) {
            int prefixEnd = from + multiplier.word().length();
            int rest = index.longest(text, prefixEnd);
            int restEnd = rest < 0 ? prefixEnd : prefixEnd + index.length(rest);
            if (rest >= 0
                    && restEnd > end
                    && multiplier.goesWith(index.definition(rest).kind())) {
                found = times(index.definition(rest), multiplier);
                end = restEnd;
            } else if (prefixEnd > end) {
                found = UnitDefinition.NOTHING.times(multiplier);
                end = prefixEnd;
            }
        }
        return found == null ? null : new UnitMatch(found.unit(), end);
    }

    /**
     * A unit by dimension and factor, or null: the one of a symbol if it fits, else the first listed, else one with a
     * multiplier.
     */
    @Nullable
    MeasurementUnit find(@Nullable String symbol, UnitDimension dimension, Ratio factor) {
        if (symbol != null) {
            try {
                UnitDefinition named = parse(symbol).definition();
                if (is(named, dimension, factor)) {
                    return named.unit();
                }
            } catch (TextParseException foreignSymbol) {
                // what it measures still tells which unit it is
            }
        }
        MeasurementUnit prefixed = null;
        for (UnitDefinition definition : definitions) {
            if (is(definition, dimension, factor)) {
                return definition.unit();
            }
            if (prefixed == null && definition.dimension().equals(dimension)) {
                prefixed = prefixed(definition, factor.dividedBy(definition.factor()));
            }
        }
        return prefixed;
    }

    private static @Nullable MeasurementUnit prefixed(UnitDefinition definition, Ratio times) {
        boolean whole = times.isCompact() && times.denominatorLong() == 1;
        Multiplier multiplier = whole ? Multiplier.of(times.numeratorLong()) : null;
        return multiplier != null && multiplier.goesWith(definition.kind())
                ? definition.times(multiplier).unit()
                : null;
    }

    private static boolean is(UnitDefinition definition, UnitDimension dimension, Ratio factor) {
        return definition.dimension().equals(dimension) && definition.factor().equals(factor);
    }

    /** Whether a noun may follow the unit directly: 个 and 家 count something (13个乡镇), 元 does not. */
    public boolean takesNoun(MeasurementUnit unit) {
        return unit.kind() == UnitKind.COUNT && unit.definition().takesNoun();
    }

    /** The listed units, in the order of the catalogue, without those that a multiplier makes. */
    public List<MeasurementUnit> units() {
        List<MeasurementUnit> units = new ArrayList<>(definitions.size());
        for (UnitDefinition definition : definitions) {
            units.add(definition.unit());
        }
        return Collections.unmodifiableList(units);
    }

    /** Every word with the unit it names, synonyms included. */
    public Map<String, MeasurementUnit> words() {
        Map<String, MeasurementUnit> units = new LinkedHashMap<>();
        words.forEach((word, definition) -> units.put(word, definition.unit()));
        return Collections.unmodifiableMap(units);
    }

    /** Builds a catalogue. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, UnitDefinition> definitions = new LinkedHashMap<>();
        private final Map<String, UnitDefinition> words = new HashMap<>();
        private final Set<String> symbolsOnly = new HashSet<>();

        private Builder() {}

        /**
         * Adds a counted thing, of a dimension of its own: nothing converts into it. A noun may follow it.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar
         */
        public Builder counted(String symbol, String englishName, String... synonyms) {
            SymbolParser.requireWord(symbol);
            return add(
                    UnitDefinition.atom(
                            symbol, UnitKind.COUNT, UnitDefinition.ownDimension(symbol), Ratio.ONE, englishName, true),
                    synonyms);
        }

        /**
         * Adds a multiple of another unit: 標准床 as 3/2 of 床.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar, or the factor is not
         *     above 0
         */
        public Builder multiple(
                String symbol, Ratio factor, MeasurementUnit of, String englishName, String... synonyms) {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException("expected a factor above 0 for " + symbol + ", found " + factor);
            }
            SymbolParser.requireWord(symbol);
            return add(
                    UnitDefinition.atom(
                            symbol,
                            of.kind(),
                            of.dimension(),
                            factor.times(of.factor()),
                            englishName,
                            of.definition().takesNoun()),
                    synonyms);
        }

        /**
         * Adds words for a unit that the catalogue lists already.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar, or the symbol is not
         *     listed
         */
        public Builder synonyms(String symbol, String... synonyms) {
            UnitDefinition definition = definitions.get(symbol);
            if (definition == null) {
                throw new IllegalArgumentException("expected a listed symbol, found '" + symbol + "'");
            }
            for (String synonym : synonyms) {
                word(synonym, definition);
            }
            return this;
        }

        Builder add(UnitDefinition definition, String... synonyms) {
            word(definition.symbol(), definition);
            definitions.put(definition.symbol(), definition);
            for (String synonym : synonyms) {
                word(synonym, definition);
            }
            return this;
        }

        Builder symbolOnly(String symbol, String synonym) {
            symbolsOnly.add(synonym);
            return synonyms(symbol, synonym);
        }

        private void word(String word, UnitDefinition definition) {
            if (word.isBlank() || word.length() > MeasurementUnit.MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "expected a word for " + definition.symbol() + ", found '" + word + "'");
            }
            UnitDefinition other = words.putIfAbsent(word, definition);
            if (other != null) {
                throw new IllegalArgumentException("expected a new word for " + definition.symbol() + ", found '" + word
                        + "', which names " + other.symbol());
            }
        }

        /** The catalogue of what was added so far. */
        public UnitCatalogue build() {
            return new UnitCatalogue(new HashMap<>(words), Set.copyOf(symbolsOnly), List.copyOf(definitions.values()));
        }
    }
}
