package io.github.performancetargets.documents.trace;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 提示 Something about a document that a reader of it should know: a cell that did not make it into a table, or a doubt about
 * one that did ({@link RemarkKind#isLoss}).
 *
 * @param kind what happened
 * @param place where; absent for the document as a whole
 * @param text the words of the cell, or what the remark is about
 * @param detail what the message adds, such as the column that a cell was moved to; may be empty
 */
public record Remark(RemarkKind kind, Optional<DocumentPlace> place, String text, String detail) {
    /** Checks that nothing is null. */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(detail, "detail");
    }

    /** 说明 One line for people: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale locale) {
        String where = place.map(p -> p + ": ").orElse("");
        String what = text.isEmpty() ? "" : " '" + shortened(text) + "'";
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        String said = chinese ? kind.chinese() : kind.english();
        String added = detail.isEmpty() ? "" : (chinese ? "（" + detail + "）" : " (" + detail + ")");
        return where + said + what + added;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        int most = 60;
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
