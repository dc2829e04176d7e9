package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void everyMessageExistsInBothLanguages() {
        Set<String> chinese = new TreeSet<>(Messages.of(Language.ZH).bundle().keySet());
        assertThat(chinese)
                .isEqualTo(new TreeSet<>(Messages.of(Language.EN).bundle().keySet()));
    }
}
