package io.github.performancetargets.documents.print;

import java.util.Objects;

/**
 * 版面单元格 A cell of the printed form.
 *
 * @param text its words, may be empty
 * @param column its left edge, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param style how it is printed
 * @param path the element that it shows, a JSON Pointer; empty where it shows none
 */
public record PrintedCell(String text, int column, int rowSpan, int columnSpan, Style style, String path) {
    /** Checks that nothing is null. */
    public PrintedCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(path, "path");
    }

    /** 样式 How a cell is printed. */
    public enum Style {
        /** 表名 The title. */
        TITLE,
        /** 年度 The line below the title. */
        SUBTITLE,
        /** 标签 A label. */
        LABEL,
        /** 竖排标签 A label written from top to bottom, beside the rows that it heads. */
        UPRIGHT,
        /** 内容 What was filled in, set flush left. */
        TEXT,
        /** 数值 What was filled in, centred. */
        VALUE
    }
}
