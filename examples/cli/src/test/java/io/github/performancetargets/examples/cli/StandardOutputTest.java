package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.examples.cli.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes no more: a full disk is told, a reader that has gone is not. */
class StandardOutputTest {
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"title\":\"绩效目标表\"}\n";

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("read", "-"),
                List.of("read", "--pretty", "-"),
                List.of("check", "-"),
                List.of("check", "--format", "json", "-"),
                List.of("parse"),
                List.of("--help"),
                List.of("check", "--help"),
                List.of("--version"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFullDiskIsExitCode2AndOneSentence(List<String> command) {
        assertThat(run("No space left on device", TABLE, command))
                .isEqualTo(new Run(2, "", "标准输出：无法写入：No space left on device\n"));
        assertThat(run("No space left on device", TABLE, with(command, "--lang", "en")))
                .isEqualTo(new Run(2, "", "standard output: cannot be written: No space left on device\n"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void soItIsHoweverMuchThereIsToWrite(List<String> command) {
        Run run = run("Input/output error", TABLE.repeat(20_000), command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("标准输出：无法写入：Input/output error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed", "管道正在被关闭。"})
    void aReaderThatHasGoneIsNoFailure(String message) {
        for (List<String> command : commands().toList()) {
            Run run = run(message, TABLE.repeat(20_000), command);
            assertThat(run.err()).as("%s", command).isEmpty();
            assertThat(run.code()).as("%s", command).isLessThan(2);
        }
    }

    @Test
    void nothingIsSummedUpThatNobodyHasSeen() {
        String file = Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt")
                .toString();
        Run run = run("No space left on device", "", List.of("check", "--remarks", "none", file, file));

        assertThat(run.errLines()).containsExactly("标准输出：无法写入：No space left on device");
        assertThat(run.code()).isEqualTo(2);
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    private static Run run(String failure, String input, List<String> command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), full, err, false);
        int code = Main.run(streams, command.toArray(new String[0]));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
