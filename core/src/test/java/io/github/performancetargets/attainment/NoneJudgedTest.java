package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.read;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.value.StatedTarget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 未发生 What there was none of, by what there should be none of. */
class NoneJudgedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    零事故|无|MET
                    零事故|无投诉|WORDS
                    零事故|未发生事故|MET
                    无事故|无重大事故|WORDS
                    无重大事故|无事故|MET
                    无重大事故|未发生重大事故|MET
                    无安全事故|无事故|MET
                    不发生重大疫情|未发生|MET
                    不发生重大疫情|未发生重大疫情|MET
                    不发生重大疫情|0起|MET
                    不发生重大疫情|1起|WORDS_AND_NUMBER
                    无重大疫情发生|未出现重大疫情|MET
                    无群体事件出现|未发生群体事件|MET
                    不发生安全事故|1起|NOT_MET
                    无安全事故发生|1起|NOT_MET
                    不发生安全事故|≥1起|WORDS_AND_NUMBER
                    不发生安全事故|约1起|WORDS_AND_NUMBER
                    不发生安全事故|1%|WORDS_AND_NUMBER
                    不发生安全事故|1|NOT_MET
                    无疫情|无效|WORDS
                    """)
    void judgesWordsThatAskForNone(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0起|无|MET
                    ≤2次|无|MET
                    <2次|无投诉|MET
                    ≤2次|无重复投诉|WORDS_AND_NUMBER
                    0起|无重复投诉|WORDS_AND_NUMBER
                    ≤2%|无投诉|WORDS_AND_NUMBER
                    2次|无投诉|WORDS_AND_NUMBER
                    ≥2次|无投诉|WORDS_AND_NUMBER
                    2次左右|无投诉|WORDS_AND_NUMBER
                    ≤2次左右|无投诉|WORDS_AND_NUMBER
                    """)
    void meetsACeilingOfWhatIsCountedByNone(String target, String actual, String expected) {
        assertThat(said(judge("投诉", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    零差错|1处差错|NOT_MET
                    零差错|0处差错|MET
                    零事故|发生1起|NOT_MET
                    零事故|发生9起|NOT_MET
                    零事故|发生0起|MET
                    零事故|发生若干起|WORDS
                    ≤3起|发生2起|MET
                    ≤3起|发生9起|NOT_MET
                    """)
    void countsWhatIsSaidToHaveHappened(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发生", "发生约1起", "发生5%", "发生事故1起", "1处差错", "5台设备"})
    void leavesACellThatSaysMoreOrLessThanACount(String text) {
        StatedTarget actual = read(text);
        assertThat(Occurrence.counted(actual, "零事故")).isSameAs(actual);
    }
}
