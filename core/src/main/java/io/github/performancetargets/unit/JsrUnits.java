package io.github.performancetargets.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.measure.Dimension;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.TransformedUnit;
import tech.units.indriya.unit.Units;

/** Our units as Indriya's and back. The only class of the library that names Indriya. */
final class JsrUnits {
    private static final int MAX_DIGITS = 1_000;

    // the base unit of each base word; any other word is a base unit named by itself
    private static final Map<String, Unit<?>> BASES = Map.of(
            "长度", Units.METRE,
            "质量", Units.KILOGRAM,
            "时间", Units.SECOND,
            "电流", Units.AMPERE,
            "热力学温度", Units.KELVIN,
            "物质的量", Units.MOLE,
            "发光强度", Units.CANDELA,
            "比例", AbstractUnit.ONE);

    // units with names of their own that are powers of base units and nothing more, unlike radian and becquerel
    private static final Map<Unit<?>, String> NAMED = Map.of(
            Units.NEWTON, "牛",
            Units.JOULE, "焦耳",
            Units.WATT, "瓦",
            Units.PASCAL, "帕",
            Units.VOLT, "伏",
            Units.OHM, "欧姆",
            Units.HERTZ, "赫兹");

    private static final String CELSIUS = "摄氏度";

    private JsrUnits() {}

    static Unit<?> unit(UnitDefinition definition) {
        if (definition.symbol().equals(CELSIUS)) {
            return Units.CELSIUS;
        }
        Unit<?> base = AbstractUnit.ONE;
        for (Map.Entry<String, Integer> power : definition.dimension().powers().entrySet()) {
            base = base.multiply(base(power.getKey()).pow(power.getValue()));
        }
        // 米 is the metre itself; 延米 measures the same and keeps its name
        MeasurementUnit plain = UnitCatalogue.standard().find(null, definition.dimension(), Ratio.ONE);
        boolean isPlain = definition.factor().equals(Ratio.ONE)
                && (plain == null ? definition.isAtom() : plain.definition() == definition);
        return isPlain ? base : scaled(definition, base);
    }

    private static Unit<?> base(String word) {
        Unit<?> listed = BASES.get(word);
        return listed != null ? listed : new BaseUnit<>(UnitDefinition.withoutMarks(word), UnitDimension.of(word));
    }

    private static <Q extends Quantity<Q>> Unit<Q> scaled(UnitDefinition definition, Unit<Q> base) {
        Ratio factor = definition.factor();
        return new TransformedUnit<>(
                definition.symbol(),
                base,
                base,
                MultiplyConverter.ofRational(factor.numerator(), factor.denominator()));
    }

    static Quantity<?> quantity(BigDecimal value, @Nullable UnitDefinition definition) {
        return definition == null
                ? Quantities.getQuantity(value, AbstractUnit.ONE)
                : Quantities.getQuantity(value, definition.toUnit());
    }

    static boolean isOne(Unit<?> unit) {
        return unit.equals(AbstractUnit.ONE);
    }

    static <Q extends Quantity<Q>> @Nullable Unit<Q> unit(Class<Q> quantityType, UnitCatalogue catalogue) {
        Unit<Q> theirs = Units.getInstance().getUnit(quantityType);
        MeasurementUnit ours = theirs == null ? null : ours(theirs, catalogue);
        return ours == null ? null : ours.toUnit().asType(quantityType);
    }

    /** The unit of ours that is a foreign unit exactly, or null. */
    static @Nullable MeasurementUnit ours(Unit<?> unit, UnitCatalogue catalogue) {
        if (unit.equals(Units.CELSIUS)) {
            return catalogue.parse(CELSIUS);
        }
        if (!(unit instanceof AbstractUnit<?> known)) {
            return null;
        }
        UnitConverter converter = known.getSystemConverter();
        UnitDimension dimension = dimension(unit.getSystemUnit());
        if (dimension == null || !converter.isLinear() || !isRational(converter)) {
            return null;
        }
        Ratio factor = ratio(converter.convert((Number) BigInteger.ONE));
        MeasurementUnit listed = catalogue.find(unit.getSymbol(), dimension, factor);
        if (listed == null && unit.getSymbol() == null) {
            listed = catalogue.find(unit.toString(), dimension, factor);
        }
        return listed != null || unit.getBaseUnits() == null ? listed : product(unit, dimension, factor, catalogue);
    }

    // a product that no single word names: 元/人 from 元 and 人
    private static @Nullable MeasurementUnit product(
            Unit<?> unit, UnitDimension dimension, Ratio factor, UnitCatalogue catalogue) {
        List<UnitPower> numerator = new ArrayList<>();
        List<UnitPower> denominator = new ArrayList<>();
        for (Map.Entry<? extends Unit<?>, Integer> part : unit.getBaseUnits().entrySet()) {
            MeasurementUnit base = ours(part.getKey(), catalogue);
            if (base == null || !base.definition().isAtom()) {
                return null;
            }
            int power = part.getValue();
            (power > 0 ? numerator : denominator).add(new UnitPower(base.definition(), Math.abs(power)));
        }
        if (numerator.isEmpty()) {
            return null;
        }
        // Indriya hands the parts out of a hash map: ours stand in the order of their words
        numerator.sort(
                Comparator.comparing((UnitPower power) -> power.definition().symbol()));
        denominator.sort(
                Comparator.comparing((UnitPower power) -> power.definition().symbol()));
        UnitDefinition product = UnitDefinition.compound(numerator, denominator);
        return product.dimension().equals(dimension) && product.factor().equals(factor) ? product.unit() : null;
    }

    // Indriya calls radian, steradian and any AlternateUnit over ONE dimensionless: they are no percent
    private static @Nullable UnitDimension dimension(Unit<?> systemUnit) {
        if (isOne(systemUnit)) {
            return UnitDimension.of("比例");
        }
        if (systemUnit instanceof AlternateUnit) {
            String symbol = NAMED.get(systemUnit);
            return symbol == null ? null : MeasurementUnit.parse(symbol).dimension();
        }
        Map<? extends Unit<?>, Integer> parts = systemUnit.getBaseUnits();
        if (parts == null) {
            Dimension own = systemUnit.getDimension();
            UnitDimension dimension = JsrDimensions.ours(own);
            return dimension.isNone() ? null : dimension;
        }
        UnitDimension product = UnitDimension.NONE;
        for (Map.Entry<? extends Unit<?>, Integer> part : parts.entrySet()) {
            UnitDimension base = dimension(part.getKey());
            if (base == null) {
                return null;
            }
            product = product.times(base.pow(part.getValue()));
        }
        return product;
    }

    private static boolean isRational(UnitConverter converter) {
        for (UnitConverter step : converter.getConversionSteps()) {
            if (!step.isIdentity() && !isRational(step.convert((Number) BigInteger.ONE))) {
                return false;
            }
        }
        return true;
    }

    // powers of π come out as decimals, everything rational as whole or rational numbers
    private static boolean isRational(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof RationalNumber;
    }

    static Ratio ratio(Number number) {
        if (number instanceof RationalNumber rational) {
            return Ratio.of(rational.getDividend(), rational.getDivisor());
        }
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number, found " + number, e);
        }
        if (decimal.precision() > MAX_DIGITS || Math.abs((long) decimal.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("expected a number of at most " + MAX_DIGITS + " digits");
        }
        return decimal.scale() <= 0
                ? Ratio.of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : Ratio.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
