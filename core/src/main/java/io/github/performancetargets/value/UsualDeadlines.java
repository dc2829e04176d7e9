package io.github.performancetargets.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The front of the scanner for deadlines: a word for the fiscal year or its end, or a month, and that it is done by then. */
final class UsualDeadlines {
    private static final Deadline FISCAL_YEAR = new Deadline(TimePoint.FISCAL_YEAR, Optional.empty());

    private UsualDeadlines() {}

    /** The deadline that the text is, or null where it is for the grammar to say. */
    static @Nullable Target read(String text) {
        int length = text.length();
        NotationWords.Entry<TimePointReader.Word> word = TimePointReader.WORDS.at(text, 0, length);
        if (word == null || !isDone(text, word.length())) {
            return null;
        }
        return switch (word.meaning()) {
            case YEAR -> FISCAL_YEAR;
            case YEAR_END -> new Deadline(TimePoint.endOfMonth(0, 12), Optional.empty());
            default -> null;
        };
    }

    // 完成 or 前完成 is all that follows
    private static boolean isDone(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '前' ? from + 1 : from;
        return text.length() == at + 2 && text.startsWith("完成", at);
    }
}
