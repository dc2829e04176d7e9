package io.github.performancetargets.documents.print;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 带批注的表样 A printed form with the findings about it: those about one cell beside its row, those about the table as a whole,
 * about several places, or about something that the form does not print, at its end. Every finding is in exactly one of the two.
 */
public final class AnnotatedForm {
    private final FormSheet sheet;
    private final Report report;
    private final Locale locale;
    private final Map<Integer, List<Note>> beside = new TreeMap<>();
    private final List<Note> atEnd = new ArrayList<>();
    private final Map<CellLocator.Spot, List<Note>> marks = new HashMap<>();

    private AnnotatedForm(FormSheet sheet, Report report, Locale locale) {
        this.sheet = sheet;
        this.report = report;
        this.locale = locale;
    }

    /** The form of a table without findings, with what a scheme gives beside the printed points where it was assessed. */
    public static AnnotatedForm of(PerformanceTargetTable table, Optional<Assessment> assessment) {
        return new AnnotatedForm(PrintedForm.of(table, assessment), Report.of(List.of()), Locale.ROOT);
    }

    /** The same with the findings about it, in the language of the locale. */
    public static AnnotatedForm of(
            PerformanceTargetTable table, Optional<Assessment> assessment, Report report, Locale locale) {
        AnnotatedForm form = new AnnotatedForm(PrintedForm.of(table, assessment), report, locale);
        form.annotate(new CellLocator(table, form.sheet));
        return form;
    }

    /** The form itself. */
    public FormSheet sheet() {
        return sheet;
    }

    /** The findings beside a row, from 0. */
    public List<Note> beside(int row) {
        return List.copyOf(beside.getOrDefault(row, List.of()));
    }

    /** The findings at the end. */
    public List<Note> atEnd() {
        return List.copyOf(atEnd);
    }

    /** All findings in the order of their numbers. */
    public List<Note> notes() {
        List<Note> all = new ArrayList<>();
        beside.values().forEach(all::addAll);
        all.addAll(atEnd);
        return all;
    }

    /** The findings that concern a cell, wherever they are printed. */
    public List<Note> about(int row, PrintedCell cell) {
        return List.copyOf(marks.getOrDefault(new CellLocator.Spot(row, cell.column()), List.of()));
    }

    /** The heaviest of some findings. */
    public static Optional<Severity> heaviest(List<Note> notes) {
        return notes.stream().map(Note::severity).min(Severity::compareTo);
    }

    private void annotate(CellLocator cells) {
        Map<Integer, List<Finding>> byRow = new TreeMap<>();
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Optional<CellLocator.Spot> spot =
                    report.isAboutTheWhole(finding) ? Optional.empty() : cells.find(finding.place());
            spot.ifPresentOrElse(
                    s -> byRow.computeIfAbsent(s.row(), r -> new ArrayList<>()).add(finding), () -> rest.add(finding));
        }
        int[] number = {0};
        byRow.forEach((row, findings) -> findings.forEach(finding -> {
            Note note = note(++number[0], finding);
            beside.computeIfAbsent(row, r -> new ArrayList<>()).add(note);
            mark(cells, finding.place(), note);
        }));
        for (Finding finding : rest) {
            Note note = note(++number[0], finding);
            atEnd.add(note);
            mark(cells, finding.place(), note);
            finding.related().forEach(place -> mark(cells, place, note));
        }
    }

    private Note note(int number, Finding finding) {
        String waived = report.waiver(finding)
                .map(waiver -> ReviewWords.of(locale).waived().replace("{reason}", waiver.reason()))
                .orElse("");
        return new Note(
                number,
                finding.severity(),
                report.severity(finding, locale),
                report.place(finding, locale),
                waived + report.message(finding, locale),
                finding.rule().value());
    }

    private void mark(CellLocator cells, Place place, Note note) {
        cells.find(place).ifPresent(spot -> {
            List<Note> here = marks.computeIfAbsent(spot, s -> new ArrayList<>());
            if (!here.contains(note)) {
                here.add(note);
            }
        });
    }
}
