package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.value.TimePoint;
import java.util.Optional;

/** 执行单元格 What cells below columns of execution say of a line of money, besides its amounts of the year. */
final class SpendingCells {
    private final FundingLines lines;
    private final SpendingColumns columns;

    SpendingCells(FundingLines lines, SpendingColumns columns) {
        this.lines = lines;
        this.columns = columns;
    }

    static boolean isTimed(ExecutionColumn column) {
        return column == ExecutionColumn.MONITORED
                || column == ExecutionColumn.MONITORED_RATE
                || column == ExecutionColumn.FORECAST;
    }

    /** What was spent up to a time; false where no time is named, or the line has it already. */
    boolean read(HeadRow.Item item, FundingDraft.Line line, ExecutionColumn column, Optional<String> stated) {
        Cell value = item.value().orElseThrow();
        Optional<TimePoint> asOf = item.head().or(item::label).flatMap(columns::time);
        return asOf.isPresent() && lines.read(line, column, asOf.get(), value, stated);
    }

    /** Words below 原因说明, 整改意见, 调整文件 or 调整原因. */
    boolean says(FundingDraft.Line line, Cell head, Cell value) {
        if (columns.explains(head)) {
            return lines.explain(line, columns.time(head).orElseThrow(), value);
        }
        return columns.corrects(head)
                ? lines.correct(
                        line, columns.time(head).orElseThrow(), head.label().key(), value)
                : lines.adjust(line, head.text(), value);
    }
}
