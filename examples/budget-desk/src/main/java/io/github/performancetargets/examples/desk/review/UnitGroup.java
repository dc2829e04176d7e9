package io.github.performancetargets.examples.desk.review;

import java.util.List;

/**
 * 单位 The tables of a unit.
 *
 * @param name of the unit; empty where the tables name none
 * @param tables in the order in which they came
 */
public record UnitGroup(String name, List<TableLine> tables) {
    /** Copies the list. */
    public UnitGroup {
        tables = List.copyOf(tables);
    }
}
