package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import java.util.Optional;
import java.util.Set;

/** 金额标签 What a label of money names by itself and beside the one before it. */
final class MoneyLabels {
    private static final Set<String> SUMS = Set.of("小计", "合计", "总额");

    private MoneyLabels() {}

    /** 小计, which is that of the label before it or over it. */
    static boolean isSum(Cell label) {
        return SUMS.contains(label.label().key());
    }

    /** 财政拨款 | 小计 | 900: the label of a source before that of its sum. */
    static HeadRow.Item ofSource(HeadRow.Item item, HeadRow row) {
        int before = row.items().indexOf(item) - 1;
        boolean sum = before >= 0 && item.label().filter(MoneyLabels::isSum).isPresent();
        Optional<Cell> source = sum && row.items().get(before).value().isEmpty()
                ? row.items().get(before).label()
                : Optional.empty();
        return source.filter(s -> s.rowSpan() > 1
                        && fundingOf(s).filter(f -> !f.isTotal() && !f.isUse()).isPresent())
                .map(s -> new HeadRow.Item(source, item.head(), item.value()))
                .orElse(item);
    }

    /** 其中：财政拨款, 其中-财政拨款. */
    static Optional<FundingLabel> fundingOf(Cell cell) {
        boolean dashed = cell.text().startsWith("其中-") || cell.text().startsWith("其中－");
        // 全年预算 ends like a source and is none
        return (dashed
                        ? FundingLabel.of(cell.text().substring(3))
                        : cell.label().funding())
                .filter(l -> l.isTotal() || cell.label().execution().isEmpty());
    }
}
