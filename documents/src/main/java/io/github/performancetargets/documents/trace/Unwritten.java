package io.github.performancetargets.documents.trace;

import java.util.Locale;
import java.util.Objects;

/**
 * 未写出 Something of a table that a list has no place for.
 *
 * @param table the index of the table, from 0
 * @param path the element, a JSON Pointer into the JSON of the table
 * @param reason why it is not in the list
 * @param words what it says; may be empty
 */
public record Unwritten(int table, String path, Reason reason, String words) {
    /** Checks that nothing is null. */
    public Unwritten {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(words, "words");
    }

    /** 原因 Why something is not in a list. */
    public enum Reason {
        /** 没有此栏 The map has no column for it. */
        NO_COLUMN("对照表没有此栏", "the map has no column for it"),
        /** 没有指标 The table has no indicator, and so no row. */
        NO_ROW("没有指标，清单中没有它的行", "it has no indicator, and so no row"),
        /** 没有代码 The map has no code for it; the words stand in the column. */
        NO_CODE("对照表没有此代码，按文字写出", "the map has no code for it, written in words"),
        /** 分列不下 Operator, value and unit cannot hold it; the words stand in the column of values. */
        NOT_SPLIT(
                "运算符号、指标值、计量单位三栏写不下，整句写在指标值栏",
                "operator, value and unit cannot hold it: the words stand in the column of values"),
        /** 金额单位不同 Its unit is not the one of the map; it is left out. */
        OTHER_MONEY("金额单位与对照表不同，未写出", "its unit of money is not the one of the map: left out");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** 说明 One line for people: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        String where = (chinese ? "表 " : "table ") + (table + 1) + (path.isEmpty() ? "" : " " + path);
        String said = words.replace('\n', ' ');
        String shown = said.length() > 60 ? said.substring(0, said.offsetByCodePoints(0, 30)) + "…" : said;
        return where
                + (chinese ? "：" + reason.chinese : ": " + reason.english)
                + (shown.isEmpty() ? "" : chinese ? "（" + shown + "）" : " (" + shown + ")");
    }
}
