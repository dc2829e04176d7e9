package io.github.performancetargets.documents.print;

import io.github.performancetargets.rule.Place;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 单元格查找 Finds the cell of a printed form that shows what a finding is about. */
final class CellLocator {
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Spot> firstWithin = new HashMap<>();

    /** Where a cell begins. */
    record Spot(int row, int column) {}

    CellLocator(PerformanceTargetTable table, FormSheet sheet) {
        for (int i = 0; i < table.slots().size(); i++) {
            IndicatorSlot slot = table.slots().get(i);
            slots.putIfAbsent(TierKey.of(slot.category(), slot.dimension()), i);
        }
        // what was filled in comes before the label of the same element
        collect(sheet, false);
        collect(sheet, true);
    }

    private void collect(FormSheet sheet, boolean labels) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (PrintedCell cell : sheet.rows().get(row)) {
                boolean label = cell.style() == PrintedCell.Style.LABEL || cell.style() == PrintedCell.Style.UPRIGHT;
                if (label == labels && !cell.path().isEmpty()) {
                    Spot spot = new Spot(row, cell.column());
                    spots.putIfAbsent(cell.path(), spot);
                    for (String at = parent(cell.path()); !at.isEmpty(); at = parent(at)) {
                        firstWithin.putIfAbsent(at, spot);
                    }
                }
            }
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** The cell of a place, else the first cell of something in it, else the cell of what it is in. */
    Optional<Spot> find(Place place) {
        if (place.pointer().equals("/indicators/-")) {
            return slot(place);
        }
        Spot own = spots.getOrDefault(place.pointer(), firstWithin.get(place.pointer()));
        for (String at = parent(place.pointer()); own == null && !at.isEmpty(); at = parent(at)) {
            // an item stands in its row; what is no item is shown by its own cell or not at all
            own = isItem(at) ? spots.getOrDefault(at, firstWithin.get(at)) : spots.get(at);
        }
        return Optional.ofNullable(own);
    }

    private static boolean isItem(String pointer) {
        char last = pointer.charAt(pointer.length() - 1);
        return last >= '0' && last <= '9';
    }

    /** Where an indicator is missing: the cell of its tier. */
    private Optional<Spot> slot(Place place) {
        return Optional.ofNullable(slots.get(TierKey.of(place.category(), place.dimension())))
                .map(i -> spots.get("/slots/" + i));
    }
}
