package io.github.performancetargets.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NativeArgumentsTest {
    private static final byte[] COMMAND =
            "java\0-jar\0cli.jar\0check\0表.txt\0--lang\0".getBytes(StandardCharsets.UTF_8);

    @Test
    void damagedArgumentsAreReadFromTheKernelsCopy() {
        assertThat(NativeArguments.recovered(COMMAND, "check", "???.txt", "--lang"))
                .containsExactly("check", "表.txt", "--lang");
    }

    @Test
    void aCopyThatDoesNotFitIsNotBelieved() {
        assertThat(NativeArguments.recovered(COMMAND, "read", "???.txt", "--lang"))
                .containsExactly("read", "???.txt", "--lang");
        assertThat(NativeArguments.recovered(new byte[0], "check", "???.txt")).containsExactly("check", "???.txt");
    }

    @Test
    void plainArgumentsAreLeftAlone() {
        assertThat(NativeArguments.recovered("check", "form.txt")).containsExactly("check", "form.txt");
    }

    @Test
    void namesAreShownAsTheyWereWritten() {
        assertThat(FileNames.shown(FileNames.path("表/自评?.txt"))).isEqualTo("表/自评?.txt");
        assertThat(FileNames.path("a.txt")).isEqualTo(Path.of("a.txt"));
    }
}
