package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word 网格 The tables of a Word document, and the short lines right above each of them. */
public final class WordGrid {
    private static final int MOST_NESTED = 8;

    private final SheetBuilder grid;
    private final OutsideLines lines;
    private int tables;

    private WordGrid(SheetBuilder grid) {
        this.grid = grid;
        this.lines = new OutsideLines(grid);
    }

    /** Reads the tables in the order of the document. */
    public static void read(XWPFDocument document, SheetBuilder grid) throws LimitException {
        WordGrid word = new WordGrid(grid);
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                word.lines.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                word.table(table, 0);
            }
        }
    }

    private void table(XWPFTable table, int depth) throws LimitException {
        if (depth > MOST_NESTED) {
            throw new LimitException("tables within each other", MOST_NESTED);
        }
        tables++;
        String name = "T" + tables;
        grid.begin(name, lines.flow());
        int above = lines.flush();
        List<XWPFTableRow> rows = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            int column = gridBefore(rows.get(r));
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                int span = columnSpan(cell);
                String text = text(cell);
                // words below those of a merged cell are hidden, and read all the same
                if (!continuesAbove(cell) || !LabelWords.stripped(text).isEmpty()) {
                    grid.add(above + r, column, rowSpan(rows, r, column), span, text);
                }
                column += span;
            }
        }
        for (XWPFTableRow row : rows) {
            for (XWPFTableCell cell : row.getTableCells()) {
                for (XWPFTable nested : cell.getTables()) {
                    table(nested, depth + 1);
                }
            }
        }
    }

    private static String text(XWPFTableCell cell) {
        StringBuilder text = new StringBuilder();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(paragraph.getText());
        }
        return text.toString();
    }

    private static int gridBefore(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        if (properties == null || properties.sizeOfGridBeforeArray() == 0) {
            return 0;
        }
        return Math.max(0, properties.getGridBeforeArray(0).getVal().intValue());
    }

    private static int columnSpan(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        boolean spans = properties != null
                && properties.isSetGridSpan()
                && properties.getGridSpan().getVal() != null;
        return spans ? Math.max(1, properties.getGridSpan().getVal().intValue()) : 1;
    }

    private static boolean continuesAbove(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int rowSpan(List<XWPFTableRow> rows, int row, int column) {
        int span = 1;
        for (int r = row + 1; r < rows.size(); r++) {
            int at = gridBefore(rows.get(r));
            boolean continues = false;
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                continues |= at == column && continuesAbove(cell);
                at += columnSpan(cell);
            }
            if (!continues) {
                return span;
            }
            span++;
        }
        return span;
    }
}
