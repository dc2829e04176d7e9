package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentJudgeTest {
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
        "培训人数,≥120人,≥60人,60人,MET",
        "培训人数,≥120人,≥60人,59人,NOT_MET",
        "培训人数,≥120人,≥140人,120人,NOT_MET",
        // a bare number has the unit and the direction of the annual value
        "培训人数,≥120人,60,60人,MET",
        "平均用量,≤10吨,8,9吨,NOT_MET",
        "平均用量,≤10吨,8,7,EXCEEDED",
        "培训人数,≥120人,60,60人次,UNDECIDED",
        "合格率,≥95%,0.9,92%,UNDECIDED",
        // a dash in the column says that nothing was adjusted
        "培训人数,≥120人,/,119人,NOT_MET",
        "培训人数,≥120人,—,120人,MET",
        ",,≥60人,60人,MET"
    })
    void judgesByTheAdjustedValueWhereThereIsOne(
            String name, String annual, String adjusted, String actual, AttainmentOutcome expected) {
        Indicator indicator = Indicator.builder()
                .name(name == null ? "" : name)
                .value(annual == null ? null : StatedTarget.read(annual))
                .adjusted(StatedTarget.read(adjusted))
                .actual(StatedTarget.read(actual))
                .build();
        assertThat(AttainmentJudge.ofYear(2022).judge(indicator).outcome()).isEqualTo(expected);
    }

    @Test
    void takesADashForAnAdjustmentWhereOneIsNamed() {
        Indicator cancelled = Indicator.builder()
                .name("培训人数")
                .value(StatedTarget.read("≥120人"))
                .adjusted(StatedTarget.read("/"))
                .adjustment(Adjustment.of("财预〔2022〕8号", "取消培训"))
                .actual(StatedTarget.read("0人"))
                .build();
        assertThat(cancelled.effectiveValue()).isEqualTo(cancelled.adjusted());
        assertThat(AttainmentJudge.ofYear(2022).judge(cancelled).reason()).contains(UndecidedReason.NO_TARGET);
    }

    @Test
    void exceedsNothingWhereMoreIsBetterByName() {
        assertThat(judge("收入增长率", "0%", "5%").outcome()).isEqualTo(AttainmentOutcome.EXCEEDED);
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
    @CsvSource({
        "下降3%,下降4%,EXCEEDED",
        "下降3%,下降2%,NOT_MET",
        "下降3%,上升1%,NOT_MET",
        "增长5%,增长6%,EXCEEDED",
        "增长5%,增长5%,MET",
        "减少5起,减少2起,NOT_MET"
    })
    void takesAChangeToBeWantedUnlessTheFormSaysOtherwise(String target, String actual, AttainmentOutcome expected) {
        assertThat(judge("指标", target, actual).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"合格率,提高3%,98%", "人均收入,增加500元,12000元"})
    void takesALevelForNoChange(String name, String target, String actual) {
        assertThat(said(judge(name, target, actual))).isEqualTo("DIFFERENT_THING");
    }

    @ParameterizedTest
    @CsvSource({"就业率,下降3%,下降4%", "三公经费增长率,增长5%,增长6%", "就业率,下降3%,上升1%", "指标,下降不超过3%,上升1%"})
    void leavesUndecidedAChangeThatTheNameSpeaksAgainst(String name, String target, String actual) {
        assertThat(judge(name, target, actual).outcome()).isEqualTo(AttainmentOutcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "安全事故,无,1起,NOT_MET",
        "安全事故,无,0起,MET",
        "安全事故,无,无,MET",
        "安全事故,0起,未发生,MET",
        "安全事故,零事故,1起,NOT_MET",
        "安全事故,0起,无事故,MET",
        "投诉次数,≤2次,无,MET",
        "质量事故,无重大事故,0起,MET",
        "质量事故,无重大事故,1起,UNDECIDED",
        "质量事故,0起,无重大事故,UNDECIDED",
        "培训人数,无,5人,UNDECIDED",
        "培训人数,≥100人,无,UNDECIDED",
        "项目成本,≤90万元,无,UNDECIDED",
        "事故统计,0起,无法统计,UNDECIDED",
        "安全事故,无,约1起,UNDECIDED",
        "群众投诉,无投诉,50%,UNDECIDED"
    })
    void knowsThatThereWasNone(String name, String target, String actual, AttainmentOutcome expected) {
        assertThat(judge(name, target, actual).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"每月15日前,每月10日前,MET", "每月15日前,每月20日前,NOT_MET", "每月15日前,每周五前,UNDECIDED", "每月15日前,10日,UNDECIDED"})
    void judgesWhatComesRoundByTheSameRound(String target, String actual, AttainmentOutcome expected) {
        assertThat(judge("发放时间", target, actual).outcome()).isEqualTo(expected);
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
        "2021-2022学年,2022年9月,TARGET_NOT_UNDERSTOOD"
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
    }

    @ParameterizedTest
    @CsvSource({
        "严格执行相关制度规定,达成预期指标,MET",
        "稳步提高,达成年度指标,MET",
        "有效,有效,MET",
        "好坏,好坏,MET",
        "好坏,好,MET",
        "好坏,坏,NOT_MET",
        "优良中差,优,MET",
        "优良中差,差,NOT_MET",
        "优良中差,良,WORDS",
        "良,优,MET",
        "优,良,NOT_MET",
        "提升,显著提升,MET",
        "显著提升,有所提升,WORDS",
        "效果显著,明显,MET",
        "提高,提高5%,MET",
        "提高,下降5%,NOT_MET",
        "下降,下降5%,MET",
        "完善制度,已完善制度,MET",
        "及时,不及时,NOT_MET",
        "完善制度,未完善制度,NOT_MET",
        "及时,100%,MET",
        "提升,85,WORDS_AND_NUMBER",
        "满意,基本满意,WORDS",
        "好,较好,WORDS",
        "满意,不满意,NOT_MET",
        "非常满意,不满意,NOT_MET",
        "是,否,NOT_MET",
        "否,是,NOT_MET",
        "低,中,WORDS",
        "高,低,NOT_MET",
        "验收合格,不合格,NOT_MET",
        "及时拨付,未拨付,NOT_MET",
        "减少投诉,没有投诉,WORDS",
        "不超过预算,未超过预算,MET",
        "有效控制,基本有效控制,WORDS",
        "提升,未达成年度指标且效果较差,NOT_MET"
    })
    void judgesWordsAsStated(String target, String actual, String expected) {
        AttainmentAnswer answer = judge("指标", target, actual);
        assertThat(said(answer)).isEqualTo(expected);
        assertThat(!answer.outcome().isDecided() || answer.ground() == Ground.AS_STATED)
                .isTrue();
    }

    @Test
    void keepsApartWhatIsMetInPart() {
        assertThat(judge("指标", "提升", "部分达成年度指标并具有一定效果"))
                .returns(AttainmentOutcome.NOT_MET, AttainmentAnswer::outcome)
                .returns(true, AttainmentAnswer::partly);
        assertThat(judge("指标", "提升", "未达成").partly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0起,无,MET",
        "=0起,未发生,MET",
        "≤0起,零发生,MET",
        "1起,无,WORDS_AND_NUMBER",
        "0起,无效,WORDS_AND_NUMBER",
        "≤30万元,完成,MET",
        "≤30万元,达成预期指标,MET",
        "≥20个,部分完成,NOT_MET",
        "≥20个,已发放,WORDS_AND_NUMBER"
    })
    void takesAClaimAgainstANumberAsStated(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "收入,增长5%以上,增长6%,MET", "收入,增长5%以上,6%,MET", "收入,增长5%以上,增长4%,NOT_MET", "收入,增长5%以上,下降2%,NOT_MET",
        "收入,增长5%,增长6%,EXCEEDED", "事故,下降5%,下降6%,EXCEEDED", "收入增长率,≥5%,增长6%,MET", "收入增长率,≥5%,下降6%,DIFFERENT_THING",
        "合格率,≥95%,提高5%,DIFFERENT_THING", "收入,增长3个百分点,增长3%,DIFFERENT_UNIT"
    })
    void judgesChanges(String name, String target, String actual, String expected) {
        assertThat(said(judge(name, target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12次，每次不少于50人,12次，每次不少于50人,MET", "12次，每次不少于50人,11次，每次不少于50人,NOT_MET", "12次，每次不少于50人,12次,DIFFERENT_THING"
    })
    void judgesSeveralValuesOneByOne(String target, String actual, String expected) {
        assertThat(said(judge("培训次数", target, actual.replace('，', '，')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/,12,NO_TARGET", "12,/,NO_ACTUAL", "≥**%,≥**%,NO_TARGET", "/,/,NO_TARGET", "12,无,WORDS_AND_NUMBER"})
    void answersNothingWhereThereIsNothing(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @Test
    void knowsWhereADirectionIsFrom() {
        Indicator bare = Indicator.builder()
                .name("其他")
                .value(read("12个"))
                .category(IndicatorCategory.OUTPUT)
                .build();
        assertThat(source(bare)).isEqualTo(IndicatorDirection.Source.SLOT);
        assertThat(source(bare.toBuilder().name("合格率").build())).isEqualTo(IndicatorDirection.Source.NAME);
        assertThat(IndicatorDirections.standard().of(bare, Optional.of(Aim.LESS)))
                .contains(new IndicatorDirection(Aim.LESS, IndicatorDirection.Source.LIBRARY));
        Indicator column = bare.toBuilder().statedDirection(Direction.NEGATIVE).build();
        assertThat(source(column)).isEqualTo(IndicatorDirection.Source.COLUMN);
        assertThat(source(column.toBuilder().value(read("≥12个")).build()))
                .isEqualTo(IndicatorDirection.Source.OPERATOR);
    }

    @Test
    void assumesByTheTierAndSaysSo() {
        Indicator cost = Indicator.builder()
                .name("其他")
                .value(read("12万元"))
                .dimension(IndicatorDimension.COST)
                .actual(read("10万元"))
                .build();
        assertThat(AttainmentJudge.ofYear(2022).judge(cost))
                .returns(AttainmentOutcome.EXCEEDED, AttainmentAnswer::outcome)
                .returns(Ground.ASSUMED, AttainmentAnswer::ground);
        Indicator sooner = cost.toBuilder()
                .dimension(IndicatorDimension.TIMELINESS)
                .value(read("10个月"))
                .actual(read("9个月"))
                .build();
        assertThat(AttainmentJudge.ofYear(2022).judge(sooner).outcome()).isEqualTo(AttainmentOutcome.EXCEEDED);
        Indicator longer =
                sooner.toBuilder().dimension(IndicatorDimension.QUANTITY).build();
        assertThat(said(AttainmentJudge.ofYear(2022).judge(longer))).isEqualTo("DIRECTION_UNKNOWN");
    }

    @Test
    void leavesOpenWhatANameWithSomethingBadInItLeavesOpen() {
        assertThat(said(judge("事故隐患点", "5处", "3处"))).isEqualTo("DIRECTION_UNKNOWN");
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

    @Test
    void saysWhyInBothLanguages() {
        UndecidedReason reason = UndecidedReason.DIFFERENT_UNIT;
        assertThat(reason.message(Locale.ENGLISH)).isEqualTo("the actual value is in another unit");
        assertThat(reason.message(Locale.CHINA)).isEqualTo("实际完成值与目标值的计量单位不同");
    }

    @Test
    void givesTheExactQuotientOfWhatItCompared() {
        ComparedMeasures measures = judge("收入", "≥3万元", "20000元").measures().orElseThrow();
        assertThat(measures.quotient()).hasToString("2/3");
    }

    private static IndicatorDirection.Source source(Indicator indicator) {
        return IndicatorDirections.standard().of(indicator).orElseThrow().source();
    }

    private static StatedTarget read(String text) {
        return StatedTarget.read(text);
    }

    private static AttainmentAnswer judge(String name, String target, String actual) {
        return AttainmentJudge.ofYear(2022)
                .judge(Indicator.builder()
                        .name(name)
                        .value(read(target))
                        .actual(read(actual))
                        .build());
    }

    private static String said(AttainmentAnswer answer) {
        return answer.reason().map(Enum::name).orElse(answer.outcome().name());
    }
}
