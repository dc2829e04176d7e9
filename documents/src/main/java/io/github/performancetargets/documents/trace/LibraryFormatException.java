package io.github.performancetargets.documents.trace;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** 指标库格式异常 A file is no indicator library: in which line and column, what was expected and what was found. Nothing was read. */
public final class LibraryFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final long line;
    private final String column;
    private final Expected expected;
    private final String found;

    /**
     * Creates the exception.
     *
     * @param document the name of the file
     * @param line in which the row begins, from 1
     * @param column the heading of the column; empty where the whole row is meant
     * @param expected what was expected
     * @param found what was found, may be empty
     */
    public LibraryFormatException(String document, long line, String column, Expected expected, String found) {
        super(say(document, line, column, expected, found, false));
        this.document = Objects.requireNonNull(document, "document");
        this.line = line;
        this.column = Objects.requireNonNull(column, "column");
        this.expected = expected;
        this.found = Objects.requireNonNull(found, "found");
    }

    /** 文档 The name of the file. */
    public String document() {
        return document;
    }

    /** 行号 The line in which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** 栏目 The heading of the column; empty where the whole row is meant. */
    public String column() {
        return column;
    }

    /** 应为 What was expected. */
    public Expected expected() {
        return expected;
    }

    /** 所见 What was found, may be empty. */
    public String found() {
        return found;
    }

    /** 说明 One line for people: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return say(document, line, column, expected, found, chinese);
    }

    private static String say(
            String document, long line, String column, Expected expected, String found, boolean chinese) {
        String where = chinese
                ? "第 " + line + " 行" + (column.isEmpty() ? "" : "“" + column + "”栏")
                : "line " + line + (column.isEmpty() ? "" : ", column \"" + column + "\"");
        String what = chinese ? "，应为" + expected.chinese : ": expected " + expected.english;
        return document + ": " + where + what + (found.isEmpty() ? "" : (chinese ? "，实际为 " : ", found ") + found);
    }

    /** 应为 What a place of a library is expected to hold. */
    public enum Expected {
        /** 指标名称栏 A column of names. */
        NAME_COLUMN("“指标名称”栏", "a column 指标名称 (name)"),
        /** 不重复的栏 Each column once. */
        COLUMN_ONCE("不重复的栏目", "each column once"),
        /** 与表头一致的列数 No more cells than headings. */
        AS_MANY_CELLS("与表头一致的列数", "no more cells than headings"),
        /** 指标名称 The name of the indicator. */
        NAME("指标名称", "the name of an indicator"),
        /** 一级指标 The name of a first tier. */
        CATEGORY("成本、产出、效益或满意度", "成本, 产出, 效益 or 满意度"),
        /** 二级指标 The name of a second tier. */
        DIMENSION("二级指标，如数量、质量、社会效益", "a second tier such as 数量, 质量 or 社会效益"),
        /** 计量单位 A unit that is known. */
        UNIT("已收录的计量单位", "a unit that the catalogue lists"),
        /** 指标方向 A direction. */
        DIRECTION("正向、逆向或定额", "正向 (more), 逆向 (less) or 定额 (exact)"),
        /** 标准值 A value. */
        VALUE("指标值，如 ≥95%", "a value such as ≥95%");

        private final String chinese;
        private final String english;

        Expected(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
