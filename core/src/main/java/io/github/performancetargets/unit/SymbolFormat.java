package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.io.IOException;
import java.text.ParsePosition;
import java.util.Objects;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.format.UnitFormat;

/**
 * 计量单位格式 The grammar of symbols as a JSR-385 format of units: 公里, 元/人·月. Immutable, of no locale; labels cannot be
 * changed, own units belong into a catalogue.
 */
public final class SymbolFormat implements UnitFormat {
    private final UnitCatalogue catalogue;

    private SymbolFormat(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The format that reads and writes the words of a catalogue. */
    public static SymbolFormat of(UnitCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new SymbolFormat(catalogue);
    }

    /**
     * Writes the canonical symbol of a unit.
     *
     * @throws IllegalArgumentException if the catalogue has no such unit
     */
    @Override
    public Appendable format(Unit<?> unit, Appendable appendable) throws IOException {
        return appendable.append(format(unit));
    }

    /**
     * The canonical symbol of a unit.
     *
     * @throws IllegalArgumentException if the catalogue has no such unit
     */
    @Override
    public String format(Unit<?> unit) {
        MeasurementUnit ours = JsrUnits.ours(unit, catalogue);
        if (ours == null) {
            throw new IllegalArgumentException("expected a unit that the catalogue has, found " + unit);
        }
        return ours.symbol();
    }

    /**
     * Not supported: labels would be state.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void label(Unit<?> unit, String label) {
        throw new UnsupportedOperationException("add units to the catalogue: UnitCatalogue.toBuilder()");
    }

    /**
     * Reads all that follows a position as one symbol and moves the position to the end. A counted noun is read and left out.
     *
     * @throws MeasurementParseException if it is not in the grammar; the position then has the index of the error
     */
    @Override
    public Unit<?> parse(CharSequence text, ParsePosition position) {
        int start = position.getIndex();
        if (start < 0 || start > text.length()) {
            position.setErrorIndex(Math.max(0, Math.min(start, text.length())));
            throw new MeasurementParseException("expected a unit", text, position.getErrorIndex());
        }
        try {
            Unit<?> unit = catalogue
                    .parse(text.subSequence(start, text.length()).toString())
                    .toUnit();
            position.setIndex(text.length());
            return unit;
        } catch (TextParseException e) {
            position.setErrorIndex(start + e.index());
            MeasurementParseException refused =
                    new MeasurementParseException(e.getMessage(), text, position.getErrorIndex());
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Reads a symbol. A counted noun is read and left out.
     *
     * @throws MeasurementParseException if the text is not in the grammar
     */
    @Override
    public Unit<?> parse(CharSequence text) {
        return parse(text, new ParsePosition(0));
    }
}
