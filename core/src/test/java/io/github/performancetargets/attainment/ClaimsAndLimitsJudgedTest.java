package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定性判定 What words say of words: the pairs on both sides of each line between decided and left to a human. */
class ClaimsAndLimitsJudgedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    及时|=100%|MET
                    及时|≥100%|MET
                    及时|≤100%|WORDS_AND_NUMBER
                    及时|约100%|WORDS_AND_NUMBER
                    及时|100户|WORDS_AND_NUMBER
                    全覆盖|95%|NOT_MET
                    全覆盖|=95%|NOT_MET
                    全覆盖|≥95%|WORDS_AND_NUMBER
                    全覆盖|约95%|WORDS_AND_NUMBER
                    全覆盖|95户|WORDS_AND_NUMBER
                    全覆盖|120%|WORDS_AND_NUMBER
                    提升|95%|WORDS_AND_NUMBER
                    """)
    void takesOneHundredPercentForAllAndLessForLess(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90%|全覆盖|MET
                    100%|全覆盖|MET
                    =100%|全覆盖|MET
                    ≥120%|全覆盖|WORDS_AND_NUMBER
                    ≥90户|全覆盖|WORDS_AND_NUMBER
                    90|全覆盖|WORDS_AND_NUMBER
                    ≤30%|全覆盖|WORDS_AND_NUMBER
                    <30%|全覆盖|WORDS_AND_NUMBER
                    >90%|全覆盖|WORDS_AND_NUMBER
                    ≥90%|符合|WORDS_AND_NUMBER
                    """)
    void takesAllForAShareThatIsAskedFor(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    符合国家标准|符合|MET
                    验收合格|合格|MET
                    符合国家标准且通过验收|符合|WORDS
                    基本符合|符合|WORDS
                    不符合|符合|WORDS
                    项目通过了验收|通过|WORDS
                    满意|群众满意|MET
                    满意|满意度高|MET
                    未成年人保护到位|全市未成年人保护到位|MET
                    设备安装|设备安装工作未开展|WORDS
                    服务完善|服务完善不足|WORDS
                    制度完善|基本制度完善|WORDS
                    制度完善|制度完善9项|WORDS_AND_NUMBER
                    制度完善|制度完善0项|WORDS_AND_NUMBER
                    """)
    void takesThePartOfATargetForItOnlyWhereNothingElseIsSaid(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    是|否|NOT_MET
                    是|不确定|WORDS
                    有效提升|未提升|NOT_MET
                    有效提升|未得到提升|NOT_MET
                    有效提升|未下降|WORDS
                    效果显著|未提升|WORDS
                    制度健全|未提升|WORDS
                    建立制度|未建立|NOT_MET
                    制度建立|尚未建立|NOT_MET
                    信息公开|未公开|NOT_MET
                    按期建立制度|未建立|WORDS
                    建立制度|未印发|WORDS
                    公开不涉密信息|未公开|WORDS
                    """)
    void takesANegationForAMissOnlyOfWhatWasAskedFor(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    提升|已完成，达成预期指标|MET
                    提升|已完成，未达标|WORDS
                    提升|已发放|WORDS
                    ≥30万元|已发放；已完成|MET
                    ≥30万元|已完成；已发放|MET
                    ≥30万元|已发放；已拨付|WORDS_AND_NUMBER
                    ≥30万元|延期完成|WORDS_AND_NUMBER
                    12月底前|延期|NOT_MET
                    12月底前|推迟|NOT_MET
                    12月底前|延期完成|NOT_MET
                    12月底前|部分延期完成|WORDS_AND_NUMBER
                    12月底前|延期未完成|WORDS_AND_NUMBER
                    12月底前|如期|MET
                    12月底前|按计划|WORDS_AND_NUMBER
                    12月底前|按计划目标|WORDS_AND_NUMBER
                    12月底前|部分未完成|WORDS_AND_NUMBER
                    """)
    void takesAClaimForWhatItSaysAndNoMore(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    不超过预算|未超过预算|MET
                    控制在概算范围内|未超概算|MET
                    不超过预算|超预算|NOT_MET
                    不超过预算|超预算5%|NOT_MET
                    不超过预算|未超预算5%|WORDS
                    不超过预算|超概算|WORDS
                    不超过预算|超预算标准|WORDS
                    超过预算|未超预算|WORDS
                    """)
    void judgesALimitInWordsByTheSameLimit(String target, String actual, String expected) {
        assertThat(said(judge("项目支出", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    投诉|零增长|增长3%|NOT_MET
                    投诉|零增长|下降3%|MET
                    投诉|零增长|增长0%|WORDS
                    投诉|零增长|下降0%|WORDS
                    收入|零增长|增长3%|WORDS
                    """)
    void judgesNoGrowthByTheWayOfAChange(String name, String target, String actual, String expected) {
        assertThat(said(judge(name, target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    合格以上|良好|MET
                    良好及以上|合格|NOT_MET
                    好/坏|好|MET
                    优/良/中/差|差|NOT_MET
                    """)
    void findsALevelOnTheScaleOfATarget(String target, String actual, String expected) {
        assertThat(said(judge("等级", target, actual))).isEqualTo(expected);
    }
}
