package io.github.performancetargets.documents.print.letter;

import io.github.performancetargets.documents.print.WordText;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 公文版式 The paragraphs of an official letter on A4, in the type area and the fonts of GB/T 9704-2012. */
final class LetterPage {
    private static final int TITLE_POINTS = 22;
    private static final int BODY_POINTS = 16;
    private static final double LINE_POINTS = 28.95;
    private static final int INDENT = 2 * BODY_POINTS * 20;
    private static final int SIGNED = 4 * BODY_POINTS * 20;

    private final XWPFDocument document;
    private boolean begun;

    LetterPage(XWPFDocument document) {
        this.document = document;
    }

    /** The title; it begins a page. */
    void title(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER, 0);
        paragraph.setPageBreak(begun);
        paragraph.setSpacingAfter(BODY_POINTS * 20);
        write(paragraph, text, "方正小标宋简体", TITLE_POINTS);
        begun = true;
    }

    /** A line without indent, as the one that names whom the letter is to. */
    void flush(String text) {
        write(paragraph(ParagraphAlignment.BOTH, 0), text, "仿宋_GB2312", BODY_POINTS);
    }

    /** A paragraph. */
    void body(String text) {
        write(paragraph(ParagraphAlignment.BOTH, INDENT), text, "仿宋_GB2312", BODY_POINTS);
    }

    /** The heading of a section. */
    void heading(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT, INDENT);
        paragraph.setKeepNext(true);
        write(paragraph, text, "黑体", BODY_POINTS);
    }

    /** The heading of a table within a section. */
    void subheading(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT, INDENT);
        paragraph.setKeepNext(true);
        write(paragraph, text, "楷体_GB2312", BODY_POINTS);
    }

    /** A line of the signature. */
    void signature(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT, 0);
        paragraph.setIndentationRight(SIGNED);
        write(paragraph, text, "仿宋_GB2312", BODY_POINTS);
    }

    /** The page: margins of 37, 35, 28 and 26 mm, as the standard has them. */
    void end() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2_098));
        margins.setBottom(BigInteger.valueOf(1_984));
        margins.setLeft(BigInteger.valueOf(1_588));
        margins.setRight(BigInteger.valueOf(1_474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(992));
        margins.setGutter(BigInteger.ZERO);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        if (indent > 0) {
            paragraph.setIndentationFirstLine(indent);
        }
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(points);
        WordText.write(run, text);
    }
}
