package io.github.performancetargets.error;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** 位置的文字 Turns JSON pointers into what people call the places of a form. */
final class PlaceInWords {
    private static final String EXTENSIONS = "extensions";
    private static final int MOST_DIGITS = 9;
    private static final Map<String, String> CHINESE = terms();

    private PlaceInWords() {}

    private static Map<String, String> terms() {
        Map<String, String> terms = new HashMap<>();
        PropertyTerms.CHINESE.lines().map(line -> line.split(" ", 2)).forEach(line -> terms.put(line[0], line[1]));
        return terms;
    }

    /**
     * The steps of a pointer: 绩效指标第 3 项 · 指标值; "indicators, item 3 · value". Empty for the whole document. Within extensions
     * only the caller knows what a step is: all are quoted, since a name may be a number or one of the format's own.
     *
     * @param unknown whether the last step is a name for certain
     */
    static String of(String pointer, boolean unknown, Locale locale) {
        boolean chinese = JsonError.isChinese(locale);
        StringBuilder text = new StringBuilder();
        String holder = "";
        boolean foreign = false;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String name = steps[i].replace("~1", "/").replace("~0", "~");
            foreign |= holder.equals(EXTENSIONS) || (unknown && i == steps.length - 1 && isIndex(name));
            if (foreign) {
                text.append(text.length() == 0 ? "" : " · ")
                        .append(chinese ? "“" + quoted(name) + "”" : "'" + quoted(name) + "'");
            } else if (isIndex(name)) {
                long number = Long.parseLong(name) + 1;
                text.append(chinese ? "第 " + number + " 项" : (text.length() == 0 ? "item " : ", item ") + number);
            } else if (!name.isEmpty()) {
                text.append(text.length() == 0 ? "" : " · ").append(chinese ? chinese(holder, name) : english(name));
                holder = name;
            }
        }
        return text.toString();
    }

    private static String chinese(String holder, String name) {
        String term = CHINESE.getOrDefault(holder + "/" + name, CHINESE.getOrDefault(name, ""));
        return term.isEmpty() ? "“" + quoted(name) + "”" : term;
    }

    // the names are English already, their words put together
    private static String english(String name) {
        return CHINESE.containsKey(name)
                ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ENGLISH)
                : "'" + quoted(name) + "'";
    }

    private static String quoted(String name) {
        return FoundValue.onOneLine(FoundValue.shortened(name));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= MOST_DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
