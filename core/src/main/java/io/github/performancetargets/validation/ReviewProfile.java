package io.github.performancetargets.validation;

import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Stage;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * 审核方案 Which rules apply and how much they weigh, as data: what a bureau decides for itself, without code. The text is that of
 * {@link java.util.Properties}: a line for each rule, {@code review/unit-missing = error}, where the value is {@code off},
 * {@code error}, {@code warning} or {@code note}. {@code stage} may be given too: {@code draft}, {@code declaration} or
 * {@code approval}. What is not named stays as it is. Immutable; {@link TableValidator#withProfile} takes it.
 */
public final class ReviewProfile {
    private final Optional<Stage> stage;
    private final List<Entry> entries;

    ReviewProfile(Optional<Stage> stage, List<Entry> entries) {
        this.stage = stage;
        this.entries = List.copyOf(entries);
    }

    /**
     * What a profile says of one rule.
     *
     * @param line where, from 1
     * @param rule which rule
     * @param severity how much it weighs; empty if it is switched off
     */
    record Entry(int line, RuleId rule, Optional<Severity> severity) {}

    /**
     * Reads a profile from a text.
     *
     * @throws ReviewProfileException if a line is not understood, or names a rule that another line has named
     */
    public static ReviewProfile parse(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a profile, such as a file: {@code Files.newBufferedReader(path)}. Does not close the reader.
     *
     * @throws ReviewProfileException if a line is not understood, or names a rule that another line has named
     * @throws IOException if the reader fails
     */
    public static ReviewProfile read(Reader reader) throws IOException {
        return new ReviewProfileReader(reader).read();
    }

    /** 阶段 The stage that tables are judged for, where the profile says so. */
    Optional<Stage> stage() {
        return stage;
    }

    /** What it says of rules, in the order of its lines. */
    List<Entry> entries() {
        return entries;
    }
}
