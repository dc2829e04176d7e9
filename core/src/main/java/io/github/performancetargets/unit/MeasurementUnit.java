package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 计量单位 A unit of measurement as these forms use it: a symbol such as {@code %}, {@code 万元} or {@code 元/人·月}, its
 * dimension and its exact factor, and for a counted thing the noun that it counts (13个乡镇 is the unit 个 counting 乡镇).
 * Immutable. Units are equal where symbol and noun are; 公顷 and 万平方米 measure the same and are two units.
 */
public final class MeasurementUnit {
    /** Most characters of a text that {@link #parse} reads: more than the longest unit prints. */
    public static final int MAX_LENGTH = 2_000;
    /** Most characters of a word that names a unit, a multiplier before it not counted. */
    public static final int MAX_WORD_LENGTH = 120;
    /** Most characters of a counted noun. */
    public static final int MAX_NOUN_LENGTH = 40;
    /** Most atoms of a product or quotient. */
    public static final int MAX_ATOMS = 12;

    private final UnitDefinition definition;
    private final @Nullable String countedNoun;

    MeasurementUnit(UnitDefinition definition, @Nullable String countedNoun) {
        this.definition = definition;
        this.countedNoun = countedNoun;
    }

    /**
     * The unit of a symbol, read with the standard catalogue: synonyms become their canonical unit, unknown words units of
     * their own. The grammar stands in {@code docs/units.md}; everything after the first slash is denominator.
     *
     * @throws TextParseException if the text is not in the grammar, longer than {@value #MAX_LENGTH} characters, or has a word
     *     longer than {@value #MAX_WORD_LENGTH}
     */
    public static MeasurementUnit parse(String text) {
        return UnitCatalogue.standard().parse(text);
    }

    /**
     * The unit of the standard catalogue that is a JSR-385 unit exactly: 米 for metre, 公里 for a thousand of it.
     *
     * @throws IllegalArgumentException if the catalogue has no such unit
     */
    public static MeasurementUnit of(Unit<?> unit) {
        MeasurementUnit ours = JsrUnits.ours(unit, UnitCatalogue.standard());
        if (ours == null) {
            throw new IllegalArgumentException("expected a unit that the catalogue has, found " + unit);
        }
        return ours;
    }

    /** 符号 The canonical symbol, without the counted noun: part of the stored format. */
    public String symbol() {
        return definition.symbol();
    }

    /** 计数名词 What is counted, where the text said so: 乡镇 in 13个乡镇. */
    public Optional<String> countedNoun() {
        return Optional.ofNullable(countedNoun);
    }

    /**
     * The same unit counting a noun: {@code 个} counting {@code 乡镇}.
     *
     * @throws IllegalArgumentException if the noun is blank, has blanks around it, is longer than
     *     {@value #MAX_NOUN_LENGTH} characters, or holds a brace or a control character
     */
    public MeasurementUnit counting(String noun) {
        int wrong = SymbolCharacters.firstNotInNoun(noun);
        if (wrong >= 0) {
            throw new IllegalArgumentException(
                    "expected a noun of 1 to " + MAX_NOUN_LENGTH + " characters without braces, found '" + noun + "'");
        }
        return noun.equals(countedNoun) ? this : new MeasurementUnit(definition, noun);
    }

    /** The same unit without its counted noun. */
    public MeasurementUnit withoutNoun() {
        return definition.unit();
    }

    /**
     * 每 The quotient of this unit and another: 元 per 次 is 元/次. Atoms that stand above and below cancel unless
     * nothing would be left above. Counted nouns are dropped.
     *
     * @throws IllegalArgumentException if the result has more than {@value #MAX_ATOMS} atoms
     */
    public MeasurementUnit per(MeasurementUnit other) {
        MeasurementUnit known = definition.quotient(other.definition);
        if (known == null) {
            known = product(other.definition.denominator(), other.definition.numerator());
            definition.remember(other.definition, known);
        }
        return known;
    }

    /**
     * The product of this unit and another: 人 times 天 is 人·天. Atoms that stand above and below cancel unless
     * nothing would be left above. Counted nouns are dropped.
     *
     * @throws IllegalArgumentException if the result has more than {@value #MAX_ATOMS} atoms
     */
    public MeasurementUnit times(MeasurementUnit other) {
        return product(other.definition.numerator(), other.definition.denominator());
    }

    private MeasurementUnit product(List<UnitPower> above, List<UnitPower> below) {
        List<UnitPower> numerator = new ArrayList<>(definition.numerator());
        List<UnitPower> denominator = new ArrayList<>(definition.denominator());
        numerator.addAll(above);
        denominator.addAll(below);
        List<UnitPower> left = new ArrayList<>(numerator);
        List<UnitPower> right = new ArrayList<>(denominator);
        left.removeIf(right::remove);
        if (!left.isEmpty()) {
            numerator = left;
            denominator = right;
        }
        if (numerator.size() + denominator.size() > MAX_ATOMS) {
            throw new IllegalArgumentException("expected at most " + MAX_ATOMS + " atoms, found "
                    + (numerator.size() + denominator.size()) + " in " + this + " with " + above + " and " + below);
        }
        return UnitDefinition.compound(numerator, denominator).unit();
    }

    /** 量纲 The dimension. */
    public UnitDimension dimension() {
        return definition.dimension();
    }

    /** 换算系数 How many of the base of the dimension one of this unit is, exactly: 10000 for 万元, 2000/3 for 亩. */
    public Ratio factor() {
        return definition.factor();
    }

    /**
     * 可换算 Whether amounts of the two units convert into one another, that is whether their dimensions are equal. What is
     * counted plays no part here; see {@code Measure.isComparableWith}.
     */
    public boolean isConvertibleTo(MeasurementUnit other) {
        return definition == other.definition || dimension().equals(other.dimension());
    }

    /** Whether the unit is a quotient, as 元/人. */
    public boolean isQuotient() {
        return !definition.denominator().isEmpty();
    }

    /** 分子 What stands above the slash, or the unit itself without its noun where there is no slash. */
    public MeasurementUnit numerator() {
        UnitDefinition above = definition.above();
        return above == null ? definition.unit() : above.unit();
    }

    /** 分母 What stands below the slash. */
    public Optional<MeasurementUnit> denominator() {
        return Optional.ofNullable(definition.below()).map(UnitDefinition::unit);
    }

    /** 已收录 Whether the catalogue lists every word of the symbol. */
    public boolean isKnown() {
        if (definition.isAtom()) {
            return definition.kind() != UnitKind.UNKNOWN;
        }
        return allKnown(definition.numerator()) && allKnown(definition.denominator());
    }

    private static boolean allKnown(List<UnitPower> powers) {
        for (UnitPower power : powers) {
            if (power.definition().kind() == UnitKind.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** 类别 What the unit measures. */
    public UnitKind kind() {
        return definition.kind();
    }

    /** 货币单位 Whether this is an amount of money of any currency, not a rate: 万元, not 元/人. */
    public boolean isMoney() {
        return kind() == UnitKind.MONEY;
    }

    /** 比例单位 Whether this is percent or one of its kin (‰, 1/10万); 百分点 is not. */
    public boolean isPercent() {
        return kind() == UnitKind.PERCENT;
    }

    /** 计数单位 Whether this counts things, people or services of a listed kind: 个, 万人次. */
    public boolean isCounted() {
        return kind() == UnitKind.COUNT;
    }

    /** 时间单位 Whether this measures time: 年, 工作日, 小时. */
    public boolean isTime() {
        return kind() == UnitKind.TIME;
    }

    /** 倍数词 Whether this is a multiplier whose unit was left out: the 万 of 49万. */
    public boolean isMultiplier() {
        return kind() == UnitKind.MULTIPLIER;
    }

    /** 英文名 The English name: {@code person-time} for 人次; the symbol itself where there is none. */
    public String englishName() {
        return definition.englishName().isEmpty() ? symbol() : definition.englishName();
    }

    /**
     * The unit of JSR-385, made with Indriya when first asked for. It knows no counted noun: 个 counting 乡镇 is 个 there.
     */
    public Unit<?> toUnit() {
        return definition.toUnit();
    }

    UnitDefinition definition() {
        return definition;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof MeasurementUnit that
                        && symbol().equals(that.symbol())
                        && Objects.equals(countedNoun, that.countedNoun));
    }

    @Override
    public int hashCode() {
        return 31 * symbol().hashCode() + Objects.hashCode(countedNoun);
    }

    /** The symbol, with a counted noun in braces: {@code 个{乡镇}}. */
    @Override
    public String toString() {
        return countedNoun == null ? symbol() : symbol() + "{" + countedNoun + "}";
    }
}
