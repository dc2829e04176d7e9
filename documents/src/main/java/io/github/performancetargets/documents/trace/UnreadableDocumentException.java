package io.github.performancetargets.documents.trace;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 文档异常 A document that could not be read: what, where, what was expected and what was found. Nothing of it was read.
 */
public final class UnreadableDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final Problem problem;
    private final String found;

    /**
     * Creates the exception.
     *
     * @param document the name of the document
     * @param problem what is wrong with it
     * @param found what was found, may be empty
     */
    public UnreadableDocumentException(String document, Problem problem, String found) {
        this(document, problem, found, null);
    }

    /** Creates the exception, with what caused it. */
    public UnreadableDocumentException(String document, Problem problem, String found, @Nullable Throwable cause) {
        super(say(document, problem.english, found, ", found ", ""), cause);
        this.document = Objects.requireNonNull(document, "document");
        this.problem = Objects.requireNonNull(problem, "problem");
        this.found = Objects.requireNonNull(found, "found");
    }

    private static String say(String document, String what, String found, String before, String after) {
        return document + ": " + what + (found.isEmpty() ? "" : before + found + after);
    }

    /** 文档 The name of the document. */
    public String document() {
        return document;
    }

    /** 问题 What is wrong with it. */
    public Problem problem() {
        return problem;
    }

    /** 所见 What was found, may be empty. */
    public String found() {
        return found;
    }

    /** 说明 One line for people: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                ? say(document, problem.chinese, found, "，实际为 ", "")
                : say(document, problem.english, found, ", found ", "");
    }

    /** 问题类别 What can be wrong with a document. */
    public enum Problem {
        /** 无法打开 It cannot be opened. */
        UNREADABLE("无法打开文件", "the file cannot be opened"),
        /** 类型不支持 Its type is not read. */
        UNSUPPORTED(
                "不支持的文件类型，请另存为 xlsx 或 docx；可读 txt、tsv、csv、xlsx、xls、docx、doc（97 及以后版本）和 html",
                "expected a file of type txt, tsv, csv, xlsx, xls, docx, doc (Word 97 or later) or html: save it as xlsx or docx"),
        /** 版式文件 It holds laid-out pages, as pdf and ofd do, and no cells. */
        PAGES(
                "版式文件（pdf、ofd）中没有单元格，请提供生成它的 Word 或 Excel 原件；没有原件时用 WPS 或 Word 转换为 docx，逐格核对后再读",
                "expected a file with cells; a page (pdf, ofd) has none: ask for the Word or Excel file that it was made of, or convert it"
                        + " to docx in Word or WPS, compare every cell, and read that"),
        /** 扫描件 It is a picture of a page. */
        SCAN(
                "扫描件或照片中没有文字，请提供 Word 或 Excel 原件；没有原件时先用文字识别软件转换为 docx 或 xlsx，逐格核对后再读",
                "expected text, found a scan or photograph: ask for the Word or Excel file, or convert it to docx or xlsx with a program"
                        + " that recognises text, compare every cell, and read that"),
        /** 已加密 It is protected by a password. */
        PASSWORD("文件已加密，请先去除密码", "expected a file without a password"),
        /** 已损坏 It is broken or cut short. */
        BROKEN("文件已损坏或不完整", "expected a whole file of its type"),
        /** 引号错误 A cell of a csv file begins with a quotation mark that has no pair at the end of the cell. */
        QUOTATION(
                "csv 单元格以引号开头时，应以引号结尾，其中的引号应写两遍",
                "expected a csv cell that begins with a quotation mark to end with one, with those inside it doubled"),
        /** 编码错误 It is neither UTF-8 nor GB18030. */
        ENCODING("文字编码应为 UTF-8 或 GB18030", "expected text in UTF-8 or GB18030"),
        /** 超出限制 It is larger than the reader's limits. */
        TOO_LARGE("超出读取限制", "larger than the limits of the reader"),
        /** 没有工作表 It lacks the sheet that a column map names. */
        SHEET_MISSING("没有栏目对照表所写的工作表", "expected the sheet that the column map names"),
        /** 本库差错 Nothing is wrong with it: the library failed. */
        FAULT("本库差错，文件未能读取，请反馈", "the library failed and the file is not read: please report it");

        private final String chinese;
        private final String english;

        Problem(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
