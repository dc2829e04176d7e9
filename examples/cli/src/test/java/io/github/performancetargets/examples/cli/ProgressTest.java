package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bar for people, and nothing where a program reads. */
class ProgressTest {
    private static final String CLEAR = "\r\u001B[K";
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    private static final String LINE = "{\"formatVersion\":\"1.0\",\"title\":\"" + "甲".repeat(1000) + "\"}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.copy(FORMS, folder.resolve("一个名字很长的文件夹中的一个名字更长的绩效目标申报文件.txt"));
        Files.copy(FORMS, folder.resolve("b.txt"));
    }

    /** Lines of that many megabytes. */
    private static String lines(int megabytes) {
        return LINE.repeat((megabytes << 20) / LINE.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    @Test
    void aBarIsDrawnOnATerminalAndGoneInTheEnd() {
        Run run = Run.onTerminal("check", folder.toString());

        assertThat(run.err())
                .contains("[                        ] 0/2 ", "[############            ] 1/2 ")
                .doesNotContain("\n[");
        String[] drawn = run.err().split(CLEAR.replace("[", "\\["), -1);
        assertThat(drawn)
                .allSatisfy(line ->
                        assertThat(line.lines().findFirst().orElse("").length()).isLessThan(100));
        assertThat(run.err().substring(run.err().lastIndexOf('['))).doesNotContain("/2 ");
    }

    @Test
    void whatIsSaidInBetweenStandsOnLinesOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Run run = Run.onTerminal("check", folder.toString());

        assertThat(run.err()).containsPattern("0/3 [^\n]*\r\u001B\\[K[^\n]*a\\.json：无法读取：");
    }

    @Test
    void nothingIsDrawnInAPipeOrForOneSmallFile() {
        assertThat(Run.of("check", folder.toString()).err()).doesNotContain("\r", "\u001B");
        assertThat(Run.onTerminal("check", FORMS.toString()).err()).doesNotContain("\r", "\u001B");
    }

    @Test
    void withinALargeFileTheBarMovesWithWhatWasRead() throws IOException {
        Path large = Files.writeString(folder.resolve("large.jsonl"), lines(4));
        String drawn = Run.onTerminal("read", large.toString()).err();

        assertThat(drawn).containsSubsequence("large.jsonl 24%", "large.jsonl 49%", "large.jsonl 74%");
        assertThat(drawn).contains("[###########             ] 0/1 ");
        assertThat(drawn.substring(drawn.lastIndexOf(CLEAR))).doesNotContain("0/1");
        assertThat(Run.of("read", large.toString()).err()).doesNotContain("\r", "%");
    }

    @Test
    void oneOfSeveralFilesMovesItsPartOfTheBar() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), lines(2));

        assertThat(Run.onTerminal("read", folder.toString()).err())
                .containsSubsequence(
                        "[                        ] 0/3 ", "a.jsonl 49%", "[#######                 ] 0/3 ");
    }

    @Test
    void standardInputSaysHowMuchWasReadForItsLengthIsNotKnown() {
        byte[] input = lines(2).getBytes(StandardCharsets.UTF_8);

        assertThat(Run.onTerminal(input, "read", "-").err()).containsSubsequence("- 1 MB", "- 2 MB");
        assertThat(Run.withInput(input, "read", "-").err()).doesNotContain("\r", "MB");
    }
}
