package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.Project;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectEndTest {
    private static @Nullable LocalDate end(String term) {
        return ProjectEnd.of(Project.builder().term(term).build(), 2021);
    }

    // ----- the term | the year with whose last day the project ends, or nothing -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1年 | 2021
            1 年期 | 2021
            3年期 | 2023
            9年 | 2029
            10年 | 2030
            20年期 | 2040
            50年 | 2070
            51年 |
            0年 |
            202年 |
            一年 | 2021
            一年期 | 2021
            九年期 | 2029
            两年 | 2022
            二十年 |
            两三年 |
            三年半 |
            年 |
            期 |
            年期 |
            :年 |
            /年 |
            3个月 |
            长期 |
            2021年 | 2021
            2021-2023年 | 2023
            2022年至2019年 | 2022
            ２０２２年 | 2022
            1999-2000 | 2000
            1999 | 1999
            2021.1-2022.12 | 2022
            项目自2020年起 | 2020
            12021年 |
            20210101 |
            2021年20220年 | 2021
            2O21年 |
            1821年 |
            3021年 |
            20年0月 |
            """)
    void theTermSaysTheLastYearOrNothing(String term, Integer year) {
        assertThat(end(term)).isEqualTo(year == null ? null : LocalDate.of(year, 12, 31));
    }

    @Test
    void aTermOfMoreThanFortyCharactersIsProse() {
        assertThat(end("2022年" + "期".repeat(35))).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(end("2022年" + "期".repeat(36))).isNull();
    }

    @Test
    void aProjectThatIsNotThereOrHasNoTermSaysNothing() {
        assertThat(ProjectEnd.of(null, 2021)).isNull();
        assertThat(ProjectEnd.of(Project.builder().build(), 2021)).isNull();
        assertThat(end(" ")).isNull();
    }
}
