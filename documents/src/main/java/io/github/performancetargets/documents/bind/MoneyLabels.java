package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import java.util.Optional;
import java.util.Set;

/** 金额标签 What a label of money names by itself and beside the one before it. */
final class MoneyLabels {
    private static final Set<String> SUMS = Set.of("小计", "合计", "总额");

    private static final Set<String> ITEMS =
            Set.of("成本构成", "费用构成", "支出构成", "支出内容", "支出明细", "费用名称", "明细项目", "支出项目", "项目构成");

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

    /** 成本构成 | 金额: what the money is spent on. */
    static boolean isOfItems(Cell corner) {
        return ITEMS.contains(corner.label().key());
    }

    /** 项目资金, 资金来源, 金额, 按收入性质分: what heads amounts and names none. */
    static boolean isHeading(Cell cell) {
        return FundingLines.isUnit(cell)
                || cell.label().is(FieldLabel.FUNDS)
                || cell.label().isColumnOfFunds()
                || cell.label().key().equals("金额")
                || cell.label().key().startsWith("按");
    }
}
