package io.github.performancetargets.documents;

import io.github.performancetargets.documents.print.letter.LetterForm;
import io.github.performancetargets.documents.print.letter.LetterForm.Signature;
import io.github.performancetargets.documents.print.letter.LetterForm.Submitted;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * 审核意见函 The opinions of a review as a letter to the unit that submitted the tables (审核意见), a Word document ready to be
 * signed and sent back: an overview, the projects with their verdicts and numbered opinions, and what is asked of the unit. What a
 * reviewer has waived is not in it. Tables of several units make as many letters, each on a page of its own. Immutable and
 * thread-safe.
 */
public final class OpinionLetter {
    private final Locale locale;
    private final Signature signature;

    private OpinionLetter(Locale locale, Signature signature) {
        this.locale = locale;
        this.signature = signature;
    }

    /**
     * A letter whose signature and dates are left open.
     *
     * @param locale Chinese, or English for any other
     */
    public static OpinionLetter create(Locale locale) {
        return new OpinionLetter(
                Objects.requireNonNull(locale, "locale"),
                new Signature(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** 审核单位 The same signed by a reviewing body. */
    public OpinionLetter withSender(String sender) {
        return new OpinionLetter(locale, new Signature(Optional.of(sender), signature.date(), signature.due()));
    }

    /** 成文日期 The same with the date of the letter. */
    public OpinionLetter withDate(LocalDate date) {
        return new OpinionLetter(locale, new Signature(signature.sender(), Optional.of(date), signature.due()));
    }

    /** 报送期限 The same with the day by which the tables are to be resubmitted. */
    public OpinionLetter withDueDate(LocalDate due) {
        return new OpinionLetter(locale, new Signature(signature.sender(), signature.date(), Optional.of(due)));
    }

    /**
     * Writes the letters, in the order in which their units come; the caller closes the stream. The unit of a table is the
     * implementing organization, else the department that the table is of, else the supervising department.
     *
     * @throws IOException if the stream fails
     */
    public void write(List<CheckedTable> tables, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Map<String, List<CheckedTable>> byUnit = new LinkedHashMap<>();
        tables.forEach(checked -> byUnit.computeIfAbsent(unit(checked.table()), unit -> new ArrayList<>())
                .add(checked));
        try (XWPFDocument document = new XWPFDocument()) {
            LetterForm letters = new LetterForm(document, locale);
            byUnit.forEach((unit, its) -> letters.write(unit, year(its), submitted(its), signature));
            letters.end();
            document.write(out);
        }
    }

    private static List<Submitted> submitted(List<CheckedTable> tables) {
        return tables.stream()
                .map(checked ->
                        new Submitted(FindingsWorkbook.name(checked.table()), checked.verdict(), checked.report()))
                .toList();
    }

    private static Optional<Integer> year(List<CheckedTable> tables) {
        Optional<Integer> first = tables.get(0).table().fiscalYear();
        return first.filter(year ->
                tables.stream().allMatch(checked -> checked.table().fiscalYear().equals(first)));
    }

    private static String unit(PerformanceTargetTable table) {
        return table.project()
                .flatMap(Project::implementingOrganization)
                .or(table::department)
                .or(() -> table.project().flatMap(Project::supervisingDepartment))
                .map(Organization::name)
                .map(String::strip)
                .orElse("");
    }
}
