package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.text.TextParseException;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

final class UnitProperties {
    private static final List<String> MULTIPLIERS = List.of("", "", "", "百", "千", "万", "十万", "百万", "千万", "亿", "万亿");

    // ---- generators: units as structure, texts as spellings of it ----

    @Provide
    Arbitrary<MeasurementUnit> atoms() {
        Arbitrary<MeasurementUnit> listed =
                Arbitraries.of(UnitCatalogue.standard().units());
        Arbitrary<MeasurementUnit> prefixed = Combinators.combine(Arbitraries.of(MULTIPLIERS), listed)
                .as((prefix, unit) ->
                        UnitCatalogue.standard().find(prefix + unit.symbol()).orElse(unit));
        Arbitrary<MeasurementUnit> unknown = Arbitraries.strings()
                .withChars("棒窟册户万亿百十长度()xM2%'·")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(UnitProperties::isSymbol)
                .map(MeasurementUnit::parse);
        return Arbitraries.frequencyOf(Tuple.of(3, listed), Tuple.of(3, prefixed), Tuple.of(1, unknown));
    }

    private static boolean isSymbol(String text) {
        try {
            MeasurementUnit.parse(text);
            return true;
        } catch (TextParseException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<MeasurementUnit> units() {
        Arbitrary<MeasurementUnit> products = atoms().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> list.stream().reduce(MeasurementUnit::times).orElseThrow());
        Arbitrary<MeasurementUnit> quotients = Combinators.combine(
                        products, atoms().list().ofMaxSize(2))
                .as((above, below) -> {
                    MeasurementUnit unit = above;
                    for (MeasurementUnit each : below) {
                        unit = unit.per(each);
                    }
                    return unit;
                });
        return Combinators.combine(quotients, Arbitraries.of("", "", "乡镇", "A/B 类·村", "（次）"))
                .as((unit, noun) -> noun.isEmpty() ? unit : unit.counting(noun));
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.strings()
                .withChars("元人次万亿百千个月km²^/·.*(){}（）％% 　0123456789-≥M平方米℃\uD83D\uDE00\uD800\u0000\n")
                .ofMaxLength(24);
    }

    // ---- laws ----

    @Property
    void whatIsPrintedReadsBack(@ForAll("units") MeasurementUnit unit) {
        MeasurementUnit again = MeasurementUnit.parse(unit.toString());
        assertThat(again).isEqualTo(unit).hasSameHashCodeAs(unit).hasToString(unit.toString());
        assertThat(again.factor()).isEqualTo(unit.factor());
        assertThat(again.dimension()).isEqualTo(unit.dimension());
        assertThat(again.kind()).isEqualTo(unit.kind());
    }

    @Property
    void anyTextGivesAUnitThatReadsBackOrTheDocumentedException(@ForAll("soup") String text) {
        MeasurementUnit unit;
        try {
            unit = MeasurementUnit.parse(text);
        } catch (TextParseException refused) {
            assertThat(refused.index()).isBetween(0, text.length());
            return;
        }
        assertThat(MeasurementUnit.parse(unit.toString())).isEqualTo(unit);
        assertThat(unit.factor().signum()).isPositive();
        assertThat(MeasurementUnit.parse(unit.numerator().toString())).isEqualTo(unit.numerator());
        unit.denominator()
                .ifPresent(below ->
                        assertThat(MeasurementUnit.parse(below.toString())).isEqualTo(below));
    }

    @Property
    void anyTextMatchesAWordWithinItOrNothing(@ForAll("soup") String text) {
        for (int from = 0; from <= text.length(); from++) {
            UnitMatch match = UnitCatalogue.standard().longestMatch(text, from);
            if (match != null) {
                assertThat(match.end()).isGreaterThan(from).isLessThanOrEqualTo(text.length());
                assertThat(MeasurementUnit.parse(text.substring(from, match.end())))
                        .isEqualTo(match.unit());
            }
        }
    }

    @Property
    void productAndQuotientAreInverse(@ForAll("units") MeasurementUnit a, @ForAll("units") MeasurementUnit b) {
        // more atoms are refused, also where they would cancel in the end
        Assume.that(atomsOf(a) + 2 * atomsOf(b) <= MeasurementUnit.MAX_ATOMS);
        assertThat(a.per(b).times(b).factor()).isEqualTo(a.factor());
        assertThat(a.times(b).factor()).isEqualTo(a.factor().times(b.factor()));
        assertThat(a.isConvertibleTo(b)).isEqualTo(b.isConvertibleTo(a));
        assertThat(a.times(b).isConvertibleTo(b.times(a))).isTrue();
    }

    private static int atomsOf(MeasurementUnit unit) {
        return unit.definition().numerator().size()
                + unit.definition().denominator().size();
    }

    // ---- ratios ----

    @Property
    void ratiosAreAField(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        Ratio x = Ratio.of(a, b);
        Ratio y = Ratio.of(c, d);
        assertThat(x.times(y)).isEqualTo(y.times(x)).hasSameHashCodeAs(y.times(x));
        assertThat(x.compareTo(y)).isEqualTo(-y.compareTo(x));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        assertThat(x.compareTo(y))
                .isEqualTo(BigInteger.valueOf(a)
                        .multiply(BigInteger.valueOf(d))
                        .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b))));
        if (y.signum() != 0) {
            assertThat(x.times(y).dividedBy(y)).isEqualTo(x);
            assertThat(y.power(-2).times(y.power(3))).isEqualTo(y);
        }
    }
}
