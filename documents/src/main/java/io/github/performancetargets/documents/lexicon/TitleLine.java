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
        if (text.length() > LONGEST || text.startsWith("#") || (colon >= 0 && !caption)) {
            return false;
        }
        int dash = line.indexOf("——");
        String words = LabelWords.key(line.substring(colon + 1, dash > colon ? dash : line.length()));
        boolean published = words.endsWith("公开") || words.endsWith("公示");
        String key = published ? words.substring(0, words.length() - 2) : words;
        boolean named = key.contains("绩效") || key.endsWith("自评表") || key.endsWith("目标申报表");
        return named && (key.endsWith("表") || key.endsWith("绩效目标") || key.endsWith("目标申报") || key.endsWith("自评"));
    }
}
