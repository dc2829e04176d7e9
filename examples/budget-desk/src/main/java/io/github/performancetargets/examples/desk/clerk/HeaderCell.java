package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.TextParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 表头单元格 A cell outside the indicators that a clerk fills in: how it is shown, and how it is put into a table. */
public final class HeaderCell {
    private final String code;
    private final String pointer;
    private final Function<PerformanceTargetTable, Optional<String>> shown;
    private final BiFunction<PerformanceTargetTable, @Nullable String, PerformanceTargetTable> put;

    HeaderCell(
            String code,
            String pointer,
            Function<PerformanceTargetTable, Optional<String>> shown,
            BiFunction<PerformanceTargetTable, @Nullable String, PerformanceTargetTable> put) {
        this.code = code;
        this.pointer = pointer;
        this.shown = shown;
        this.put = put;
    }

    /** 名称 By which its words are found, and its text in a request. */
    public String code() {
        return code;
    }

    /** JSON 指针 Where it stands in the table. */
    public String pointer() {
        return pointer;
    }

    /** 内容 What stands in it; empty where nothing does. */
    public String shown(PerformanceTargetTable table) {
        return shown.apply(table).orElse("");
    }

    /**
     * 填入 The table with another text in the cell.
     *
     * @param text empty for nothing
     * @throws TextParseException if the cell takes no such text
     */
    PerformanceTargetTable put(PerformanceTargetTable table, String text) {
        return put.apply(table, text.isBlank() ? null : text.strip());
    }
}
