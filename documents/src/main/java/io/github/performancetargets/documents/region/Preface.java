package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** 表前文字 The lines above a table: its title, its year, its unit of money, captions. */
public final class Preface {
    private static final int LONGEST_YEAR = 20;
    private static final Set<String> OF_PAGES =
            Set.of("主办", "主办单位", "承办", "承办单位", "版权所有", "网站标识码", "备案号", "责任编辑", "网站地图");

    private static final int LONGEST_PAGE = 16;

    private Preface() {}

    /** Whether a cell alone in its row is the title of a table: it says 绩效 and names a form. */
    public static boolean isTitle(Cell cell) {
        return TitleLine.is(cell.text());
    }

    /** Whether cells say a year or a unit of money and no more. */
    static boolean isYearOrUnit(List<Cell> cells) {
        for (Cell cell : cells) {
            List<InlineFields.Field> fields = InlineFields.of(cell.text());
            boolean unit = !fields.isEmpty() && fields.stream().allMatch(f -> f.meaning() == FieldLabel.MONEY_UNIT);
            if (!unit && year(cell.text()).isEmpty() && !isYearOfTemplate(cell.text()) && !yearAndUnit(cell.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row above several projects holds for all of them: title, year, unit of money and who fills it in. */
    public static boolean isOfAll(List<Cell> cells) {
        boolean line = cells.size() == 1
                && (isTitle(cells.get(0)) || year(cells.get(0).text()).isPresent());
        return line
                || cells.stream()
                        .allMatch(c -> year(c.text()).isPresent()
                                || InlineFields.of(c.text()).stream().anyMatch(Preface::isOfAll));
    }

    private static boolean isOfAll(InlineFields.Field field) {
        return switch (field.meaning()) {
            case MONEY_UNIT, DEPARTMENT, SUPERVISOR, IMPLEMENTER -> true;
            // 填报单位
            case FOOTER -> LabelWords.key(field.label()).endsWith("单位");
            default -> false;
        };
    }

    private static boolean yearAndUnit(String text) {
        int close = Math.max(text.indexOf('）'), text.indexOf(')'));
        return close > 0
                && close < text.length() - 1
                && year(text.substring(0, close + 1)).isPresent()
                && InlineFields.of(text.substring(close + 1)).stream()
                        .anyMatch(f -> f.meaning() == FieldLabel.MONEY_UNIT);
    }

    /** The year of a line such as {@code (2021 年度)}; empty where the line says more. */
    public static OptionalInt year(String text) {
        String rest = LabelWords.folded(text).replace(" ", "").replace("(", "").replace(")", "");
        OptionalInt year = LabelWords.year(rest);
        boolean only = year.isPresent() && (rest.equals(year.getAsInt() + "年度") || rest.equals(year.getAsInt() + "年"));
        return only ? year : OptionalInt.empty();
    }

    /** （20XX年度）, （    年度）: the year that a template leaves open. */
    public static boolean isYearOfTemplate(String text) {
        if (text.length() > LONGEST_YEAR || text.indexOf('年') < 0) {
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

    /** 主办：某县人民政府: what stands at the foot of the pages of a site. */
    public static boolean isOfPage(Cell cell) {
        String text = LabelWords.folded(cell.text());
        int colon = text.indexOf(':');
        String words = LabelWords.key(colon < 0 ? text : text.substring(0, colon));
        return OF_PAGES.contains(words);
    }

    /** Whether a cell alone in its row is a caption or a comment: 附件2, 表1:, # …. */
    public static boolean isCaption(Cell cell) {
        String text = cell.text();
        String key = cell.label().key();
        return text.startsWith("#")
                || isNumbered(key, "附件")
                || isNumbered(key, "附表")
                || isNumbered(key, "表")
                || isNumberOfForm(key)
                || isPageNumber(text);
    }

    /** 注：…, alone and no wider than a cell: a line below the table, and no row of it. */
    public static boolean isNote(Cell cell) {
        int colon = cell.text().replace('：', ':').indexOf(':');
        return colon > 0
                && cell.columnSpan() == 1
                && LabelWords.key(cell.text().substring(0, colon)).equals("注");
    }

    /** 公开14表: the number of a form among those of a budget. */
    public static boolean isNumberOfForm(String key) {
        return key.startsWith("公开")
                && key.endsWith("表")
                && key.length() <= 6
                && key.chars().anyMatch(Character::isDigit);
    }

    /** -1-, — 2 —, 第1页，共3页: the number of a page, and no amount below nothing. */
    public static boolean isPageNumber(String text) {
        if (text.endsWith("页")) {
            return text.length() <= LONGEST_PAGE
                    && (text.startsWith("第") || text.startsWith("共"))
                    && text.chars()
                            .allMatch(c -> LabelWords.isDigit((char) c)
                                    || LabelWords.isBlank((char) c)
                                    || "第共页/／，,、".indexOf(c) >= 0);
        }
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
