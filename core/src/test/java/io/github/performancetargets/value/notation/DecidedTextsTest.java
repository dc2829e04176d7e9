package io.github.performancetargets.value.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of conformance/values, each read as a person decided. */
class DecidedTextsTest {
    private static final Path FOLDER = Path.of(System.getProperty("conformance.directory"), "values");
    private static final List<String> UNITS = List.of("5人", "5%", "5万元", "5次", "5天");
    private static final List<String> FORMS = List.of("?#", "不?#", "?于#", "#?", "#不?", "#?于");

    static Stream<String[]> cases() throws IOException {
        return rows("cases.tsv");
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseReadsAsDecided(String kind, String raw, String outcomes) {
        Target read = StatedTarget.read(raw).target();

        assertThat(Arrays.stream(outcomes.split("\\|", -1)))
                .as(kind + ": " + raw + " read as " + read)
                .anyMatch(expected -> is(read, expected));
    }

    private static boolean is(Target read, String expected) {
        return switch (expected) {
            case "REFUSE" -> read instanceof NotUnderstood;
            case "QUALITATIVE" -> read instanceof Qualitative;
            case "SCALE" -> read instanceof Qualitative words && words.levels().size() > 1;
            case "READS-BACK" ->
                !(read instanceof NotUnderstood)
                        && Target.parse(read.toString()).equals(read);
            default -> bare(read).equals(bare(Target.parse(expected)));
        };
    }

    // without subjects and baselines
    private static Target bare(Target target) {
        if (target instanceof Bound bound) {
            return Bound.of(bound.operator(), bound.measure()).equals(bound)
                    ? bound
                    : new Bound(
                            bound.operator(),
                            io.github.performancetargets.quantity.Measure.of(
                                    bound.amount(), bound.unit().map(unit -> unit.withoutNoun())),
                            bound.approximate(),
                            Optional.empty());
        }
        if (target instanceof Range range) {
            return new Range(range.low(), range.high(), range.unit(), range.approximate(), Optional.empty());
        }
        if (target instanceof Change change) {
            return new Change(change.direction(), (Quantified) bare(change.extent()), Optional.empty());
        }
        if (target instanceof Deadline deadline) {
            return new Deadline(deadline.by(), Optional.empty());
        }
        if (target instanceof RecurringDeadline deadline) {
            return new RecurringDeadline(deadline.cycle(), deadline.day(), Optional.empty());
        }
        if (target instanceof TimeSpan period) {
            return new TimeSpan(period.from(), period.to(), Optional.empty());
        }
        return target instanceof Clauses clauses
                ? new Clauses(
                        clauses.clauses().stream().map(DecidedTextsTest::bare).toList())
                : target;
    }

    /** Thousands of texts: one test of each would cost more than reading them. */
    @Test
    void everySiblingReadsAsDecidedAndBack() throws IOException {
        List<String[]> siblings =
                Stream.concat(rows("siblings.tsv"), rows("everyday.tsv")).toList();
        SoftAssertions.assertSoftly(all ->
                siblings.forEach(row -> all.assertThatCode(() -> assertReadAndBack(row[0], row[1], row[2]))
                        .doesNotThrowAnyException()));
    }

    private static void assertReadAndBack(String text, String kind, String canonical) {
        StatedTarget read = StatedTarget.read(text);

        assertThat(read.target().getClass().getSimpleName()).as(text).isEqualTo(kind);
        if (!(read.target() instanceof NotUnderstood)) {
            assertThat(read.target()).as(text).hasToString(canonical);
            assertThat(Target.parse(read.target().toString())).isEqualTo(read.target());
            assertThat(Target.parse(read.target().toEnglish())).isEqualTo(read.target());
        }
    }

    /** A text may end anywhere, in the middle of a word or of a number. */
    @Test
    void whatBeginsOrEndsADecidedTextPrintsAndReadsBack() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String text : Stream.concat(rows("siblings.tsv"), rows("everyday.tsv"))
                .map(row -> row[0])
                .toList()) {
            for (int cut = 1; cut < text.length(); cut++) {
                for (String piece : List.of(text.substring(0, cut), text.substring(cut))) {
                    Target read = StatedTarget.read(piece).target();
                    if (!(read instanceof NotUnderstood) && !Notation.standard().readsBack(read)) {
                        wrong.add(piece + " reads as " + read);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** {@code -Dnotation.write=true} writes the file anew; every line that changes is read by a person. */
    @Test
    void everyRefusalSaysWhyAndWhere() throws IOException {
        Path file = FOLDER.resolve("refusals.tsv");
        List<String> lines = new ArrayList<>(List.of("text\twhy\twhere\tword"));
        Stream.of(rows("siblings.tsv"), rows("everyday.tsv"), rows("cases.tsv").map(row -> new String[] {row[1]}))
                .flatMap(rows -> rows)
                .map(row -> row[0])
                .distinct()
                .forEach(text -> StatedTarget.read(text)
                        .obstacle()
                        .ifPresent(why -> lines.add(String.join(
                                "\t",
                                text,
                                why.kind().code(),
                                Integer.toString(why.index()),
                                why.word().orElse("")))));
        String refusals = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("notation.write")) {
            Files.writeString(file, refusals, StandardCharsets.UTF_8);
        }

        assertThat(refusals).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void whatOneCharacterMakesOfANumberIsKnown() throws IOException {
        assertThat(String.join("\n", characters()) + "\n")
                .isEqualTo(Files.readString(FOLDER.resolve("characters.tsv"), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsReadOfEveryCharacterPrintsAndReadsBack() {
        List<String> wrong = new ArrayList<>();
        for (String form : FORMS) {
            for (String character : common()) {
                for (String number : UNITS) {
                    Target read = StatedTarget.read(form.replace("?", character).replace("#", number))
                            .target();
                    if (!(read instanceof NotUnderstood) && !Notation.standard().readsBack(read)) {
                        wrong.add(read.toString());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> characters() {
        List<String> lines = new ArrayList<>(List.of("form\treads\tcharacters"));
        for (String form : FORMS) {
            Map<String, StringBuilder> outcomes = new TreeMap<>();
            for (String character : common()) {
                for (String number : UNITS) {
                    Target read = StatedTarget.read(form.replace("?", character).replace("#", number))
                            .target();
                    if (!(read instanceof NotUnderstood)) {
                        String printed = read.toString().replace(character, "?");
                        outcomes.computeIfAbsent(form.replace("#", number) + "\t" + printed, key -> new StringBuilder())
                                .append(character);
                    }
                }
            }
            outcomes.forEach((outcome, found) -> lines.add(outcome + "\t" + found));
        }
        return lines;
    }

    // the first level of GB 2312, in its order
    private static List<String> common() {
        Charset gb = Charset.forName("GBK");
        List<String> characters = new ArrayList<>();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                characters.add(new String(new byte[] {(byte) row, (byte) cell}, gb));
            }
        }
        return characters;
    }
}
