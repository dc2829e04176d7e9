package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.documents.trace.Remark;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * 读取提示 What the reader remarked about a cell of a document, in both languages.
 *
 * @param loss whether the cell is in no table
 * @param chinese the remark in Chinese
 * @param english the same in English
 */
@Embeddable
public record ReadingRemark(boolean loss, String chinese, String english) {
    static ReadingRemark of(Remark remark) {
        return new ReadingRemark(
                remark.kind().isLoss(), remark.message(Locale.SIMPLIFIED_CHINESE), remark.message(Locale.ENGLISH));
    }

    /** The remark in a language. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
