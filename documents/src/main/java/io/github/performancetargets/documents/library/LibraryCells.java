package io.github.performancetargets.documents.library;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.documents.trace.LibraryFormatException;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TargetTriple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 库内行 Makes indicators of the rows of a library: the first row heads the columns, every other one is an indicator. */
public final class LibraryCells {
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("[、;；|\\n]");

    private final String document;
    private final UnitCatalogue units;
    private final List<String> headings;
    private final List<Optional<LibraryColumn>> columns;

    /**
     * The columns under these headings.
     *
     * @throws LibraryFormatException if none of them heads the names, or one heads what another does
     */
    public LibraryCells(String document, List<String> headings, UnitCatalogue units) throws LibraryFormatException {
        this.document = document;
        this.units = units;
        this.headings = List.copyOf(headings);
        this.columns = headings.stream().map(LibraryWords::column).toList();
        Set<LibraryColumn> seen = EnumSet.noneOf(LibraryColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPresent() && !seen.add(columns.get(i).get())) {
                throw wrong(1, headings.get(i), LibraryFormatException.Expected.COLUMN_ONCE, headings.get(i));
            }
        }
        if (!seen.contains(LibraryColumn.NAME)) {
            throw wrong(1, "", LibraryFormatException.Expected.NAME_COLUMN, String.join(", ", headings));
        }
    }

    /**
     * The indicator of a row; empty where the row is blank.
     *
     * @param line of the file in which the row begins, from 1
     * @throws LibraryFormatException if a cell says what its column does not hold
     */
    public Optional<LibraryIndicator> read(long line, List<String> cells) throws LibraryFormatException {
        if (cells.stream().allMatch(Folding::isBlank)) {
            return Optional.empty();
        }
        if (cells.size() > columns.size()) {
            throw wrong(line, "", LibraryFormatException.Expected.AS_MANY_CELLS, columns.size() + " / " + cells.size());
        }
        LibraryIndicator.Builder indicator = LibraryIndicator.builder();
        List<LabelledText> others = new ArrayList<>();
        String unit = "";
        int standard = -1;
        boolean named = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (Folding.isBlank(cell)) {
                continue;
            }
            LibraryColumn column = columns.get(i).orElse(null);
            named |= column == LibraryColumn.NAME;
            unit = column == LibraryColumn.UNIT && !isNone(cell) ? cell : unit;
            standard = column == LibraryColumn.STANDARD && !isNone(cell) ? i : standard;
            put(indicator, others, line, i, column, cell);
        }
        if (!named) {
            throw wrong(line, "", LibraryFormatException.Expected.NAME, "");
        }
        if (standard >= 0) {
            indicator.standard(standard(line, standard, cells.get(standard).strip(), unit));
        }
        return Optional.of(indicator.fields(others).build());
    }

    private void put(
            LibraryIndicator.Builder indicator,
            List<LabelledText> others,
            long line,
            int at,
            @Nullable LibraryColumn column,
            String cell)
            throws LibraryFormatException {
        if (column == null) {
            others.add(new LabelledText(headings.get(at).strip(), cell));
            return;
        }
        switch (column) {
            case CODE -> indicator.code(cell);
            case NAME -> indicator.name(cell);
            case ALIASES ->
                indicator.aliases(Arrays.stream(BETWEEN_ALIASES.split(cell))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList());
            case CATEGORY ->
                indicator.category(IndicatorCategory.ofLabel(cell)
                        .orElseThrow(() -> wrong(line, at, LibraryFormatException.Expected.CATEGORY, cell)));
            case DIMENSION ->
                indicator.dimension(IndicatorDimension.ofLabel(cell)
                        .orElseThrow(() -> wrong(line, at, LibraryFormatException.Expected.DIMENSION, cell)));
            case UNIT -> indicator.unit(unit(line, at, cell));
            case AIM -> indicator.aim(aim(line, at, cell));
            case STANDARD -> {
                // read with the unit, which may stand behind it
            }
            case EXPLANATION -> indicator.explanation(cell);
            case EVIDENCE -> indicator.evidence(cell);
            case POINTS -> indicator.pointsRule(cell);
        }
    }

    private @Nullable MeasurementUnit unit(long line, int at, String cell) throws LibraryFormatException {
        if (isNone(cell)) {
            return null;
        }
        try {
            MeasurementUnit unit = units.parse(cell);
            if (unit.isKnown()) {
                return unit;
            }
        } catch (TextParseException e) {
            // told below, with the row
        }
        throw wrong(line, at, LibraryFormatException.Expected.UNIT, cell);
    }

    private @Nullable Aim aim(long line, int at, String cell) throws LibraryFormatException {
        return isNone(cell)
                ? null
                : LibraryWords.aim(cell)
                        .orElseThrow(() -> wrong(line, at, LibraryFormatException.Expected.DIRECTION, cell));
    }

    private @Nullable StatedTarget standard(long line, int at, String cell, String unit) throws LibraryFormatException {
        StatedTarget standard = StatedTarget.read(cell, units);
        if (standard.target() instanceof Bound bound && bound.unit().isEmpty() && !unit.isEmpty()) {
            standard = StatedTarget.read(TargetTriple.of("", cell, unit), units);
        }
        if (standard.target() instanceof NotUnderstood) {
            throw wrong(line, at, LibraryFormatException.Expected.VALUE, cell);
        }
        return standard.target() instanceof Placeholder ? null : standard;
    }

    private static boolean isNone(String cell) {
        return cell.equals("/") || cell.equals("-") || cell.equals("—") || cell.equals("无");
    }

    private LibraryFormatException wrong(long line, int at, LibraryFormatException.Expected expected, String found) {
        return wrong(line, headings.get(at), expected, found);
    }

    private LibraryFormatException wrong(
            long line, String column, LibraryFormatException.Expected expected, String found) {
        return new LibraryFormatException(document, line, column.strip(), expected, found);
    }
}
