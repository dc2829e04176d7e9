package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void helpAndVersionAreData() {
        Run help = Run.of("--help");
        assertThat(help.out()).contains("read", "check", "parse", "退出码");
        assertThat(help.err()).isEmpty();
        assertThat(help.code()).isZero();
        assertThat(Run.of("--lang", "en", "check", "--help").out()).contains("--fail-on", "Exit codes");
        assertThat(Run.of("--version").out()).startsWith("performance-targets ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chekc", "check", "check --format xml -", "check --edition nowhere -", "read --nope -"})
    void misuseIsToldInTwoLinesAndGivesNoData(String line) {
        Run run = line.isEmpty() ? Run.of() : Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2).noneMatch(said -> said.startsWith("\tat "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chekc                   | 多余的参数“chekc”                       | Unexpected argument 'chekc'
                    parse 5                 | 多余的参数“5”                           | Unexpected argument '5'
                    read --nope -           | 没有选项“--nope”                        | Unknown option '--nope'
                    check                   | 缺少参数：FILE                          | Missing: FILE
                    show -                  | 缺少参数：--output=FILE                 | Missing: --output=FILE
                    show - -o               | 缺少参数：--output=FILE                 | Missing: --output=FILE
                    check --format xml -    | “xml”不能用作 --format=text~json，应为 text~json | 'xml' cannot be the value of --format=text~json: expected text~json
                    """)
    void misuseIsToldInTheLanguageOfTheUser(String line, String chinese, String english) {
        assertThat(Run.of(line.split(" ")).errLines().get(0)).isEqualTo(chinese.replace('~', '|'));
        assertThat(Run.of(("--lang en " + line).split(" ")).errLines().get(0)).isEqualTo(english.replace('~', '|'));
    }

    /** A variable that nobody set must not read, or judge, the folder that the program happens to stand in. */
    @Test
    void anEmptyNameIsNoFile() {
        Run run = Run.of("read", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly("\"\"：无法读取：文件不存在");
    }

    @Test
    void everyMessageExistsInBothLanguages() {
        Set<String> chinese =
                new TreeSet<>(Messages.of(MessageLanguage.ZH).bundle().keySet());
        assertThat(chinese)
                .isEqualTo(
                        new TreeSet<>(Messages.of(MessageLanguage.EN).bundle().keySet()));
    }
}
