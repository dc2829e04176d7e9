package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.SymbolTable;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 计量单位编码 A unit as its symbol, beside it the noun that is counted. */
public final class UnitCodec {
    // symbols that nearly all values have: once read, found without making a text of them
    private static final SymbolTable<MeasurementUnit> FREQUENT = SymbolTable.awaiting(
            "%",
            "人", "人次", "次", "场次", "户", "件", "个", "元", "万元", "元/次", "元/人", "天", "月", "年", "亩", "套", "台", "项", "份", "期",
            "家", "吨", "平方米", "米", "公里", "分", "个百分点", "小时", "万人", "万人次", "亿元", "万", "亿", "条", "座", "处", "只", "头", "辆",
            "所", "批", "册", "元/亩", "元/年", "元/月", "次/年", "公顷", "工作日", "万亩");

    /** 单位 A unit without what it counts, which stands in a property of its own. */
    public static final Codec<MeasurementUnit> SYMBOL = new Whole() {
        @Override
        public MeasurementUnit read(TokenSource in) throws IOException {
            MeasurementUnit unit = super.read(in);
            if (unit.countedNoun().isPresent()) {
                throw in.refused(
                        ExpectedValue.Kind.UNIT,
                        new IllegalArgumentException(
                                "expected a unit without braces, and what it counts as 'counted', found '" + unit
                                        + "'"));
            }
            return unit;
        }
    };

    /** 完整单位 A unit that may hold in braces what it counts. */
    public static final Codec<MeasurementUnit> WHOLE = new Whole();

    private UnitCodec() {}

    /** The symbols that nearly all values have. */
    public static List<String> frequent() {
        return FREQUENT.codes();
    }

    /** Writes a unit, where there is one, and beside it the noun that it counts. */
    public static void write(@Nullable MeasurementUnit unit, TokenSink out) throws IOException {
        if (unit != null) {
            out.name(FieldName.UNIT);
            out.code(unit.symbol());
            out.optional(FieldName.COUNTED, unit.countedNoun().orElse(null), TextCodec.PLAIN);
        }
    }

    /** The unit of the two properties of an object; a counted noun needs a unit. */
    public static Optional<MeasurementUnit> counting(
            @Nullable MeasurementUnit unit, @Nullable String counted, TokenSource in) throws IOException {
        if (counted == null) {
            return Optional.ofNullable(unit);
        }
        if (unit == null) {
            throw in.expected(
                    ExpectedValue.of(
                            ExpectedValue.Kind.COMPANION, List.of(FieldName.UNIT.text(), FieldName.COUNTED.text())),
                    FoundValue.of(FoundValue.Kind.ABSENT));
        }
        try {
            return Optional.of(unit.counting(counted));
        } catch (IllegalArgumentException e) {
            throw in.refused(ExpectedValue.Kind.COUNTED, e);
        }
    }

    private static class Whole extends TextCodec<MeasurementUnit> {
        Whole() {
            super(MeasurementUnit.class, ExpectedValue.Kind.UNIT);
        }

        @Override
        String print(MeasurementUnit unit) {
            return unit.toString();
        }

        @Override
        MeasurementUnit parse(String text) {
            return MeasurementUnit.parse(text);
        }

        @Override
        public MeasurementUnit read(TokenSource in) throws IOException {
            UnitCatalogue units = in.units();
            if (units != UnitCatalogue.standard()) {
                String text = in.string();
                try {
                    return units.parse(text);
                } catch (IllegalArgumentException e) {
                    throw in.refused(ExpectedValue.Kind.UNIT, e);
                }
            }
            MeasurementUnit known = in.knownCode(FREQUENT);
            if (known == null) {
                known = super.read(in);
                FREQUENT.keep(known.toString(), known);
            }
            return known;
        }
    }
}
