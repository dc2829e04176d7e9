package io.github.performancetargets.documents.grid;

/**
 * 网格限制 How much a document may hold.
 *
 * @param rows of one sheet, table or text
 * @param columns of one sheet, table or text
 * @param cells of the whole document, blank ones included
 * @param textLength of one cell
 * @param tables sheets or tables of the document
 * @param nesting of elements within each other on a page
 */
public record GridLimits(int rows, int columns, int cells, int textLength, int tables, int nesting) {
    private static final int PARAGRAPHS = 2;
    private static final int MARKUP = 20;
    /** Styles and the like, of which an empty document has some. */
    private static final int MARKUP_OF_NONE = 100_000;

    /** How many paragraphs a document may hold: those beside its tables as well. */
    public long paragraphs() {
        return (long) PARAGRAPHS * cells;
    }

    /** How many elements and attributes, of which a parser makes objects, a page or the parts of an Office file may hold. */
    public long markup() {
        return MARKUP_OF_NONE + (long) MARKUP * cells;
    }
}
