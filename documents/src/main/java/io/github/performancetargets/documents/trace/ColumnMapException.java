package io.github.performancetargets.documents.trace;

import java.util.Locale;
import java.util.Objects;

/** 栏目对照异常 A text is no column map: in which line, what was expected and what was found. */
public final class ColumnMapException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final int line;
    private final Expected expected;
    private final String found;

    /**
     * Creates the exception.
     *
     * @param document the name of the map
     * @param line from 1; 0 where the map as a whole is meant
     * @param expected what was expected
     * @param found what was found, may be empty
     */
    public ColumnMapException(String document, int line, Expected expected, String found) {
        super(say(document, line, expected, found, false));
        this.document = Objects.requireNonNull(document, "document");
        this.line = line;
        this.expected = expected;
        this.found = Objects.requireNonNull(found, "found");
    }

    /** 文档 The name of the map. */
    public String document() {
        return document;
    }

    /** 行号 The line, from 1; 0 where the map as a whole is meant. */
    public int line() {
        return line;
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
        return say(document, line, expected, found, Locale.CHINESE.getLanguage().equals(locale.getLanguage()));
    }

    private static String say(String document, int line, Expected expected, String found, boolean chinese) {
        String where = line == 0 ? "" : chinese ? "第 " + line + " 行，" : "line " + line + ": ";
        String what = chinese ? "应为" + expected.chinese : "expected " + expected.english;
        return document + ": " + where + what + (found.isEmpty() ? "" : (chinese ? "，实际为 " : ", found ") + found);
    }

    /** 应为 What a place of a column map is expected to hold. */
    public enum Expected {
        /** 条目 An entry. */
        ENTRY("“名称 = 内容”", "an entry \"name = content\""),
        /** 名称 A column, a setting or a code. */
        NAME(
                "列（如 A）、设置（start-row、sheet、money-unit、as-of、fiscal-year、edition、fill-down）或代码（如 operator 1）",
                "a column such as A, a setting (start-row, sheet, money-unit, as-of, fiscal-year, edition, fill-down) or a code"
                        + " such as 'operator 1'"),
        /** 栏目 A field. */
        FIELD(
                "栏目（如 指标名称、name，见 docs/column-map.md）、“field 标签”或 ignore",
                "a field such as name, 'field LABEL' or ignore"),
        /** 不重复 Each name once. */
        ONCE("每列、每栏目、每设置只写一次", "each column, field and setting once"),
        /** 起始行 A row. */
        ROW("行号（1 至 1048576）", "a row from 1 to 1048576"),
        /** 金额单位 A unit of money. */
        MONEY_UNIT("金额单位（元、千元、万元、百万元或亿元）", "a unit of money: 元, 千元, 万元, 百万元 or 亿元"),
        /** 时点 A month or date. */
        TIME("月份（1 至 12）或日期（2026-07-31）", "a month from 1 to 12, or a date such as 2026-07-31"),
        /** 年度 A year. */
        YEAR("年度（1900 至 2200）", "a year from 1900 to 2200"),
        /** 代码的含义 What a code stands for. */
        MEANING(
                "代码的含义：运算符号 ≥、>、=、<、≤、定性；期间 年度、中期；可能性 确定能、有可能、完全不可能；方向 正向、逆向",
                "what the code stands for: ≥ > = < ≤ 定性, 年度 中期, 确定能 有可能 完全不可能, 正向 逆向"),
        /** 指标名称栏 A column of names. */
        NAME_COLUMN("有一列是指标名称", "a column of names (name)"),
        /** 起始行 Where the list starts. */
        START("有起始行（start-row）", "the row in which the list starts (start-row)"),
        /** 金额单位 In which unit amounts are. */
        MONEY("有金额单位（money-unit），因为有金额栏目", "the unit of the amounts (money-unit), since columns hold money"),
        /** 截止时点 Up to when values count. */
        AS_OF("有截止时点（as-of），因为有监控栏目", "up to when the values count (as-of), since columns hold monitoring"),
        /** 篇幅 A short text. */
        SHORT("不超过 65536 字的文本", "a text of at most 65536 characters");

        private final String chinese;
        private final String english;

        Expected(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
