package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 清单中的单位 A row of a list that names the unit of the projects below it: 505006 | 某学校 | 30.00 under 单位代码 | 单位（专项）名称 | 资金总额.
 *
 * @param name of the unit
 * @param others its code and the sum of its projects
 */
record ListedUnit(GridCell name, List<GridCell> others) {
    /** The unit that a row without indicators names, if the column of the projects says that it names units too. */
    static Optional<ListedUnit> of(List<GridCell> row, GridCell name, GridCell head) {
        List<GridCell> others = new ArrayList<>(row);
        others.remove(name);
        return head.label().key().equals("单位名称") ? Optional.of(new ListedUnit(name, others)) : Optional.empty();
    }

    /** The unit as a field of one of its projects. */
    GridRow field(int number) {
        return new GridRow(number, List.of(name.saying("实施单位：" + name.text())));
    }

    /** The cell of a project that says the same as a cell of the unit's own row, below the same heading. */
    static Optional<GridCell> same(GridCell other, List<GridCell> project) {
        return project.stream()
                .filter(c -> c.column() == other.column() && c.text().equals(other.text()))
                .findFirst();
    }
}
