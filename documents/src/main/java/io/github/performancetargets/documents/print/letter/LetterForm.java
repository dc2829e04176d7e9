package io.github.performancetargets.documents.print.letter;

import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 意见函稿 Writes letters with the opinions of a review into a document, one for each unit. */
public final class LetterForm {
    private final LetterPage page;
    private final LetterWords words;
    private final Locale locale;

    /** Letters in a document without content. */
    public LetterForm(XWPFDocument document, Locale locale) {
        this.page = new LetterPage(document);
        this.words = LetterWords.of(locale);
        this.locale = locale;
    }

    /**
     * 送审表 A table that was submitted.
     *
     * @param name of its project or department; may be empty
     * @param verdict on it
     * @param report what was found in it
     */
    public record Submitted(String name, Verdict verdict, Report report) {
        private List<Finding> open() {
            return report.findings().stream()
                    .filter(finding -> report.waiver(finding).isEmpty())
                    .toList();
        }
    }

    /**
     * 落款 Who signs, when, and by when the answer is due; what is not known is left open.
     *
     * @param sender the reviewing body
     * @param date of the letter
     * @param due when the tables are to be resubmitted
     */
    public record Signature(Optional<String> sender, Optional<LocalDate> date, Optional<LocalDate> due) {}

    /**
     * Writes a letter on a page of its own.
     *
     * @param unit whom it is to; may be empty
     * @param year the year of all tables
     */
    public void write(String unit, Optional<Integer> year, List<Submitted> tables, Signature signature) {
        page.title(words.say(
                "title", unit, year.map(y -> words.say("title.year", y)).orElse("")));
        page.flush(unit.isEmpty() ? words.say("to.unknown") : words.say("to", unit));
        page.body(words.say("opening", tables.size()));
        int section = 1;
        page.heading(words.say("section", words.number(section++), words.say("overview")));
        page.body(counts(tables));
        page.heading(words.say("section", words.number(section++), words.say("opinions")));
        boolean any = opinions(tables);
        if (any) {
            page.heading(words.say("section", words.number(section), words.say("request")));
            String due =
                    signature.due().map(day -> words.say("by", words.date(day))).orElse("");
            page.body(words.say("return", due));
        }
        page.flush("");
        page.signature(signature.sender().orElseGet(() -> words.say("sender.open")));
        page.signature(signature.date().map(words::date).orElseGet(() -> words.say("date.open")));
    }

    private String counts(List<Submitted> tables) {
        long complete = tables.stream()
                .filter(table -> table.verdict() != Verdict.INCOMPLETE)
                .count();
        return words.say(
                "counts",
                tables.size(),
                complete,
                tables.size() - complete,
                count(tables, Severity.ERROR),
                count(tables, Severity.WARNING),
                count(tables, Severity.NOTE));
    }

    private static long count(List<Submitted> tables, Severity severity) {
        return tables.stream()
                .flatMap(table -> table.open().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The opinions on each table, numbered through the letter; then the tables without any. */
    private boolean opinions(List<Submitted> tables) {
        List<String> silent = new ArrayList<>();
        int heading = 0;
        int number = 0;
        for (int i = 0; i < tables.size(); i++) {
            Submitted table = tables.get(i);
            String name = table.name().isBlank() ? words.say("table.unnamed", i + 1) : table.name();
            List<Finding> open = table.open();
            if (open.isEmpty()) {
                silent.add(name);
                continue;
            }
            page.subheading(words.say("table", words.number(++heading), name));
            page.body(words.say("verdict." + table.verdict().code()));
            for (Finding finding : open) {
                page.body(words.say(
                        "opinion",
                        ++number,
                        words.asked(finding.severity()),
                        table.report().place(finding, locale),
                        table.report().message(finding, locale)));
            }
        }
        if (!silent.isEmpty()) {
            page.body(words.say("none", silent.size(), String.join(words.say("joint"), silent)));
        }
        return number > 0;
    }

    /** Ends the document. */
    public void end() {
        page.end();
    }
}
