package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.value.TargetTriple.Loss;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTripleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ≥|95|%|≥95%
            大于等于|95|%|≥95%
            =|116|人|=116人
            ＝|6|万立方米|=6万立方米
            ≤|12|月|≤12个月
            ≥|95%|%|≥95%
            ≥|≥95|%|≥95%
            定量|2022|人|2022人
            ''|10-20|个|10-20个
            ≥|1 500|人|≥1500人
            定性|提高|''|提高
            ''|2010-2089|个|2010-2089个
            ''|2021-2023|年|2021年至2023年
            ''|1900.1-1901.1|%|1,900.1-1,901.1%
            ''|19900000-19900001|%|19900000-19900001%
            ''|203510-20060921|个|203510-20060921个
            ≥|3|台（套）|≥3台套
            ≥|2|次/人·年|≥2次/人·年
            =|5|人（次）|=5人(次)
            ≤|2|起案件|≤2起案件
            ≥|100|户/村|≥100户/村
            =|1|项工作|=1项工作
            正向|95|%|95%
            反向|5|%|5%
            区间|80-90|%|80-90%
            不低于|95|%|≥95%
            小于|5|%|<5%
            小于等于|5|次|≤5次
            大于或等于|5|次|≥5次
            等于|100|%|=100%
            ≧|９５|％|≥95%
            以内|30|天|≤30天
            ''|12月底前|''|12月31日前完成
            ≥|100|件/人|≥100件/人
            ≥|提高5|%|增长≥5%
            =|下降3|个百分点|下降=3百分点
            ''|提高5%|%|增长5%
            ≥|1.2万|人次|≥1.2万人次
            ≤|3万以内|元|≤3万元
            ≤|50万元|元|≤50万元
            =|每人每月300元|元|=300元/人·月
            =|每人每月300|元|=300元/人·月
            ≥|每月1|次|≥1次/月
            ''|一|套|1套
            """)
    void readsAValueInThreeColumns(String operator, String value, String unit, String canonical) {
        assertThat(Target.parseTriple(TargetTriple.of(operator, value, unit))).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥|≤95|%|CONTRADICTION
            ≥|提高5%|个|CONTRADICTION
            ≥|5万|万元|CONTRADICTION
            ''|300元|元/人|CONTRADICTION
            ''|城区：1；农村：2|个|CONTRADICTION
            ≥|95%|人|CONTRADICTION
            ≥|10-20|个|CONTRADICTION
            ？|95|%|UNEXPECTED
            ''|202|日前|UNEXPECTED
            ≥|95 100|%|AMBIGUOUS
            ≥|95 100|百分点|AMBIGUOUS
            """)
    void refusesColumnsThatContradict(String operator, String value, String unit, Obstacle.Kind kind) {
        assertThat(StatedTarget.read(TargetTriple.of(operator, value, unit)).obstacle())
                .hasValueSatisfying(obstacle -> assertThat(obstacle.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|2010-2089|个|2010-2089个
            ''|2021-2023|年|2021-2023年
            ≥|1 500|人|≥1 500人
            ≥|≥95%|%|≥95%
            ''|10-20|个|10-20个
            """)
    void keepsTheWordsOfEveryColumn(String operator, String value, String unit, String words) {
        assertThat(StatedTarget.read(TargetTriple.of(operator, value, unit)).text())
                .isEqualTo(words);
    }

    @Test
    void listsWhatTheColumnsCannotHold() {
        assertThat(TargetTriple.of(Target.parse("覆盖约13个乡镇")).losses())
                .containsExactly(Loss.SUBJECT, Loss.APPROXIMATION, Loss.COUNTED_NOUN);
        assertThat(TargetTriple.of(Target.parse("同比增长5%")).losses())
                .containsExactly(Loss.CHANGE_DIRECTION, Loss.BASELINE);
    }

    @Test
    void readsBackEveryTripleWithoutLosses() throws IOException {
        for (ValueCorpus.Row row : ValueCorpus.rows()) {
            Target target = StatedTarget.read(row.raw()).target();
            TargetTriple triple = TargetTriple.of(target);
            if (triple.losses().isEmpty() && !(target instanceof NotUnderstood)) {
                assertThat(StatedTarget.read(triple).target()).as(row.raw()).isEqualTo(target);
            }
        }
    }
}
