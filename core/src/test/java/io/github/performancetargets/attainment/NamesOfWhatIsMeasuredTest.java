package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 计量对象 What is measured: whether two values speak of the same thing, and what the end of a name says. */
class NamesOfWhatIsMeasuredTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    培训学员|培训教师|true
                    培训学员|培训学员|false
                    培训学员|实际培训学员|false
                    培训学员|学员|false
                    学员|培训学员|false
                    已完成的|培训学员|false
                    培训学员|共累计|false
                    |培训教师|false
                    培训学员||false
                    道路|桥梁|true
                    道|桥梁|true
                    道|道路|false
                    道路|路|false
                    新建道路|道路新建|false
                    新建道路|改建道路|false
                    甲类项目|乙类项目|false
                    学员培训班|教师培训班|true
                    男学员|女学员|false
                    男学员|青年学员|false
                    青年学员|男学员|false
                    干部学员|部长学员|false
                    道路|路桥|true
                    """)
    void tellsApartWhatIsCounted(@Nullable String target, @Nullable String actual, boolean expected) {
        assertThat(Subjects.differ(Optional.ofNullable(target), Optional.ofNullable(actual)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    收入增长率|收入增长率
                    收入增长率(%)|收入增长率
                    收入增长率(全省)(%)|收入增长率
                    (收入增长率)|(收入增长率)
                    收入)|收入)
                    收入、支出|支出
                    收入,支出;结余|结余
                    指标1:收入|收入
                    指标1.2收入|收入
                    指标收入|收入
                    收入:|收入:
                    """)
    void findsWhatANameMeasures(String folded, String expected) {
        assertThat(MeasuredName.of(folded)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    审核(满意度)|满意度
                    审核(满意度|''
                    满意度)|''
                    (满意度)|''
                    审核|''
                    """)
    void findsWhatTheLastBracketsSay(String folded, String expected) {
        assertThat(MeasuredName.inLastBrackets(folded)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    收入增长率|≥5%|增长6%|MET
                    收入增长率|≥5%|下降6%|DIFFERENT_THING
                    任务完成率|≥5%|下降6%|DIFFERENT_THING
                    增加收入|≥20万元|增加25万元|MET
                    增加收入|≥20万元|减少25万元|DIFFERENT_THING
                    指标1.1增加收入|≥20万元|增加25万元|MET
                    减少排放|≥20吨|减少25吨|MET
                    减少排放|≥20吨|增加25吨|DIFFERENT_THING
                    增加入学机会|≥20%|增加25%|DIFFERENT_THING
                    """)
    void takesAChangeThatTheNameSaysTooForItsExtent(String name, String target, String actual, String expected) {
        assertThat(said(judge(name, target, actual))).isEqualTo(expected);
    }
}
