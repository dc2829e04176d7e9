package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The schemas of spreadsheets and documents of ECMA-376, as POI's classes hold it. */
final class Schema {
    private Schema() {}

    static void accepts(XSSFWorkbook workbook) {
        accepts("workbook", workbook.getCTWorkbook());
        accepts("styles", workbook.getStylesSource().getCTStylesheet());
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            accepts("sheet " + i, workbook.getSheetAt(i).getCTWorksheet());
        }
    }

    static void accepts(XWPFDocument document) {
        accepts("document", document.getDocument());
    }

    private static void accepts(String part, XmlObject object) {
        List<XmlError> errors = new ArrayList<>();
        object.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(part).isEmpty();
    }
}
