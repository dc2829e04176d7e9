package io.github.performancetargets.codec;

import io.github.performancetargets.unit.MeasurementUnit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 计量单位编码 A unit as its symbol, beside it the noun that is counted. */
final class UnitCodec {
    // symbols that nearly all values have: once read, found without making a text of them
    private static final SymbolTable<MeasurementUnit> FREQUENT = SymbolTable.awaiting(
            "%",
            "人", "人次", "次", "场次", "户", "件", "个", "元", "万元", "元/次", "元/人", "天", "月", "年", "亩", "套", "台", "项", "份", "期",
            "家", "吨", "平方米", "米", "公里", "分", "个百分点", "小时", "万人", "万人次", "亿元", "万", "亿", "条", "座", "处", "只", "头", "辆",
            "所", "批", "册", "元/亩", "元/年", "元/月", "次/年", "公顷", "工作日", "万亩");

    // no lambda here nor for points of time: the first one of a JVM costs more than reading a table
    private static final TokenSource.TextFactory<MeasurementUnit> PARSE = new TokenSource.TextFactory<>() {
        @Override
        public MeasurementUnit of(String text) {
            return MeasurementUnit.parse(text);
        }
    };

    private UnitCodec() {}

    /** The symbols that nearly all values have. */
    static List<String> frequent() {
        return FREQUENT.codes();
    }

    static void write(Optional<MeasurementUnit> unit, TokenSink out) throws IOException {
        if (unit.isPresent()) {
            out.code(FieldName.UNIT, unit.get().symbol());
            out.text(FieldName.COUNTED, unit.get().countedNoun());
        }
    }

    /** The unit of the current symbol; what it counts stands in a property of its own. */
    static MeasurementUnit read(TokenSource in) throws IOException {
        MeasurementUnit unit = readWhole(in);
        if (unit.countedNoun().isPresent()) {
            throw in.expected("a unit without braces, and what it counts as 'counted'");
        }
        return unit;
    }

    /** The unit of the current text, which may hold in braces what it counts. */
    static MeasurementUnit readWhole(TokenSource in) throws IOException {
        MeasurementUnit known = in.knownCode(FREQUENT);
        if (known == null) {
            known = in.parsed(PARSE);
            FREQUENT.keep(known.toString(), known);
        }
        return known;
    }

    /** The unit of the two properties of an object; a counted noun needs a unit. */
    static Optional<MeasurementUnit> counting(@Nullable MeasurementUnit unit, @Nullable String counted, TokenSource in)
            throws IOException {
        if (counted == null) {
            return Optional.ofNullable(unit);
        }
        if (unit == null) {
            throw in.refused("expected the property 'unit' beside 'counted', found an object without it");
        }
        try {
            return Optional.of(unit.counting(counted));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
