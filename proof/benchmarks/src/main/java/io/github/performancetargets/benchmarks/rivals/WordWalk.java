package io.github.performancetargets.benchmarks.rivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** 遍历文档 What everybody who reads the tables of a Word file with POI has to do. */
public final class WordWalk {
    private WordWalk() {}

    /** Opens a document, walks the cells of its tables, and answers with how many characters stand in them. */
    public static int characters(byte[] bytes) throws IOException {
        int characters = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        characters += cell.getText().length();
                    }
                }
            }
        }
        return characters;
    }
}
