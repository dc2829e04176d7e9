package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.MoneyText;
import java.util.Optional;

/** 旁注单位 The unit that stands at an amount and not in its cell: 120 | 万元. */
final class UnitBeside {
    private UnitBeside() {}

    /** The unit of an amount: in a cell of its own behind it, else over it, else in its label. */
    static Optional<String> of(HeadRow.Item item, HeadRow row) {
        return neighbour(item, row, 1)
                .flatMap(UnitBeside::only)
                .or(() -> item.head().flatMap(h -> MoneyText.declaredIn(h.text())))
                .or(() -> item.label().flatMap(l -> MoneyText.declaredIn(l.text())));
    }

    /** Whether an item says nothing but a unit. */
    static boolean is(HeadRow.Item item) {
        return only(item).isPresent();
    }

    /** Whether an item says the unit of the amount before it; else it is what a template leaves for an amount. */
    static boolean isOfAmount(HeadRow.Item item, HeadRow row) {
        return is(item)
                && neighbour(item, row, -1)
                        .flatMap(HeadRow.Item::value)
                        .flatMap(v -> MoneyText.read(v.text()))
                        .isPresent();
    }

    private static Optional<String> only(HeadRow.Item item) {
        return item.value().flatMap(v -> MoneyText.unitIn(v.text()).filter(v.text()::equals));
    }

    /** The item before or behind one, if it stands behind the same label. */
    private static Optional<HeadRow.Item> neighbour(HeadRow.Item item, HeadRow row, int step) {
        int at = row.items().indexOf(item);
        boolean none = at < 0 || at + step < 0 || at + step >= row.items().size();
        return none
                ? Optional.empty()
                : Optional.of(row.items().get(at + step)).filter(n -> n.label().equals(item.label()));
    }
}
