package io.github.performancetargets.documents.trace;

/** 提示类别 What a {@link Remark} says. */
public enum RemarkKind {
    /** 未归位 A cell that fits nowhere in a table. */
    UNPLACED("unplaced", true, Concern.CONTENT, "此单元格未能归入表中", "this cell has no place in the table"),
    /** 表外文字 A cell outside every table: a caption, a comment, another table. */
    OUTSIDE("outside", true, Concern.BESIDE, "表外文字", "outside the tables"),
    /** 空白模板 A blank of the template: dots, dashes, an item number without an item. */
    FILLER("filler", true, Concern.LAYOUT, "模板占位，未填内容", "a blank of the template"),
    /** 本库差错 A cell at which the library itself failed: nothing is wrong with the document. */
    FAULT(
            "fault",
            true,
            Concern.CONTENT,
            "本库差错，此单元格未能读取，请反馈",
            "the library failed at this cell, which is not read: please report it"),
    /** 金额未读懂 An amount that could not be read as a number. */
    AMOUNT_NOT_UNDERSTOOD("amount-not-understood", true, Concern.CONTENT, "金额未能读懂", "not understood as an amount"),
    /** 移位 A cell that stood in the wrong column. */
    SHIFTED("shifted", false, Concern.LAYOUT, "单元格错列，已归位", "stood in the wrong column, moved"),
    /** 断行 A label or text that a line or page break had split. */
    REJOINED("rejoined", false, Concern.LAYOUT, "断开的文字已拼接", "split over lines, joined again"),
    /** 居中标签 A tier label printed in the middle of the rows it covers. */
    CENTRED_LABEL(
            "centred-label",
            false,
            Concern.CONTENT,
            "标签居中书写，按所辖各行理解",
            "printed in the middle of its rows, taken for all of them"),
    /** 拆分 A cell that held several elements. */
    SPLIT("split", false, Concern.LAYOUT, "一格多项，已拆分", "held several elements, split"),
    /** 指标值写在名称中 A value that stood in the cell of the name. */
    VALUE_IN_NAME(
            "value-in-name",
            false,
            Concern.CONTENT,
            "指标值写在指标名称中，已拆出",
            "the value stood in the cell of the name, taken out"),
    /** 未分出指标值 A name from which no value was parted, under a heading that says both, or in a block without a column for values. */
    NO_VALUE("no-value", false, Concern.CONTENT, "未能分出指标值", "no value was found with the name"),
    /** 多栏指标值 Another value of the same period beside the one that counts; kept under its heading. */
    SEVERAL_VALUES(
            "several-values",
            false,
            Concern.CONTENT,
            "另有一栏也像同期指标值，未取，按原标题保留",
            "may be a value of the same period too: not taken, kept under its heading"),
    /** 疑似日期 A number where a time should stand: a date that has lost its format, as the detail says; taken as the number. */
    DATE_SERIAL(
            "date-serial",
            false,
            Concern.CONTENT,
            "可能是丢失格式的日期，按数字读取",
            "may be a date that has lost its format, read as the number"),
    /** 矛盾 Two cells that say different things of one element; the first counts. */
    CONTRADICTION(
            "contradiction", true, Concern.CONTENT, "与先前内容不一致，以先前为准", "differs from what stood before, which counts"),
    /** 未列入对照 A column, or a sheet, that a column map does not name. */
    UNMAPPED("unmapped", true, Concern.CONTENT, "栏目对照表未列入，未读取", "not in the column map, not read"),
    /** 未知代码 A code of an operator that a column map does not explain: the value keeps it, and is not understood. */
    UNKNOWN_CODE("unknown-code", false, Concern.CONTENT, "栏目对照表没有此代码", "a code that the column map does not explain"),
    /** 编码 The bytes are not UTF-8 and were read as GB18030. */
    ENCODING("encoding", false, Concern.LAYOUT, "不是 UTF-8 编码，按 GB18030 读取", "not UTF-8, read as GB18030"),
    /** 公式 A formula, taken as the result stored with it. */
    FORMULA("formula", false, Concern.LAYOUT, "公式，取文件中保存的结果", "a formula, taken as the result stored with it"),
    /** 公式无结果 A formula whose result is not stored with it; nothing is computed. */
    NO_RESULT(
            "formula-without-result",
            true,
            Concern.CONTENT,
            "公式未保存结果，未读取",
            "a formula without a stored result, not read"),
    /** 隐藏 A hidden sheet, row or column, read like the others. */
    HIDDEN("hidden", false, Concern.LAYOUT, "隐藏内容，已一并读取", "hidden, read all the same"),
    /** 宏 Macros, never run. */
    MACROS("macros", false, Concern.LAYOUT, "文件含宏，未执行", "holds macros, which were not run"),
    /** 扩展名不符 The content is of another type than the name says. */
    MISNAMED(
            "misnamed",
            false,
            Concern.LAYOUT,
            "扩展名与内容不符，按内容读取",
            "the name says another type than the content, read by content");

    private final String code;
    private final boolean loss;
    private final Concern concern;
    private final String chinese;
    private final String english;

    RemarkKind(String code, boolean loss, Concern concern, String chinese, String english) {
        this.code = code;
        this.loss = loss;
        this.concern = concern;
        this.chinese = chinese;
        this.english = english;
    }

    /** 代码 The spelling that is stored. */
    public String code() {
        return code;
    }

    /** Whether the cell is in no table: what it said is in the remark alone. */
    public boolean isLoss() {
        return loss;
    }

    /** 影响 What it may change: whether it is shown, and whether the verdict holds only as read, follows from it. */
    public Concern concern() {
        return concern;
    }

    /** 影响 What a remark may change. */
    public enum Concern {
        /** 内容 Something that was filled in is in no table, or a tier, a value or money may be another one: look at the document. */
        CONTENT,
        /** 表外 Words that stand outside the tables: no part of them, unless a row was taken for none. */
        BESIDE,
        /** 版面 How the layout was read, and blanks of the template: nothing is lost by it. */
        LAYOUT
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
