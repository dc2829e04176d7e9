package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersJudgedTest {
    @ParameterizedTest
    @CsvSource({
        "合格率,≥90%,90%,MET", "合格率,≥90%,95%,MET", "合格率,≥90%,89.9%,NOT_MET", "合格率,>90%,90%,NOT_MET",
        "故障率,≤1%,1%,MET", "故障率,≤1%,0.5%,MET", "故障率,≤1%,1.1%,NOT_MET", "故障率,<1%,1%,NOT_MET",
        "培训次数,12次,12次,MET", "合格率,=98%,98%,MET", "合格率,=98%,99%,EXCEEDED", "合格率,98%,97%,NOT_MET",
        "投诉率,=3%,2%,EXCEEDED", "投诉率,3%,4%,NOT_MET", "收入,≥3万元,30000元,MET", "收入,≥3万元,29999元,NOT_MET",
        "面积,≥1公顷,14.9亩,NOT_MET", "面积,≥1公顷,15亩,MET", "覆盖率,-5%,-4%,EXCEEDED"
    })
    void comparesNumbers(String name, String target, String actual, AttainmentOutcome expected) {
        AttainmentAnswer answer = judge(name, target, actual);
        assertThat(answer.outcome()).isEqualTo(expected);
        assertThat(answer.ground()).isEqualTo(Ground.STATED);
    }

    @ParameterizedTest
    @CsvSource({"安全事故,=0起,1起,STATED", "安全事故,≤0起,1起,STATED", "安全事故,0起,1起,STATED", "其他,=0个,1个,STATED", "其他,0个,1个,ASSUMED"
    })
    void missesNothingByOne(String name, String target, String actual, Ground expected) {
        assertThat(judge(name, target, actual))
                .returns(AttainmentOutcome.NOT_MET, AttainmentAnswer::outcome)
                .returns(expected, AttainmentAnswer::ground);
        assertThat(judge(name, target, "0").outcome()).isEqualTo(AttainmentOutcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "≥735人次,735,MET",
        "≥100百分比,100,MET",
        "≤90万元,90,MET",
        "≥266米,>=266米,MET",
        "20,20个,MET",
        "49万元,49万,MET",
        "49万,49万元,MET",
        "≥735人次,735人,DIFFERENT_UNIT",
        "≥13个乡镇,13人次,DIFFERENT_UNIT",
        "≥95%,0.96,UNIT_IN_DOUBT",
        "100%,1,UNIT_IN_DOUBT",
        "0.9,95%,UNIT_IN_DOUBT",
        "≥28万亩,280000,UNIT_IN_DOUBT",
        "≤202.6万元,1329000,UNIT_IN_DOUBT",
        "≥100000元,10,UNIT_IN_DOUBT",
        "40,0.1万,UNIT_IN_DOUBT",
        "≤0.4%,0.1,MET"
    })
    void takesTheUnitOfTheTargetUnlessTheMagnitudeTellsAgainstIt(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "≥200人,200余人,MET", "≥201人,200余人,NOT_EXACT", "≤300人,200余人,MET", "≥300人,200余人,NOT_MET",
        "≥266米,≥266米,MET", "≥260米,≥266米,MET", "≥270米,≥266米,NOT_EXACT", "≤300米,≥266米,NOT_EXACT",
        "≤300米,≤266米,MET", "15%及其以下,15%及其以下,MET", "≥400人,约500人,MET", "≥500人,约500人,NOT_EXACT",
        "≥500人,约400人,NOT_MET", "≥10人,20-30人,MET", "≥25人,20-30人,NOT_EXACT", "约500人,500人,MET",
        "约500人,480人,MET", "约500人,470人,NOT_EXACT", "约500人,400人,NOT_EXACT", "约500人,399人,NOT_MET",
        "约500人,505人,MET", "500余人,499人,NOT_MET", "500余人,560人,MET", "约500人,620人,MET"
    })
    void decidesOfAnApproximateOrBoundedActualWhatItCan(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @Test
    void saysThatItAssumesHowFarAnApproximateActualReaches() {
        assertThat(judge("人数", "≥400人", "约500人").ground()).isEqualTo(Ground.ASSUMED);
        assertThat(judge("人数", "≥100人", "200余人").ground()).isEqualTo(Ground.STATED);
    }

    @ParameterizedTest
    @CsvSource({"10-20个,10个,MET", "10-20个,20个,MET", "10-20个,9个,NOT_MET", "10-20个,21个,BEYOND_RANGE"})
    void judgesByARange(String target, String actual, String expected) {
        assertThat(said(judge("合格数", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "人均补助标准,500元,500元,MET",
        "人均补助标准,500元,520元,EXACT_AMOUNT",
        "人均补助标准,=500元,480元,EXACT_AMOUNT",
        "人均补助标准,≥500元,520元,MET"
    })
    void letsOnlyEqualityDecideAStandard(String name, String target, String actual, String expected) {
        assertThat(said(judge(name, target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "约999999999999999999999999人,1人",
        "999999999999999999999999余人,1人",
        "约0.000000000000000001%,1%",
        "-999999999999999999999999,约-999999999999999999999999"
    })
    void answersAtTheEdgeOfWhatAnAmountHolds(String one, String other) {
        assertThat(judge("人数", one, other)).isNotNull();
        assertThat(judge("人数", other, one)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "约500人,475人,MET",
        "约500人,474人,NOT_EXACT",
        "约500人,526人,MET",
        "≥500人左右,480人,NOT_EXACT",
        "≥500人左右,500人,MET",
        "≤500人左右,510人,NOT_EXACT",
        "约500人,≥490人,NOT_EXACT",
        "约0%,-1%,NOT_EXACT"
    })
    void leavesOpenWhereAnApproximateTargetEnds(String target, String actual, String expected) {
        assertThat(said(judge("人数", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "约100起,90起,MET",
        "约100起,105起,MET",
        "约100起,106起,NOT_EXACT",
        "约100起,120起,NOT_EXACT",
        "约100起,121起,NOT_MET",
        "约-5%,-4.9%,NOT_EXACT"
    })
    void leavesOpenWhereAnApproximateLimitEnds(String target, String actual, String expected) {
        assertThat(said(judge("投诉", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "培训人数,100人,200余人,EXCEEDED",
        "培训人数,200人,200余人,MET",
        "培训人数,200人,200-300人,MET",
        "投诉,100起,50-60起,EXCEEDED",
        "投诉,100起,90-100起,MET",
        "投诉,100起,<100起,EXCEEDED",
        "培训人数,100人,>100人,EXCEEDED",
        "培训人数,100人,50-60人,NOT_MET"
    })
    void placesASpanOfActualsBelowAtOrAboveAnAmount(String name, String target, String actual, String expected) {
        assertThat(said(judge(name, target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "合格数,10-20个,9个,NOT_MET,STATED",
        "合格数,10-20个,8-12个,NOT_EXACT,",
        "合格数,10-20个,21个,BEYOND_RANGE,",
        "投诉数,10-20起,21起,NOT_MET,STATED",
        "投诉数,10-20起,9起,BEYOND_RANGE,",
        "其他,10-20个,9个,NOT_MET,ASSUMED",
        "其他,10-20万元,21万元,DIRECTION_UNKNOWN,",
        "增幅,10%<X<20%,15%,MET,STATED",
        "合格率,10%<X<20%,10%,NOT_MET,STATED",
        "投诉率,10%<X<20%,20%,NOT_MET,STATED"
    })
    void judgesByBothEndsOfARangeAndByItsDirection(
            String name, String target, String actual, String expected, @Nullable Ground ground) {
        AttainmentAnswer answer = judge(name, target, actual);
        assertThat(said(answer)).isEqualTo(expected);
        assertThat(ground == null || answer.ground() == ground).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "≤1%,0.5,MET",
        "≤1.1%,0.5,UNIT_IN_DOUBT",
        "≥20万元,19999,MET",
        "≥20万元,20000,UNIT_IN_DOUBT",
        "≥20000万元,20,UNIT_IN_DOUBT",
        "≤550元/人·天,0元,DIFFERENT_UNIT"
    })
    void doubtsAUnitFromAThousandTimesOn(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "STATED,STATED,STATED",
        "STATED,AS_STATED,AS_STATED",
        "AS_STATED,STATED,AS_STATED",
        "AS_STATED,AS_STATED,AS_STATED",
        "STATED,ASSUMED,ASSUMED",
        "ASSUMED,STATED,ASSUMED",
        "AS_STATED,ASSUMED,ASSUMED",
        "ASSUMED,AS_STATED,ASSUMED"
    })
    void restsOnTheWeakerOfTwoGrounds(Ground one, Ground other, Ground expected) {
        assertThat(one.weaker(other)).isEqualTo(expected);
    }

    @Test
    void givesTheExactQuotientOfWhatItCompared() {
        ComparedMeasures measures = judge("收入", "≥3万元", "20000元").measures().orElseThrow();
        assertThat(measures.quotient()).hasToString("2/3");
    }
}
