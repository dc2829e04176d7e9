package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.examples.desk.review.WrittenValue;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.ShownReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;

/**
 * 边填边审 What the desk answers while a clerk types.
 *
 * @param complete the verdict
 * @param report what is found, with its words: the JSON is that of the library
 * @param rows for each indicator of the table, which row of the form it is
 * @param values how the values were read, in the order of the indicators
 * @param refused the fields of the form whose texts are not taken, and why
 */
record TypingRemarks(
        boolean complete,
        ShownReport report,
        List<Integer> rows,
        List<WrittenValue> values,
        Map<String, String> refused) {
    static TypingRemarks of(EditedSheet edited, Report report, MessageSource messages, Locale locale) {
        Map<String, String> refused = new TreeMap<>();
        edited.refused().forEach((field, reason) -> refused.put(field, messages.getMessage(reason, null, locale)));
        return new TypingRemarks(
                report.isComplete(),
                report.shown(locale),
                edited.rows(),
                WrittenValue.of(edited.table(), locale),
                refused);
    }
}
