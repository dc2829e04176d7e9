package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final WordSet COMMON = WordSet.of(List.of("提高", "工作"));

    private static boolean lacks(String words) {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(named("矫正人员培训工作"), named("甲a乙"), named("设备 采购"))
                .build();
        return Coverage.of(TableFacts.of(table, FormEdition.GENERIC, Stage.DECLARATION))
                .lacks(words, COMMON);
    }

    private static Indicator named(String name) {
        return Indicator.builder().name(name).build();
    }

    // ----- a text | whether it names something, and nothing that an indicator names -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            开展培训 | false
            培训 | false
            开展培 训 | false
            训培 | true
            道路硬化 | true
            道路硬化工作 | true
            工作 | false
            提高 | false
            提高道路 | true
            道路提高 | true
            设备采购 | false
            备采 | false
            甲乙 | true
            甲a | false
            道 | false
            道 路 | true
            '' | false
            abc | false
            """)
    void aTextLacksAnIndicatorWhereNoPairOfItsCharactersIsNamed(String words, boolean lacks) {
        assertThat(lacks(words)).isEqualTo(lacks);
    }
}
