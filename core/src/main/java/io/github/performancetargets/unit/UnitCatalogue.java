package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 计量单位目录 The words that name units: canonical symbols and their synonyms. A catalogue is immutable and safe to share; a
 * caller with units of its own adds them to a copy: {@code UnitCatalogue.standard().toBuilder()…build()}.
 */
public final class UnitCatalogue {
    // a power of two
    private static final int RECENT = 256;

    private final WordIndex words;
    private final UnitRows rows;
    // the few symbols of a table recur in every row: what was read last, a slot per hash. Threads may miss what others
    // put
    // there and read again; what they find is immutable
    private final @Nullable Reading[] recent = new @Nullable Reading[RECENT];

    UnitCatalogue(WordIndex words, UnitRows rows) {
        this.words = words;
        this.rows = rows;
    }

    /** 标准目录 The units of these forms; read once, when first asked for. */
    public static UnitCatalogue standard() {
        return Standard.CATALOGUE;
    }

    // initialised by the class loader when standard() first runs: lazy and safe without a lock of ours
    private static final class Standard {
        static final UnitCatalogue CATALOGUE = CatalogueReader.read(StandardUnits.lines());
    }

    /** A builder of a catalogue that lists nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder of a catalogue that lists what this one does. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        for (int row = 0; row < rows.size(); row++) {
            builder.definitions.put(rows.get(row).symbol(), rows.get(row));
        }
        for (int word = 0; word < words.size(); word++) {
            String text = words.word(word);
            builder.words.put(text, rows.get(words.row(word)));
            if (words.isSymbolOnly(word)) {
                builder.symbolsOnly.add(text);
            }
        }
        return builder;
    }

    /**
     * The unit of a symbol: see {@link MeasurementUnit#parse}, which reads with the standard catalogue.
     *
     * @throws TextParseException if the text is not in the grammar of symbols, or too long
     */
    public MeasurementUnit parse(String text) {
        int slot = text.hashCode() & (RECENT - 1);
        Reading known = recent[slot];
        if (known != null && known.text.equals(text)) {
            return known.unit;
        }
        UnitDefinition listed = listed(text);
        MeasurementUnit unit = listed != null ? listed.unit() : new SymbolParser(this, text).parse();
        recent[slot] = new Reading(text, unit);
        return unit;
    }

    private record Reading(String text, MeasurementUnit unit) {}

    /** The unit that a word names, a canonical symbol or a synonym, with or without a multiplier; blanks are not skipped. */
    public Optional<MeasurementUnit> find(String word) {
        UnitDefinition definition = definition(word);
        return definition == null ? Optional.empty() : Optional.of(definition.unit());
    }

    // the definition of a word, without the multiplier that may stand before it, or null
    private @Nullable UnitDefinition listed(String word) {
        int found = words.find(word);
        return found < 0 ? null : rows.get(words.row(found));
    }

    /** The definition of a whole word, with or without a multiplier, or null. */
    @Nullable
    UnitDefinition definition(String word) {
        UnitDefinition listed = listed(word);
        if (listed != null) {
            return listed;
        }
        Multiplier multiplier = Multiplier.at(word, 0, word.length());
        if (multiplier == null) {
            return null;
        }
        int length = multiplier.word().length();
        UnitDefinition rest = length == word.length() ? UnitDefinition.NOTHING : listed(word.substring(length));
        return rest != null && multiplier.goesWith(rest.kind()) ? times(rest, multiplier) : null;
    }

    // a listed word wins: 千m is 千米, which is 公里
    private UnitDefinition times(UnitDefinition rest, Multiplier multiplier) {
        UnitDefinition multiple = rest.times(multiplier);
        UnitDefinition listed = listed(multiple.symbol());
        return listed == null ? multiple : listed;
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
        int word = words.longest(text, from);
        int end = word < 0 ? from : from + words.length(word);
        UnitDefinition found = word < 0 ? null : rows.get(words.row(word));
        Multiplier multiplier = Multiplier.at(text, from, text.length());
        if (multiplier != null) {
            int prefixEnd = from + multiplier.word().length();
            int rest = words.longest(text, prefixEnd);
            int restEnd = rest < 0 ? prefixEnd : prefixEnd + words.length(rest);
            UnitDefinition multiplied = rest < 0 || restEnd <= end ? null : rows.get(words.row(rest));
            if (multiplied != null && multiplier.goesWith(multiplied.kind())) {
                found = times(multiplied, multiplier);
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
        for (int row = 0; row < rows.size(); row++) {
            UnitDefinition definition = rows.get(row);
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
        List<MeasurementUnit> units = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            units.add(rows.get(row).unit());
        }
        return Collections.unmodifiableList(units);
    }

    /** Every word with the unit it names, synonyms included. */
    public Map<String, MeasurementUnit> words() {
        Map<String, MeasurementUnit> units = new LinkedHashMap<>();
        for (int word = 0; word < words.size(); word++) {
            units.put(words.word(word), rows.get(words.row(word)).unit());
        }
        return Collections.unmodifiableMap(units);
    }

    /** 构建器 Builds a catalogue. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, UnitDefinition> definitions = new LinkedHashMap<>();
        private final Map<String, UnitDefinition> words = new LinkedHashMap<>();
        private final Set<String> symbolsOnly = new HashSet<>();

        private Builder() {}

        /**
         * 计数单位 Adds a counted thing, of a dimension of its own: nothing converts into it. A noun may follow it.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar
         */
        public Builder counted(String symbol, String englishName, String... synonyms) {
            Objects.requireNonNull(englishName, "englishName");
            SymbolParser.requireWord(symbol);
            return add(
                    UnitDefinition.atom(
                            symbol, UnitKind.COUNT, UnitDefinition.ownDimension(symbol), Ratio.ONE, englishName, true),
                    synonyms);
        }

        /**
         * 倍数单位 Adds a multiple of another unit: 標准床 as 3/2 of 床.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar, or the factor is not
         *     above 0
         */
        public Builder multiple(
                String symbol, Ratio factor, MeasurementUnit of, String englishName, String... synonyms) {
            Objects.requireNonNull(englishName, "englishName");
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
         * 同义词 Adds words for a unit that the catalogue lists already.
         *
         * @throws IllegalArgumentException if a word is taken, or is no word of the symbol grammar, or the symbol is not
         *     listed
         */
        public Builder synonyms(String symbol, String... synonyms) {
            Objects.requireNonNull(symbol, "symbol");
            List<String> others = List.of(synonyms); // none is null
            UnitDefinition definition = definitions.get(symbol);
            if (definition == null) {
                throw new IllegalArgumentException("expected a listed symbol, found '" + symbol + "'");
            }
            for (String synonym : others) {
                word(synonym, definition);
            }
            return this;
        }

        /**
         * Adds units as a person writes them into a file, one a line: {@code 标准床 | standard bed | 标床} counts things,
         * {@code 重症床 = 5/2 标准床 | intensive-care bed} is a multiple of another. The symbol comes first, then the English name,
         * then synonyms with blanks between; blank lines and lines that begin with {@code #} say nothing.
         *
         * @throws IllegalArgumentException if a line says anything else, or a word is taken: the message names the line
         */
        public Builder lines(String lines) {
            UnitLines.addTo(this, lines);
            return this;
        }

        Builder add(UnitDefinition definition, String... synonyms) {
            List<String> others = List.of(synonyms); // none is null
            word(definition.symbol(), definition);
            definitions.put(definition.symbol(), definition);
            for (String synonym : others) {
                word(synonym, definition);
            }
            return this;
        }

        private void word(String word, UnitDefinition definition) {
            if (word.isBlank() || word.length() > MeasurementUnit.MAX_WORD_LENGTH) {
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
            Map<UnitDefinition, Integer> rows = new HashMap<>();
            for (UnitDefinition definition : definitions.values()) {
                rows.put(definition, rows.size());
            }
            WordIndex.Builder index =
                    new WordIndex.Builder(String.join("", words.keySet()).toCharArray());
            int start = 0;
            for (Map.Entry<String, UnitDefinition> word : words.entrySet()) {
                int end = start + word.getKey().length();
                index.add(
                        start,
                        end,
                        Objects.requireNonNull(rows.get(word.getValue())),
                        symbolsOnly.contains(word.getKey()));
                start = end;
            }
            return new UnitCatalogue(index.build(), new UnitRows.Listed(List.copyOf(definitions.values())));
        }
    }
}
