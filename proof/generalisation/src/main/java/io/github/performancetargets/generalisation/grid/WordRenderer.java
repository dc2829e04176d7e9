package io.github.performancetargets.generalisation.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document, with an empty paragraph behind each table, without which Word joins tables. */
final class WordRenderer {
    private WordRenderer() {}

    static byte[] write(FormDocument document) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Block block : document.blocks()) {
                if (block instanceof Block.Line line) {
                    word.createParagraph().createRun().setText(line.text());
                } else if (block instanceof Block.Table table) {
                    fill(word.createTable(), table.grid());
                    word.createParagraph();
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XWPFTable table, FormGrid grid) {
        while (table.getNumberOfRows() > 0) {
            table.removeRow(0);
        }
        for (int row = 0; row < grid.height(); row++) {
            XWPFTableRow made = table.createRow();
            while (!made.getTableCells().isEmpty()) {
                made.removeCell(0);
            }
            for (FormCell cell : grid.across(row)) {
                fill(made.createCell(), cell, row);
            }
        }
    }

    private static void fill(XWPFTableCell made, FormCell cell, int row) {
        CTTcPr properties = made.getCTTc().addNewTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row != cell.row()) {
            return;
        }
        XWPFRun run = made.getParagraphs().get(0).createRun();
        String[] lines = cell.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        cell.inner().ifPresent(inner -> {
            fill(new XWPFTable(made.getCTTc().addNewTbl(), made), inner);
            made.getCTTc().addNewP();
        });
    }
}
