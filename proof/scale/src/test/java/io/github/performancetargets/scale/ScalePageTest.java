package io.github.performancetargets.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalePageTest {
    @TempDir
    private Path folder;

    @Test
    void theFiguresOfThePageAreThoseOfTheRun() throws IOException {
        Path page = Path.of(System.getProperty("conformance.directory"))
                .resolveSibling("docs")
                .resolve("scale.md");
        Path results = Path.of(System.getProperty("scale.results"));

        assertThat(Files.readString(page)).isEqualTo(PageCommand.page(results));
    }

    @Test
    void whatFollowsIsComputed() throws IOException {
        Path results = Files.writeString(
                folder.resolve("results.tsv"),
                "cores\t2\nbulk.2.cpu\t60.0\nbytes\t4000\nxlsx.cpu\t3600.0\nhtml.cpu\t900\n");
        ScaleFigures figures = ScaleFigures.read(results);

        assertThat(figures.in("{province.minutes} {country.minutes} {province.gigabytes} {country.xlsx.hours}"))
                .isEqualTo("0.5 3.0 4.0 3.0");
    }

    @Test
    void aFigureThatWasNotMeasuredIsNoFigure() {
        assertThatThrownBy(() -> new ScaleFigures(Map.of()).in("a {b} c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{b}");
    }
}
