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
public record GridLimits(int rows, int columns, int cells, int textLength, int tables, int nesting) {}
