package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of the field and the canonical form each of them reads to. */
class NotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥90%|≥90%
            三至五次|3-5次
            五十到六十人|50-60人
            二十至三十人次|20-30人次
            三～五年|3-5年
            每年三至五次|3-5次/年
            培训三至五次|培训3-5次
            不低于90%|≥90%
            >=90％|≥90%
            ＞＝90%|≥90%
            》=95|≥95
            ≧ ９０ %|≥90%
            90%以上|≥90%
            5家及以上|≥5家
            达到80%以上|≥80%
            达100%以上|≥100%
            保持在70%以上|≥70%
            达到100%|≥100%
            大于等于10157.6平方米|≥10157.6平方米
            不低于90%以上|≥90%
            至少全年完成2次|全年完成≥2次
            大于90%|>90%
            超过90%|>90%
            低于5%|<5%
            不足5%|<5%
            ≤0.3%|≤0.3%
            最高500元|≤500元
            控制在8.5吨/月·平方公里以下|≤8.5吨/月·平方公里
            15%及其以下|≤15%
            30天以内|≤30天
            15个工作日内|≤15工作日
            总计不超过2.5万元|总计≤2.5万元
            10只以上(含10只)|≥10只
            80%（含）以上|≥80%
            10只以上（不含）|>10只
            =100%|=100%
            12 次|12次
            49万|49万
            ≥12345人|≥12345人
            不低于12315000%|≥12315000%
            12366元|12366元
            三个季度|3个季度
            12个月|12个月
            12345热线满意度≥95%|12345热线满意度≥95%
            ═100%|=100%
            不突破100万元|≤100万元
            达到70%左右|约70%
            控制在15%左右|约15%
            达到1000余人|≥约1000人
            占35.8%|35.8%
            得分为98分|得分98分
            占全省总人口的7.2%|占全省总人口7.2%
            合同签订后30日内|合同签订后≤30天
            三年内|≤3年
            """)
    void readsOperatorsBeforeAndBehindTheNumber(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每次 10000-30000 元|10000-30000元/次
            每次 1000 元-35000 元|1000-35000元/次
            3——5项|3-5项
            3至5项|3-5项
            10万-20万元|10-20万元
            5000元-1万元|0.5-1万元
            (1,5]|(1,5]
            [80%,90%)|[80,90)%
            介于80%至90%之间|80-90%
            大于等于90%小于等于95%|90-95%
            ≥90%且<95%|[90,95)%
            70%≤满意度≤90%|70-90%
            98%±2%|96-100%
            ±5%|[-5,5]%
            约10-20个|约10-20个
            80%-100%(含)|80-100%
            90%与95%之间|90-95%
            500元-2000元/亩|500-2000元/亩
            ≥90%≤95%|90-95%
            1,234.5-2,000元|1234.5-2000元
            """)
    void readsRanges(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.5万元|1234.5万元
            1，234人|1234人
            1 500人|1500人
            １２３人|123人
            百分之九十|90%
            百分之九十五点五|95.5%
            百分百|100%
            千分之三|3‰
            两次|2次
            一百二十人|120人
            三万五千元|35000元
            万分之三|3‱
            77万多册(份)|约77万册(份)
            新建晾晒房一座|新建晾晒房1座
            十万元|10万元
            3千元|3千元
            500余人|约500人
            2万余人次|约2万人次
            约500人|约500人
            500人左右|约500人
            -5%|-5%
            """)
    void readsNumbers(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每生 1500 元/学期|1500元/生·学期
            人均不低于500元|≥500元/人
            每亩一次性补助1500元|一次性补助1500元/亩
            每棒一次性补助5元|一次性补助5元/棒
            每万只一次性补助800元|一次性补助800元/万只
            每人每月不超过300元|≤300元/人·月
            5人/10万人|5人/十万人
            每10万人5人|5人/十万人
            每月1次|1次/月
            每个村5万元|5万元/村
            日均接待50人次|接待50人次/天
            年均浓度50微克/立方米|年均浓度50微克/立方米
            395天次|395天次
            >=530元/人*月|≥530元/人·月
            24小时/天|24小时/天
            元/亩以内 500|元/亩以内500
            """)
    void readsRates(String text, String canonical) {
        if (text.startsWith("元")) {
            assertRefused(text);
        } else {
            assertReads(text, canonical);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            增长5%以上|增长≥5%
            较上年下降3个百分点|较上年下降3百分点
            同比增长10%左右|同比增长约10%
            下降≤30人|下降≤30人
            比2020年增长5%|比2020年增长5%
            粮食产量较上年增长不低于2%|粮食产量较上年增长≥2%
            降低交通事故损失,提升公路交通安全保障水平≥95%|降低交通事故损失,提升公路交通安全保障水平≥95%
            提高到95%|≥95%
            农村居民人均可支配收入增长5%|农村居民人均可支配收入增长5%
            同比降3%|同比下降3%
            下降到5%以下|≤5%
            """)
    void readsChanges(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12月底前|12月31日前完成
            2021年12月31日前|2021年12月31日前完成
            2021.12.31|2021年12月31日前完成
            2020年9月底完成|2020年9月30日前完成
            到2011年底|2011年12月31日前完成
            9月前|9月内完成
            10月1日前完成|10月1日前完成
            年度内完成|年度内完成
            当年完成|年度内完成
            年底前|12月31日前完成
            2021年第三季度前|2021年第三季度内完成
            三季度末|9月30日前完成
            第三季度|第三季度
            2021年年底前完成|2021年12月31日前完成
            在2022年12月31日前完成|2022年12月31日前完成
            每年12月底前|12月31日前完成
            十二月底前|12月31日前完成
            202001-202012|2020年1月至2020年12月
            二〇二二年十二月|2022年12月内完成
            从3月1日开始至4月15日止|3月1日至4月15日
            上半年|上半年
            1-12月|1月至12月
            2011年1月-12月|2011年1月至2011年12月
            2023.07-2024.01|2023年7月至2024年1月
            2021年1月1日至2021年12月31日|2021年1月1日至2021年12月31日
            全年|全年
            12月底前完成竣工验收|竣工验收12月31日前完成
            """)
    void readsTimes(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12次，每次不少于50人|12次；≥50人/次
            10个乡镇27个行政村(社区)7560户|10个乡镇；27个行政村(社区)；7560户
            3场、500人|3场；500人
            ≥95%，效果显著|≥95%；效果显著
            男生200人，女生300人|男生200人；女生300人
            13个乡镇|13个乡镇
            5类|5类
            ≥5类|≥5类
            ≤2009/10万|≤2009十万分之一
            3个以上项目|≥3个项目
            三个乡镇|3个乡镇
            10万件(册)|10万件(册)
            完成项目主体工程70%|完成项目主体工程70%
            长约1公里|长约1公里
            PM2.5≤35微克/立方米|PM2.5≤35微克/立方米
            2小时内响应|响应≤2小时
            节约10%|节约10%
            新增11处文物保护单位|新增11处文物保护单位
            5个非遗项目|5个非遗项目
            3个多功能厅|3个多功能厅
            2小时以内到达|到达≤2小时
            完成20公里乡村公路大修|完成乡村公路大修20公里
            “两馆一站”免费开放服务500人次|“两馆一站”免费开放服务500人次
            """)
    void readsClausesNounsAndSubjects(String text, String canonical) {
        assertReads(text, canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "提高",
                "持续提升",
                "长效",
                "一次性",
                "一站式",
                "进一步完善",
                "统一管理",
                "三农",
                "两不愁三保障",
                "五个一",
                "四个意识",
                "一户一策",
                "控制在预算内",
                "全年无重大事故",
                "按时完成",
                "及时",
                "无",
                "√",
                "是",
                "零投诉",
                "Ⅲ类",
                "零件",
                "部分达到预期目标,并且具备一定效果",
                "十分显著"
            })
    void keepsWordsWithoutAnAmount(String text) {
        assertThat(StatedTarget.read(text)).isEqualTo(StatedTarget.of(text, new Qualitative(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥**%", "XX", "——", "》 元/亩", "≥  %", "___", "** 个", "-", "%", "XX%", "待定"})
    void recognisesTemplatesNobodyFilledIn(String text) {
        assertThat(StatedTarget.read(text)).isEqualTo(StatedTarget.of(text, new Placeholder(text.strip())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥90%以下|CONTRADICTION
            超过90%以上|CONTRADICTION
            10只以上(含20只)|CONTRADICTION
            ≥10-20|CONTRADICTION
            30-10人|RANGE_REVERSED
            ≥95%，≤90%|RANGE_REVERSED
            2021年2月30日|NO_SUCH_DATE
            13月底前|NO_SUCH_DATE
            3,5项|SEVERAL_VALUES
            4%、3%、2%、8%以下|SEVERAL_VALUES
            8小时30分钟|SEVERAL_VALUES
            3元5角|SEVERAL_VALUES
            15 00人|AMBIGUOUS
            近3年|AMBIGUOUS
            四张网|AMBIGUOUS
            前10名|UNEXPECTED
            第3名|UNEXPECTED
            达到上年的90%|UNEXPECTED
            .5%|AMBIGUOUS
            零下5℃|AMBIGUOUS
            -10--5℃|AMBIGUOUS
            三万五元|AMBIGUOUS
            三至5次|AMBIGUOUS
            一至六月|AMBIGUOUS
            一至三季度|AMBIGUOUS
            至五次|AMBIGUOUS
            三至五日|AMBIGUOUS
            一至五年级|AMBIGUOUS
            60元/天*30天|UNEXPECTED
            60元/天×30天|UNEXPECTED
            300元/人·3天|UNEXPECTED
            2台*3天|UNEXPECTED
            202001|AMBIGUOUS
            百余次|AMBIGUOUS
            不落一户|AMBIGUOUS
            排名后10名|UNEXPECTED
            3/10万人|UNEXPECTED
            从5%|UNEXPECTED
            不5次|UNEXPECTED
            2021|AMBIGUOUS
            2021-2023|AMBIGUOUS
            13800138000|AMBIGUOUS
            010-12345678|AMBIGUOUS
            3级以上|AMBIGUOUS
            三个100%|AMBIGUOUS
            由2010年的15元提高到25元|UNEXPECTED
            5000万元以上的项目3个以上|UNEXPECTED
            20%的企业|UNEXPECTED
            95以上%|UNEXPECTED
            1:3|UNEXPECTED
            3/4|UNEXPECTED
            7*24小时|UNEXPECTED
            GB/T 19001|UNEXPECTED
            2021年第1期|UNEXPECTED
            1e5|UNEXPECTED
            20年一遇|UNEXPECTED
            近万人|AMBIGUOUS
            近千户|AMBIGUOUS
            ₩12000|UNEXPECTED
            500→600人|UNEXPECTED
            3类以上|AMBIGUOUS
            二类|AMBIGUOUS
            """)
    void refusesRatherThanGuesses(String text, Obstacle.Kind kind) {
        StatedTarget stated = StatedTarget.read(text);
        assertThat(stated.target()).isEqualTo(new NotUnderstood(text));
        assertThat(stated.obstacle().orElseThrow().kind()).isEqualTo(kind);
        assertRefused(text);
    }

    @Test
    void tellsWhereInTheOriginalTextTheObstacleStands() {
        assertThat(StatedTarget.read("　≥ ９０ ％ 以下").obstacle()).contains(new Obstacle(Obstacle.Kind.CONTRADICTION, 8));
        assertThatThrownBy(() -> Target.parse("30-10人")).isInstanceOfSatisfying(TextParseException.class, refused -> {
            assertThat(refused.index()).isEqualTo(3);
            assertThat(refused.expected()).contains("low end");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "≥", "一", "每", "每次", "1,", "1个", "(", "1-", "1人、", "约", "第", "两", "A", "较", "2021年", "月", "*", " ",
                "《", "“", "“1", "1和", "在2021年", "和1", "增", "新增1处", "十余", "1人(", "人均"
            })
    void answersTheLongestRepetitiveTextsAndRefusesLongerOnes(String part) {
        String longest = part.repeat(Notation.MAX_LENGTH / part.length());
        assertThat(StatedTarget.read(longest).text()).isEqualTo(longest);
        String beyond = part.repeat(Notation.MAX_LENGTH / part.length() + 2);
        assertThat(StatedTarget.read(beyond).obstacle().orElseThrow().kind()).isEqualTo(Obstacle.Kind.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"95\n100", "2\n300人", "12  300人", "95 100%", "95 100", "90-95 100%"})
    void takesNumbersBesideEachOtherForNoThousands(String text) {
        assertRefused(text);
    }

    private static void assertReads(String text, String canonical) {
        StatedTarget stated = StatedTarget.read(text);
        assertThat(stated.text()).isEqualTo(text);
        assertThat(stated.obstacle()).as(text).isEmpty();
        assertThat(stated.target()).as(text).hasToString(canonical);
        assertThat(Target.parse(canonical)).isEqualTo(stated.target());
        assertThat(Target.parse(stated.target().toEnglish())).isEqualTo(stated.target());
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> Target.parse(text)).isInstanceOf(TextParseException.class);
    }
}
