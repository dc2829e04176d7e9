package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.TitleLine;
import io.github.performancetargets.documents.lexicon.Words;
import java.util.OptionalInt;

/** 表前各行 The lines above a table: its title, its year, captions. */
final class Preface {
    private Preface() {}

    /** Whether a row is the title of a table: one cell that says 绩效 and names a form. */
    static boolean isTitle(GridRow row) {
        return row.cells().size() == 1 && TitleLine.is(row.first().text());
    }

    /** The year of a line such as {@code (2021 年度)}; empty where the line says more. */
    static OptionalInt year(GridRow row) {
        String text = row.first().text();
        OptionalInt year = Words.year(text);
        if (row.cells().size() > 1 || year.isEmpty()) {
            return OptionalInt.empty();
        }
        String rest = Words.folded(text).replace(" ", "").replace("(", "").replace(")", "");
        boolean only = rest.equals(year.getAsInt() + "年度") || rest.equals(year.getAsInt() + "年");
        return only ? year : OptionalInt.empty();
    }

    /** Whether a row is a caption or a comment: 附件2, 表1:, # …. */
    static boolean isCaption(GridRow row) {
        String text = row.first().text();
        if (row.cells().size() > 1) {
            return false;
        }
        String key = Words.key(text);
        return text.startsWith("#") || isNumbered(key, "附件") || isNumbered(key, "附表") || isNumbered(key, "表");
    }

    private static boolean isNumbered(String key, String word) {
        if (!key.startsWith(word)) {
            return false;
        }
        String rest = key.substring(word.length());
        return rest.length() <= 5
                && rest.chars().allMatch(c -> Words.isDigit((char) c) || "-—.一二三四五六七八九十".indexOf(c) >= 0);
    }
}
