package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.OptionalInt;

/** 表前各行 The lines above a table: its title, its year, captions. */
final class Preface {
    private static final int LONGEST_YEAR = 20;

    private Preface() {}

    /** Whether a row is the title of a table: one cell that says 绩效 and names a form. */
    static boolean isTitle(GridRow row) {
        return row.cells().size() == 1 && TitleLine.is(row.first().text());
    }

    /** The year of a line such as {@code (2021 年度)}; empty where the line says more. */
    static OptionalInt year(GridRow row) {
        String rest = LabelWords.folded(row.first().text())
                .replace(" ", "")
                .replace("(", "")
                .replace(")", "");
        OptionalInt year = LabelWords.year(rest);
        if (row.cells().size() > 1 || year.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean only = rest.equals(year.getAsInt() + "年度") || rest.equals(year.getAsInt() + "年");
        return only ? year : OptionalInt.empty();
    }

    /** （20XX年度）, （    年度）: the year that a template leaves open. */
    static boolean isYearOfTemplate(GridRow row) {
        String text = row.first().text();
        if (row.cells().size() > 1 || text.length() > LONGEST_YEAR || text.indexOf('年') < 0) {
            return false;
        }
        String bare = LabelWords.folded(text).replace(" ", "");
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")");
        String inside = bracketed ? bare.substring(1, bare.length() - 1) : bare;
        String open = inside.endsWith("年度")
                ? inside.substring(0, inside.length() - 2)
                : inside.endsWith("年") ? inside.substring(0, inside.length() - 1) : "?";
        String rest = open.startsWith("20") ? open.substring(2) : open;
        return (bracketed || !rest.isEmpty())
                && rest.length() <= 4
                && rest.chars().allMatch(c -> "xX×*_○〇".indexOf(c) >= 0);
    }

    /** Whether a row is a caption or a comment: 附件2, 表1:, # …. */
    static boolean isCaption(GridRow row) {
        String text = row.first().text();
        if (row.cells().size() > 1) {
            return false;
        }
        String key = LabelWords.key(text);
        return text.startsWith("#")
                || isNumbered(key, "附件")
                || isNumbered(key, "附表")
                || isNumbered(key, "表")
                || isNumberOfForm(key);
    }

    /** 公开14表: the number of a form among those of a budget. */
    static boolean isNumberOfForm(String key) {
        return key.startsWith("公开")
                && key.endsWith("表")
                && key.length() <= 6
                && key.chars().anyMatch(Character::isDigit);
    }

    /** -1-, — 2 —: the number of a page, and no amount below nothing. */
    static boolean isPageNumber(String text) {
        int end = text.length() - 1;
        return end > 1
                && end <= 6
                && "-—－–".indexOf(text.charAt(0)) >= 0
                && "-—－–".indexOf(text.charAt(end)) >= 0
                && text.substring(1, end)
                        .chars()
                        .allMatch(c -> LabelWords.isDigit((char) c) || LabelWords.isBlank((char) c));
    }

    private static boolean isNumbered(String key, String word) {
        if (!key.startsWith(word)) {
            return false;
        }
        String rest = key.substring(word.length());
        return rest.length() <= 5
                && rest.chars().allMatch(c -> LabelWords.isDigit((char) c) || "-—.一二三四五六七八九十".indexOf(c) >= 0);
    }
}
