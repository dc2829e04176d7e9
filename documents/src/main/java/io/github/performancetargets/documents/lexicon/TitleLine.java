package io.github.performancetargets.documents.lexicon;

/** 标题行 The title of a form: a short line that says 绩效 and names a form, behind 附件2： or alone. */
public final class TitleLine {
    private static final int LONGEST = 60;
    private static final int LONGEST_CAPTION = 6;

    private TitleLine() {}

    /** Whether a line is such a title. */
    public static boolean is(String text) {
        String line = LabelWords.folded(text);
        int colon = line.indexOf(':');
        boolean caption = colon > 0 && colon <= LONGEST_CAPTION && (line.startsWith("附") || line.startsWith("表"));
        if (text.length() > LONGEST || text.startsWith("#") || text.endsWith("。") || (colon >= 0 && !caption)) {
            return false;
        }
        int dash = line.indexOf("——");
        String words = LabelWords.key(line.substring(colon + 1, dash > colon ? dash : line.length()));
        boolean published = words.endsWith("公开") || words.endsWith("公示");
        String key = withoutYear(published ? words.substring(0, words.length() - 2) : words);
        // 项目申报表（含绩效目标）
        boolean bracketed = LabelWords.inBrackets(text).contains("绩效目标");
        boolean named = bracketed || key.contains("绩效") || key.endsWith("自评表") || key.endsWith("目标申报表");
        return named && (key.endsWith("表") || key.endsWith("绩效目标") || key.endsWith("目标申报") || key.endsWith("自评"));
    }

    /** 项目绩效目标申报表2021年度: the year behind the title. */
    private static String withoutYear(String words) {
        int end = words.endsWith("年度") ? words.length() - 2 : words.endsWith("年") ? words.length() - 1 : 0;
        int start = end;
        while (start > 0 && LabelWords.isDigit(words.charAt(start - 1))) {
            start--;
        }
        return end - start == 4 ? words.substring(0, start) : words;
    }
}
