package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.rule.Severity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Word 表样 Draws a form as a table of a Word document, to be printed on A4, with findings as comments (批注). */
public final class WordForm {
    private static final int WIDEST_UPRIGHT = 110;
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_000;
    private static final int TITLE_POINTS = 16;
    private static final int POINTS = 10;

    private final AnnotatedForm form;
    private final FormSheet sheet;
    private final WordComments comments;
    private final boolean wide;

    private WordForm(AnnotatedForm form, WordComments comments) {
        this.form = form;
        this.sheet = form.sheet();
        this.comments = comments;
        this.wide = sheet.totalWidth() > WIDEST_UPRIGHT;
    }

    /**
     * Draws a form below what the document holds.
     *
     * @param summary what is said of the form as a whole; may be empty
     * @param last whether nothing comes after it
     */
    public static void draw(
            AnnotatedForm form, String summary, WordComments comments, XWPFDocument document, boolean last) {
        WordForm word = new WordForm(form, comments);
        if (form.sheet().rows().isEmpty()) {
            comments.around(document.createParagraph(), word.onTheWhole(summary), () -> {});
        } else {
            word.table(document.createTable(), summary);
        }
        CTSectPr section = last
                ? document.getDocument().getBody().addNewSectPr()
                : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        word.page(section);
    }

    private void page(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(margin);
        margins.setFooter(margin);
        margins.setGutter(BigInteger.ZERO);
    }

    private int edge(int column) {
        long usable = (wide ? LONG_SIDE : SHORT_SIDE) - 2L * MARGIN;
        return (int) (usable * sheet.widthBefore(column) / sheet.totalWidth());
    }

    private void table(XWPFTable table, String summary) {
        table.removeRow(0);
        CTTbl xml = table.getCTTbl();
        CTTblPr properties = xml.getTblPr() == null ? xml.addNewTblPr() : xml.getTblPr();
        if (properties.isSetTblW()) {
            properties.unsetTblW();
        }
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(edge(sheet.width())));
        frame(properties.addNewTblBorders());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        for (int c = 0; c < sheet.width(); c++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(edge(c + 1) - edge(c)));
        }
        List<Below> open = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            row(new XWPFTableRow(xml.addNewTr(), table), r, open, r == 0 ? summary : "");
        }
    }

    /** 下延 A cell that reaches into rows below its own. */
    private record Below(PrintedCell cell, int lastRow) {}

    private void row(XWPFTableRow line, int row, List<Below> open, String summary) {
        open.removeIf(below -> below.lastRow() < row);
        List<Below> across = new ArrayList<>(open);
        for (PrintedCell cell : sheet.rows().get(row)) {
            Below own = new Below(cell, row + cell.rowSpan() - 1);
            across.add(own);
            if (cell.rowSpan() > 1) {
                open.add(own);
            }
        }
        across.sort((one, other) ->
                Integer.compare(one.cell().column(), other.cell().column()));
        boolean first = true;
        for (Below below : across) {
            boolean begins = below.lastRow() == row + below.cell().rowSpan() - 1;
            cell(line, row, below.cell(), begins, first ? summary : "");
            first = false;
        }
    }

    private void cell(XWPFTableRow line, int row, PrintedCell cell, boolean begins, String summary) {
        XWPFTableCell made = new XWPFTableCell(
                line.getCtRow().addNewTc(), line, line.getTable().getBody());
        CTTcPr properties = made.getCTTc().addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(edge(cell.column() + cell.columnSpan()) - edge(cell.column())));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        boolean framed = cell.style() != Style.TITLE && cell.style() != Style.SUBTITLE;
        if (!framed) {
            noFrame(properties.addNewTcBorders());
        }
        List<Note> notes = begins ? form.about(row, cell) : List.of();
        AnnotatedForm.heaviest(notes).filter(severity -> framed).ifPresent(severity -> {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(tint(severity));
        });
        if (cell.style() == Style.UPRIGHT) {
            properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph paragraph = made.getParagraphs().isEmpty()
                ? made.addParagraph()
                : made.getParagraphs().get(0);
        paragraph.setAlignment(cell.style() == Style.TEXT ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        if (!begins) {
            return;
        }
        List<String> said = onTheWhole(summary);
        notes.stream()
                .filter(note -> !form.atEnd().contains(note))
                .map(note -> comment(note, false))
                .forEach(said::add);
        comments.around(paragraph, said, () -> words(paragraph, cell));
    }

    private List<String> onTheWhole(String summary) {
        List<String> said = new ArrayList<>();
        if (!summary.isEmpty()) {
            said.add(summary);
            form.atEnd().stream().map(note -> comment(note, true)).forEach(said::add);
        }
        return said;
    }

    private static void words(XWPFParagraph paragraph, PrintedCell cell) {
        XWPFRun run = paragraph.createRun();
        boolean title = cell.style() == Style.TITLE;
        run.setFontFamily(title ? "黑体" : "宋体");
        run.setFontSize(title ? TITLE_POINTS : POINTS);
        WordText.write(run, cell.text());
    }

    private static String comment(Note note, boolean withPlace) {
        String place = withPlace ? note.place() + "：" : "";
        return note.number() + " " + note.weight() + " " + place + note.message() + "（" + note.rule() + "）";
    }

    private static void frame(CTTblBorders borders) {
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(4));
            border.setSpace(BigInteger.ZERO);
            border.setColor("auto");
        }
    }

    private static void noFrame(CTTcBorders borders) {
        borders.addNewTop().setVal(STBorder.NIL);
        borders.addNewLeft().setVal(STBorder.NIL);
        borders.addNewRight().setVal(STBorder.NIL);
    }

    private static String tint(Severity severity) {
        return switch (severity) {
            case ERROR -> "FBE3E0";
            case WARNING -> "FDF0D5";
            case NOTE -> "E7EFF9";
        };
    }
}
