package io.github.performancetargets.value.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lexicon.LexiconFile;
import io.github.performancetargets.value.notation.rule.Veto;
import io.github.performancetargets.value.notation.rule.Vetoes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of words, productions and vetoes, which are the documentation too. */
class GrammarTest {
    private static final String BEGIN = "<!-- generated: productions -->\n";

    static Stream<Arguments> productions() {
        return Grammar.productions().stream()
                .flatMap(each -> each.examples().stream().map(example -> Arguments.of(each.name(), example)));
    }

    static Stream<Arguments> vetoes() {
        return Vetoes.ALL.stream().flatMap(each -> each.refuses().stream().map(text -> Arguments.of(each, text)));
    }

    static Stream<Arguments> harmless() {
        return Vetoes.ALL.stream()
                .flatMap(each -> each.leaves().stream().map(example -> Arguments.of(each.name(), example)));
    }

    @ParameterizedTest
    @MethodSource("productions")
    void everyProductionReadsAndRefusesItsExamples(String name, Production.Example example) {
        assertOutcome(example.text(), example.outcome(), example.read());
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void everyVetoLeavesWhatOnlyLooksLikeIt(String name, Production.Example example) {
        assertOutcome(example.text(), example.outcome(), example.read());
    }

    @ParameterizedTest
    @MethodSource("vetoes")
    void everyVetoRefusesItsExamples(Veto veto, String text) {
        assertOutcome(text, veto.kind().code(), false);
    }

    /** Thousands of words: one test of each would cost more than reading them. */
    @Test
    void everyWordDoesWhatItsLineSays() {
        SoftAssertions.assertSoftly(all -> LexiconFile.entries().stream()
                .filter(entry -> !entry.example().isEmpty())
                .forEach(entry -> entry.words()
                        .forEach(word -> all.assertThatCode(() -> assertWord(entry, word))
                                .doesNotThrowAnyException())));
    }

    private static void assertWord(LexiconFile.Entry entry, String word) {
        String text = entry.example().replace("{}", word);
        Target read = StatedTarget.read(text).target();

        assertOutcome(text, entry.reads().replace("{}", word), !(read instanceof NotUnderstood));
    }

    private static void assertOutcome(String text, String outcome, boolean read) {
        StatedTarget stated = StatedTarget.read(text);
        if (read) {
            assertThat(stated.target()).as(text).hasToString(outcome);
            assertThat(Target.parse(outcome)).as(outcome).isEqualTo(stated.target());
            assertThat(Target.parse(stated.target().toEnglish())).as(text).isEqualTo(stated.target());
        } else {
            assertThat(stated.obstacle().orElseThrow().kind().code()).as(text).isEqualTo(outcome);
        }
    }

    /** {@code -Dnotation.write=true} writes the tables anew. */
    @Test
    void theDocumentIsMadeOfProductionsAndVetoes() throws IOException {
        Path document = Path.of(System.getProperty("conformance.directory"))
                .resolveSibling("docs")
                .resolve("notation.md");
        String text = Files.readString(document, StandardCharsets.UTF_8);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf("<!-- end -->");
        if (Boolean.getBoolean("notation.write")) {
            Files.writeString(
                    document,
                    text.substring(0, from) + Grammar.document() + text.substring(to),
                    StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(document, StandardCharsets.UTF_8)).contains(BEGIN + Grammar.document());
    }
}
