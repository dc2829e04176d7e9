package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.read;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesJudgedTest {
    @ParameterizedTest
    @CsvSource({
        "4次/年,4次,MET,STATED",
        "≥4次/年,3次,NOT_MET,STATED",
        "≥4次,4次/年,MET,STATED",
        "≥12次,每月1次,MET,ASSUMED",
        "≥1次/月,12次,MET,ASSUMED",
        "≥2次/月,1次,NOT_MET,ASSUMED",
        "1200元/人,1200元,MET,ASSUMED",
        "≤550元/人·天,480元,MET,ASSUMED"
    })
    void takesAnAmountForThatOfAYearOrForTheRateItself(
            String target, String actual, AttainmentOutcome expected, Ground ground) {
        assertThat(judge("次数", target, actual))
                .returns(expected, AttainmentAnswer::outcome)
                .returns(ground, AttainmentAnswer::ground);
    }

    @ParameterizedTest
    @CsvSource({"≥2次/月,12次", "≤550元/人·天,600元", "≥500元/人,600元", "≥2次/天,≥300次", "4次/年,4人"})
    void leavesUndecidedWhatMayBeATotalOrARate(String target, String actual) {
        assertThat(said(judge("次数", target, actual))).isEqualTo("DIFFERENT_UNIT");
    }

    @ParameterizedTest
    @CsvSource({"每月15日前,每月10日前,MET", "每月15日前,每月20日前,NOT_MET", "每月15日前,每周五前,UNDECIDED", "每月15日前,10日,UNDECIDED"})
    void judgesWhatComesRoundByTheSameRound(String target, String actual, AttainmentOutcome expected) {
        assertThat(judge("发放时间", target, actual).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "≥100人,计划100人",
        "≥100人,预计120人",
        "≥100人,拟培训100人",
        "12月底前,计划12月完成",
        "12月底前,拟于12月完成",
        "12月底前,正在实施，预计12月完成",
        "12月底前,首批3月",
        "12月底前,部分3月"
    })
    void takesNoPlanForWhatWasDone(String target, String actual) {
        assertThat(said(judge("完成时间", target, actual))).isEqualTo("WORDS");
    }

    @ParameterizedTest
    @CsvSource({"100%,计划完成率100%", "≥3个,拟定方案3个"})
    void aPlanThatIsNamedIsNoPlan(String target, String actual) {
        assertThat(said(judge("计划完成率", target, actual))).isNotEqualTo("WORDS");
    }

    @ParameterizedTest
    @CsvSource({
        "12月底前,12月,MET,AS_STATED",
        "12月底前,2022年12月,MET,AS_STATED",
        "12月底前,已完成,MET,AS_STATED",
        "12月底前,按期完成,MET,AS_STATED",
        "12月底前,100%,MET,AS_STATED",
        "9月前,7月,MET,AS_STATED",
        "12月底前,2022年12月30日,MET,STATED",
        "9月底前,10月,NOT_MET,STATED",
        "12月底前,2023年1月,NOT_MET,STATED",
        "12月底前,次年1月,NOT_MET,STATED",
        "次年3月底前,2023年3月,MET,AS_STATED",
        "次年3月底前,次年4月,NOT_MET,STATED",
        "次年3月底前,2023年4月1日,NOT_MET,STATED",
        "次年3月底前,2022年12月5日,MET,STATED",
        "2022年底前,2022.11,MET,AS_STATED",
        "2022年底前,2022.9,MET,AS_STATED",
        "2022年底前,2022.9.30,MET,STATED",
        "2022年9月底前,2022.10.1,NOT_MET,STATED",
        "次年3月底前,3月,MET,AS_STATED",
        "翌年3月底前,次年4月,NOT_MET,STATED",
        "12月底前,未完成,NOT_MET,AS_STATED",
        "年度内完成,2022年12月31日,MET,STATED",
        "2022年12月31日,2022年12月31日,MET,STATED"
    })
    void judgesTimes(String target, String actual, AttainmentOutcome expected, Ground ground) {
        assertThat(judge("完成时间", target, actual))
                .returns(expected, AttainmentAnswer::outcome)
                .returns(ground, AttainmentAnswer::ground);
    }

    @ParameterizedTest
    @CsvSource({
        "12月15日前,12月,TIME_TOO_COARSE",
        "第三季度,6月,TIME_TOO_COARSE",
        "12月底前,80%,WORDS_AND_NUMBER",
        "2021-2022学年,2022年9月,TARGET_NOT_UNDERSTOOD",
        "次年3月底前,4月,YEAR_UNKNOWN",
        "12月底前,某某3月,ACTUAL_NOT_UNDERSTOOD",
        "2022年底前,2022.13,WORDS_AND_NUMBER",
        "2022年底前,2022.1.2.3,ACTUAL_NOT_UNDERSTOOD"
    })
    void leavesTimesUndecidedThatAreTooCoarse(String target, String actual, String expected) {
        assertThat(said(judge("完成时间", target, actual))).isEqualTo(expected);
    }

    @Test
    void assumesTheYearOnlyToSayThatItWasInTime() {
        AttainmentJudge judge = AttainmentJudge.withoutYear();
        assertThat(judge.judge(read("12月底前"), read("2022年12月"), Optional.empty()))
                .returns(AttainmentOutcome.MET, AttainmentAnswer::outcome)
                .returns(Ground.ASSUMED, AttainmentAnswer::ground);
        assertThat(said(judge.judge(read("9月底前"), read("2022年12月"), Optional.empty())))
                .isEqualTo("YEAR_UNKNOWN");
        assertThat(said(judge.judge(read("9月底前"), read("12月"), Optional.empty())))
                .isEqualTo("NOT_MET");
    }

    @Test
    void callsADateAfterTheYearLateOnlyWhereTheTermEndsInIt() {
        AttainmentJudge judge = AttainmentJudge.ofYear(2022);
        AttainmentAnswer carriedOver =
                judge.withTermEnd(LocalDate.of(2024, 12, 31)).judge(read("年底前"), read("2023年3月"), Optional.empty());
        assertThat(said(carriedOver)).isEqualTo("CROSSES_YEAR");
        assertThat(said(judge.withTermEnd(LocalDate.of(2022, 12, 31))
                        .judge(read("年底前"), read("2023年3月"), Optional.empty())))
                .isEqualTo("NOT_MET");
        assertThat(said(judge.withTermEnd(LocalDate.of(2022, 12, 31))
                        .judge(read("6月底前"), read("7月"), Optional.empty())))
                .isEqualTo("NOT_MET");
    }
}
