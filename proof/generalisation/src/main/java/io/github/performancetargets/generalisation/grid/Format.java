package io.github.performancetargets.generalisation.grid;

import java.io.IOException;

/** 格式 The formats that documents are written in. */
public enum Format {
    /** Text with tabs. */
    TEXT("text", ".txt"),
    /** A web page. */
    HTML("html", ".html"),
    /** A Word document. */
    DOCX("docx", ".docx"),
    /** An Excel workbook. */
    XLSX("xlsx", ".xlsx");

    private final String word;
    private final String extension;

    Format(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** What it is called. */
    public String word() {
        return word;
    }

    /** How the name of such a file ends. */
    public String extension() {
        return extension;
    }

    /** The bytes of a document. */
    public byte[] write(FormDocument document) throws IOException {
        return switch (this) {
            case TEXT -> TextRenderer.write(document);
            case HTML -> HtmlRenderer.write(document);
            case DOCX -> WordRenderer.write(document);
            case XLSX -> WorkbookRenderer.write(document);
        };
    }
}
