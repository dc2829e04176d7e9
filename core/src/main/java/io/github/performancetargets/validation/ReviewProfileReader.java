package io.github.performancetargets.validation;

import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.text.TextParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** 审核方案读取 Reads a profile pair by pair, each by {@link Properties}, so that it can tell the line and a second pair of a name. */
final class ReviewProfileReader {
    private static final String STAGE = "stage";
    private static final String OFF = "off";

    private final BufferedReader lines;
    private final Set<String> names = new HashSet<>();
    private final List<ReviewProfile.Entry> entries = new ArrayList<>();
    private Optional<Stage> stage = Optional.empty();
    private int number;

    ReviewProfileReader(Reader reader) {
        this.lines = new BufferedReader(reader);
    }

    ReviewProfile read() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            // a mark of the byte order is no part of a name
            pair(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
        return new ReviewProfile(stage, entries);
    }

    private void pair(String line) throws IOException {
        StringBuilder whole = new StringBuilder(line);
        while (goesOn(whole)) {
            String next = lines.readLine();
            if (next == null) {
                break;
            }
            number++;
            whole.append('\n').append(next);
        }
        Properties pair = new Properties();
        try {
            pair.load(new StringReader(whole.toString()));
        } catch (IllegalArgumentException e) {
            throw new ReviewProfileException(number, ProfileExpectation.ESCAPE, "", e);
        }
        for (String name : pair.stringPropertyNames()) {
            pair(name, pair.getProperty(name).strip().toLowerCase(Locale.ROOT));
        }
    }

    // an odd number of backslashes at its end, unless it is a comment
    private static boolean goesOn(StringBuilder line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) <= ' ') {
            start++;
        }
        if (start < line.length() && (line.charAt(start) == '#' || line.charAt(start) == '!')) {
            return false;
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 != 0;
    }

    private void pair(String name, String said) {
        if (!names.add(name)) {
            throw new ReviewProfileException(number, ProfileExpectation.ONCE, name, "");
        }
        if (name.equals(STAGE)) {
            stage = Optional.of(stage(said));
        } else {
            entries.add(new ReviewProfile.Entry(number, rule(name), severity(name, said)));
        }
    }

    private RuleId rule(String name) {
        try {
            return RuleId.of(name);
        } catch (TextParseException e) {
            throw new ReviewProfileException(number, ProfileExpectation.NAME, quoted(name), e);
        }
    }

    private Optional<Severity> severity(String rule, String said) {
        if (said.equals(OFF)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(said)) {
                return Optional.of(severity);
            }
        }
        throw new ReviewProfileException(number, ProfileExpectation.SEVERITY, rule, quoted(said));
    }

    private Stage stage(String said) {
        for (Stage known : Stage.values()) {
            if (known.code().equals(said)) {
                return known;
            }
        }
        throw new ReviewProfileException(number, ProfileExpectation.STAGE, "", quoted(said));
    }

    private static String quoted(String said) {
        return "'" + said + "'";
    }
}
