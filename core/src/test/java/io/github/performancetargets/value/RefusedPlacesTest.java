package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why texts are refused, and at which character: what a message of the validator points to. */
class RefusedPlacesTest {
    // ----- text | why | index of the character -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10只以上(含9只) | CONTRADICTION | 7
            10只以上(含10元) | CONTRADICTION | 9
            10只以上(含10 | UNEXPECTED | 5
            10只(含10只) | CONTRADICTION | 3
            10只(不含10只) | CONTRADICTION | 3
            超过10只(含10只) | CONTRADICTION | 5
            5-10只(不含) | CONTRADICTION | 5
            ≥30天内 | CONTRADICTION | 4
            ≥90%且95% | UNEXPECTED | 4
            ≥90%且 | UNEXPECTED | 4
            90%且≤95% | SEVERAL_VALUES | 4
            5人每 | UNEXPECTED | 2
            90%高中 | UNEXPECTED | 3
            90%增长 | UNEXPECTED | 3
            90%左右的学校 | UNEXPECTED | 5
            后10名 | UNEXPECTED | 0
            后30日内 | UNEXPECTED | 0
            培训后10名 | UNEXPECTED | 2
            不低于至多2次 | CONTRADICTION | 0
            至少全年至多完成2次 | CONTRADICTION | 4
            全年至少开展不超过3次 | CONTRADICTION | 2
            全年不少于完成2次 | UNEXPECTED | 2
            参与率至少提高5% | UNEXPECTED | 3
            20个乡镇中至少3个达标 | UNEXPECTED | 6
            2021年2月1日至2月30日 | NO_SUCH_DATE | 10
            1月至13月 | NO_SUCH_DATE | 3
            1月---3月完成 | UNEXPECTED | 5
            12月5日底 | UNEXPECTED | 5
            2021年内底 | UNEXPECTED | 6
            2021年内底前完成 | UNEXPECTED | 6
            第一季度内底 | UNEXPECTED | 5
            2021年全年底 | UNEXPECTED | 7
            6月上旬末 | UNEXPECTED | 4
            2021年12月以后 | UNEXPECTED | 8
            12月以后完成 | UNEXPECTED | 3
            2021年12月-2021年3月 | RANGE_REVERSED | 0
            12月至3月 | RANGE_REVERSED | 0
            2021-2019年 | RANGE_REVERSED | 0
            培训6月底前完成验收 | UNEXPECTED | 8
            2021年起 | UNEXPECTED | 5
            从2021年起 | UNEXPECTED | 6
            自2021年3月起 | UNEXPECTED | 8
            3月初 | UNEXPECTED | 2
            2021年1-13月 | UNEXPECTED | 5
            3年底 | UNEXPECTED | 2
            3年初 | UNEXPECTED | 2
            3年底前完成 | UNEXPECTED | 2
            2周末 | UNEXPECTED | 2
            3个月末 | UNEXPECTED | 3
            第3年末 | UNEXPECTED | 0
            一年底 | AMBIGUOUS | 0
            −10--5℃ | AMBIGUOUS | 5
            10--5℃ | RANGE_REVERSED | 4
            -5~-10℃ | RANGE_REVERSED | 3
            90%与95% | UNEXPECTED | 3
            大于5和10 | UNEXPECTED | 3
            20±-2℃ | AMBIGUOUS | 2
            20± | NUMBER_EXPECTED | 3
            ± | NUMBER_EXPECTED | 1
            98%±2 | AMBIGUOUS | 3
            ≥±5% | CONTRADICTION | 1
            ±5%以上 | CONTRADICTION | 3
            90%<满意度 | UNEXPECTED | 4
            5个≤数量<10人 | AMBIGUOUS | 5
            90%≤x≥95% | UNEXPECTED | 5
            90%≤<95% | UNEXPECTED | 5
            90%≤这是一个特别长的名字啊啊啊<95% | UNEXPECTED | 4
            3类以上 | AMBIGUOUS | 1
            水质3类 | AMBIGUOUS | 3
            二级以上 | AMBIGUOUS | 1
            近3年 | AMBIGUOUS | 3
            近三年增长5% | AMBIGUOUS | 1
            每村3次/50人 | UNEXPECTED | 8
            每10万人每村5人 | UNEXPECTED | 9
            每人5 | UNEXPECTED | 3
            每10元 | NUMBER_EXPECTED | 4
            5千-1万元 | AMBIGUOUS | 3
            3万-5个 | AMBIGUOUS | 3
            3万-5% | AMBIGUOUS | 3
            10亿-20万元 | AMBIGUOUS | 4
            '95 100%' | AMBIGUOUS | 6
            '95 100分' | AMBIGUOUS | 6
            二级-三级 | AMBIGUOUS | 0
            5-3个 | RANGE_REVERSED | 2
            '(5,5]个' | RANGE_REVERSED | 0
            >5-10个 | CONTRADICTION | 3
            5-10个以上 | CONTRADICTION | 5
            2020-2021 | AMBIGUOUS | 5
            90%≥≤95% | UNEXPECTED | 4
            ≥90%且 | UNEXPECTED | 4
            '[90%,80%]' | RANGE_REVERSED | 0
            '[90%,95%' | UNEXPECTED | 0
            '[90%,95人]' | AMBIGUOUS | 4
            '大于(90,95)' | CONTRADICTION | 2
            90%至 | UNEXPECTED | 3
            90-95-100% | UNEXPECTED | 5
            3元/0人 | UNEXPECTED | 1
            一百二人 | AMBIGUOUS | 0
            1.5.2人 | UNEXPECTED | 3
            '1,23人' | SEVERAL_VALUES | 2
            '1,234,5人' | SEVERAL_VALUES | 6
            '1 23元' | AMBIGUOUS | 2
            01人 | AMBIGUOUS | 2
            5%+ | UNEXPECTED | 2
            每次3次 | AMBIGUOUS | 4
            每人5-8人 | AMBIGUOUS | 6
            每年2年 | AMBIGUOUS | 4
            每次XX人，3次 | NUMBER_EXPECTED | 0
            每次  人，3次 | NUMBER_EXPECTED | 0
            人均  元，3次 | NUMBER_EXPECTED | 4
            培训XX人，3次 | NUMBER_EXPECTED | 0
            3次，每次XX人 | NUMBER_EXPECTED | 3
            XX县5个乡镇 | UNEXPECTED | 0
            1人1档 | SEVERAL_VALUES | 2
            2人1组 | SEVERAL_VALUES | 2
            1次2人 | SEVERAL_VALUES | 2
            元100 | UNEXPECTED | 0
            平方米100 | UNEXPECTED | 5
            面积（㎡）100 | UNEXPECTED | 7
            面积㎡100 | AMBIGUOUS | 2
            φ100 | AMBIGUOUS | 0
            №5 | AMBIGUOUS | 0
            Ⅱ100 | AMBIGUOUS | 0
            2023年汛期前 | UNEXPECTED | 5
            2023年春节前完成 | UNEXPECTED | 5
            6月高考前 | UNEXPECTED | 2
            2023年前三季度 | UNEXPECTED | 6
            2023年至今 | UNEXPECTED | 5
            2023年秋季学期 | UNEXPECTED | 5
            2023年验收前完成 | UNEXPECTED | 7
            2023年验收后 | UNEXPECTED | 7
            每月5-10日 | AMBIGUOUS | 2
            2024学年 | AMBIGUOUS | 5
            2023-2024学年 | AMBIGUOUS | 5
            确保不发生3起以上事故 | UNEXPECTED | 2
            未发生1起重大事故 | UNEXPECTED | 0
            杜绝3人以上死亡事故 | UNEXPECTED | 0
            优于95% | UNEXPECTED | 1
            不包括5人 | UNEXPECTED | 0
            3起以上事故不发生 | UNEXPECTED | 6
            1名医生服务5户 | SEVERAL_VALUES | 6
            2.0版本 | UNEXPECTED | 4
            30人（约） | UNEXPECTED | 3
            (约)30人 | UNEXPECTED | 0
            -30人 | AMBIGUOUS | 3
            -30-40人 | AMBIGUOUS | 4
            上升2名 | AMBIGUOUS | 3
            排名提高2名 | AMBIGUOUS | 5
            3年来 | UNEXPECTED | 2
            3年间 | UNEXPECTED | 2
            比5% | UNEXPECTED | 0
            XXL5件 | AMBIGUOUS | 2
            XX5人 | UNEXPECTED | 0
            多万元 | AMBIGUOUS | 1
            次月8日 | UNEXPECTED | 0
            """)
    void aTextThatIsNotUnderstoodSaysWhyAndWhere(String text, Obstacle.Kind why, int index) {
        Obstacle obstacle = StatedTarget.read(text).obstacle().orElseThrow();

        assertThat(obstacle.kind()).isEqualTo(why);
        assertThat(obstacle.index()).isEqualTo(index);
    }
}
