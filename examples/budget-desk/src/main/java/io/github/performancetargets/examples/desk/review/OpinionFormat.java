package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;

/** 审核意见 How an opinion about the tables of a unit is written. */
interface OpinionFormat {
    /** The type of what is written. */
    MediaType type();

    /** What its file is called after the name of the unit, such as {@code .docx}. */
    String ending();

    /**
     * Writes the opinion.
     *
     * @param unit its name; empty where the tables name none
     */
    byte[] write(String unit, List<CheckedTable> tables, Locale locale);
}
