package io.github.performancetargets.generalisation.grid;

/** 块 What a document is made of: a line of text, or a table. */
public sealed interface Block {
    /**
     * 一行文字 A line outside the tables.
     *
     * @param text the words; empty for a blank line
     */
    record Line(String text) implements Block {
        /** A blank line, which parts tables in a text or a sheet. */
        public static final Line BLANK = new Line("");
    }

    /**
     * 表格 A table.
     *
     * @param grid its cells
     */
    record Table(FormGrid grid) implements Block {}
}
