package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau says in a file which units it counts in. */
class UnitsOptionTest {
    @TempDir
    private Path folder;

    private String units(String text) throws IOException {
        return Files.writeString(folder.resolve("计量单位.txt"), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void valuesAreReadWithTheUnitsOfTheFile() throws IOException {
        String units = units("# 医院\n标准床 | standard bed | 标床\n");

        assertThat(Run.withInput("≥30标床\n", "parse", "--units", units).out()).contains("\"unit\":\"标准床\"");
        assertThat(Run.withInput("≥30标床\n", "parse").out()).doesNotContain("标准床");
    }

    @Test
    void tablesAreReadWithTheUnitsOfTheFile() throws IOException {
        Path table = Files.writeString(
                folder.resolve("表.json"),
                "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"床位\",\"value\":{\"text\":\"≥30标床\"}}]}",
                StandardCharsets.UTF_8);

        Run run = Run.of("read", "--units", units("标准床 | standard bed | 标床\n"), table.toString());

        assertThat(run.out()).contains("\"unit\":\"标准床\"");
    }

    @Test
    void aFileThatGivesOneSymbolTwoFactorsIsRefused() throws IOException {
        String units = units("标床 = 2 张 | standard bed\n标床 = 3 张 | standard bed\n");

        Run run = Run.withInput("≥30标床\n", "--lang", "en", "parse", "--units", units);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(units).contains("line 2: ");
    }
}
