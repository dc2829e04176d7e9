package io.github.performancetargets.unit;

import java.util.List;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What all units with one symbol share: kind, dimension, factor and parts. The unit without a noun and the units with a
 * multiplier are made once per definition, so that reading the same symbol again allocates nothing.
 */
final class UnitDefinition {
    /** The unit that a bare multiplier multiplies: it has no symbol and is never given out. */
    static final UnitDefinition NOTHING = new UnitDefinition(
            "", UnitKind.MULTIPLIER, UnitDimension.of("无单位"), Ratio.ONE, "", false, List.of(), List.of(), null);

    // a power of two
    private static final int QUOTIENTS = 8;

    private final String symbol;
    private final UnitKind kind;
    private final UnitDimension dimension;
    private final Ratio factor;
    private final String englishName;
    private final boolean takesNoun;
    // both empty for an atom, which is its own numerator
    private final List<UnitPower> numerator;
    private final List<UnitPower> denominator;
    // what stands above and below the slash, made once; null where there is no slash
    private final @Nullable UnitDefinition above;
    private final @Nullable UnitDefinition below;
    // the unit that a prefix multiplied to get this one
    private final @Nullable UnitDefinition unprefixed;
    private final MeasurementUnit unit;
    // both filled on demand without a lock: whoever comes second finds, or makes again, an equal and immutable object
    private final @Nullable UnitDefinition[] prefixed = new UnitDefinition[Multiplier.MAX_EXPONENT + 1];
    // the quotients that were asked for last, a slot per hash of the denominator; 元/次 recurs in every table
    private @Nullable Quotient @Nullable [] quotients;
    // an interface of JSR-385, so that this class loads no implementation of it
    private volatile @Nullable Unit<?> jsrUnit;

    private UnitDefinition(
            String symbol,
            UnitKind kind,
            UnitDimension dimension,
            Ratio factor,
            String englishName,
            boolean takesNoun,
            List<UnitPower> numerator,
            List<UnitPower> denominator,
            @Nullable UnitDefinition unprefixed) {
        this.symbol = symbol;
        this.kind = kind;
        this.dimension = dimension;
        this.factor = factor;
        this.englishName = englishName;
        this.takesNoun = takesNoun;
        this.numerator = numerator;
        this.denominator = denominator;
        this.above = denominator.isEmpty() ? null : compound(numerator, List.of());
        this.below = denominator.isEmpty() ? null : compound(denominator, List.of());
        this.unprefixed = unprefixed;
        this.unit = new MeasurementUnit(this, null);
    }

    static UnitDefinition atom(
            String symbol,
            UnitKind kind,
            UnitDimension dimension,
            Ratio factor,
            String englishName,
            boolean takesNoun) {
        return new UnitDefinition(symbol, kind, dimension, factor, englishName, takesNoun, List.of(), List.of(), null);
    }

    /** A word that no catalogue lists: of its own dimension, so that it converts into nothing. */
    static UnitDefinition unknown(String word) {
        return atom(word, UnitKind.UNKNOWN, ownDimension(word), Ratio.ONE, word, true);
    }

    /** The dimension of a word that is not of the standard catalogue, marked so that 长度 as a unit is no length. */
    static UnitDimension ownDimension(String word) {
        return UnitDimension.of("«" + word + "»");
    }

    /** The word of a dimension without those marks. */
    static String withoutMarks(String word) {
        return word.startsWith("«") ? word.substring(1, word.length() - 1) : word;
    }

    /** A product or quotient; a single factor of power one with nothing below is that factor itself. */
    static UnitDefinition compound(List<UnitPower> numerator, List<UnitPower> denominator) {
        if (denominator.isEmpty() && numerator.size() == 1 && numerator.get(0).power() == 1) {
            return numerator.get(0).definition();
        }
        UnitDimension above = dimension(numerator);
        UnitDimension below = dimension(denominator);
        UnitDimension dimension = above.dividedBy(below);
        if (dimension.isNone()) {
            // 人 per 万人 is no pure number: it compares with 人/人, neither with 元/元 nor with %
            dimension = UnitDimension.of(above + "/" + below);
        }
        return new UnitDefinition(
                symbol(numerator, denominator),
                UnitKind.COMPOUND,
                dimension,
                factor(numerator).dividedBy(factor(denominator)),
                "",
                false,
                List.copyOf(numerator),
                List.copyOf(denominator),
                null);
    }

    private static UnitDimension dimension(List<UnitPower> powers) {
        UnitDimension product = UnitDimension.NONE;
        for (UnitPower power : powers) {
            product = product.times(power.definition().dimension.pow(power.power()));
        }
        return product;
    }

    private static Ratio factor(List<UnitPower> powers) {
        Ratio product = Ratio.ONE;
        for (UnitPower power : powers) {
            product = product.times(power.definition().factor.power(power.power()));
        }
        return product;
    }

    private static String symbol(List<UnitPower> numerator, List<UnitPower> denominator) {
        StringBuilder symbol = new StringBuilder();
        append(symbol, numerator, '·');
        if (!denominator.isEmpty()) {
            append(symbol.append('/'), denominator, '/');
        }
        return symbol.toString();
    }

    // 人/年/10人: behind a dot the number would be one of a product of amounts
    private static void append(StringBuilder symbol, List<UnitPower> powers, char beforeNumber) {
        int start = symbol.length();
        for (UnitPower power : powers) {
            if (symbol.length() > start) {
                boolean numbered =
                        SymbolCharacters.isDigit(power.definition().symbol.charAt(0));
                symbol.append(numbered ? beforeNumber : '·');
            }
            symbol.append(power.definition().symbol);
            if (power.power() > 1) {
                symbol.append('^').append(power.power());
            }
        }
    }

    /** The unit times a multiplier that goes with it: 元 and 万 give 万元. */
    UnitDefinition times(Multiplier multiplier) {
        UnitDefinition known = prefixed[multiplier.exponent()];
        if (known == null) {
            known = prefixed(multiplier.word(), multiplier.value(), multiplier.word() + englishName);
            prefixed[multiplier.exponent()] = known;
        }
        return known;
    }

    /** The unit times a whole number that stands before it in a denominator: the 50人 of 次/50人, the 10万人 of 例/10万人. */
    UnitDefinition times(int number) {
        if (number == 1) {
            return this;
        }
        UnitDefinition base = unprefixed == null ? this : unprefixed;
        long before = unprefixed == null
                ? 1
                : factor.dividedBy(unprefixed.factor).numerator().longValueExact();
        Multiplier multiplier = before > Multiplier.TRILLION.value() ? null : Multiplier.of(before * number);
        return multiplier != null && multiplier.goesWith(kind)
                ? base.times(multiplier)
                : prefixed(Integer.toString(number), number, number + " " + englishName);
    }

    private UnitDefinition prefixed(String prefix, long number, String name) {
        return new UnitDefinition(
                prefix + symbol,
                kind,
                dimension,
                factor.times(Ratio.of(number)),
                name,
                takesNoun,
                List.of(),
                List.of(),
                this);
    }

    /** The quotient over a denominator if it was made lately, else null. */
    @Nullable
    MeasurementUnit quotient(UnitDefinition denominator) {
        @Nullable Quotient[] made = quotients;
        Quotient known = made == null ? null : made[slot(denominator)];
        return known != null && known.denominator == denominator ? known.unit : null;
    }

    /** Keeps the quotient over a denominator for the next time. */
    void remember(UnitDefinition denominator, MeasurementUnit quotient) {
        @Nullable Quotient[] made = quotients;
        if (made == null) {
            made = new @Nullable Quotient[QUOTIENTS];
            quotients = made;
        }
        made[slot(denominator)] = new Quotient(denominator, quotient);
    }

    private static int slot(UnitDefinition denominator) {
        return denominator.symbol.hashCode() & (QUOTIENTS - 1);
    }

    private record Quotient(UnitDefinition denominator, MeasurementUnit unit) {}

    String symbol() {
        return symbol;
    }

    UnitKind kind() {
        return kind;
    }

    UnitDimension dimension() {
        return dimension;
    }

    Ratio factor() {
        return factor;
    }

    String englishName() {
        return englishName;
    }

    boolean takesNoun() {
        return takesNoun;
    }

    boolean isAtom() {
        return numerator.isEmpty();
    }

    List<UnitPower> numerator() {
        return isAtom() ? List.of(new UnitPower(this, 1)) : numerator;
    }

    List<UnitPower> denominator() {
        return denominator;
    }

    @Nullable
    UnitDefinition unprefixed() {
        return unprefixed;
    }

    /** The unit of JSR-385, made once. */
    Unit<?> toUnit() {
        Unit<?> made = jsrUnit;
        if (made == null) {
            made = JsrUnits.unit(this);
            jsrUnit = made;
        }
        return made;
    }

    /** The unit without a noun. */
    MeasurementUnit unit() {
        return unit;
    }

    /** What stands above the slash, or null where there is none. */
    @Nullable
    UnitDefinition above() {
        return above;
    }

    /** What stands below the slash, or null where there is none. */
    @Nullable
    UnitDefinition below() {
        return below;
    }
}
