package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.read;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentJudgeTest {
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
    @CsvSource({
        "比上年增长5%以上,比上年增长6%,MET",
        "比上年增长5%以上,增长6%,MET",
        "增长5%以上,比上年增长6%,MET",
        "比上年增长5%以上,较2019年增长6%,DIFFERENT_THING",
        "增长5%以上,基本持平,WORDS_AND_NUMBER",
        "提高3%,9%,EXCEEDED",
        "提高3%,9.1%,DIFFERENT_THING"
    })
    void comparesChangesSinceTheSameTimeOnly(String target, String actual, String expected) {
        assertThat(said(judge("指标", target, actual))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12次，每次约50人,12次，每次48人,MET",
        "12次，每次≥50人,12次，每次约50人,NOT_EXACT",
        "12次，每次≥50人,11次，每次约50人,NOT_EXACT",
        "2021-2022学年,2021-2022学年,MET"
    })
    void answersWithTheFirstValueThatIsOpen(String target, String actual, String expected) {
        assertThat(said(judge("培训次数", target, actual))).isEqualTo(expected);
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
    void assumesNothingOfMoneyThatStandsInNoTier() {
        IndicatorDirections directions = IndicatorDirections.standard();
        Indicator bare = Indicator.builder().name("其他").value(read("12个")).build();
        Optional<IndicatorDirection> more =
                Optional.of(new IndicatorDirection(Aim.MORE, IndicatorDirection.Source.SLOT));
        assertThat(directions.of(bare)).isEqualTo(more);
        assertThat(directions.of(bare.toBuilder().value(read("12万元")).build())).isEmpty();
        assertThat(directions.of(bare.toBuilder().value(read("500元/人")).build()))
                .isEmpty();
        assertThat(directions.of(bare.toBuilder().value(read("12个/人")).build())).isEqualTo(more);
        Indicator placed = bare.toBuilder().value(read("12万元")).build();
        assertThat(directions.of(
                        placed.toBuilder().category(IndicatorCategory.OUTPUT).build()))
                .isEqualTo(more);
        assertThat(directions.of(placed.toBuilder()
                        .dimension(IndicatorDimension.QUANTITY)
                        .build()))
                .isEqualTo(more);
    }

    @Test
    void takesTheWordsOfACaller() {
        DirectionWord own = new DirectionWord(DirectionWord.Role.LESS, "满意", List.of(), List.of("不满意"));
        Indicator indicator =
                Indicator.builder().name("群众满意度").value(read("90")).build();
        assertThat(IndicatorDirections.with(DirectionWords.standard().with(own)).of(indicator))
                .contains(new IndicatorDirection(Aim.LESS, IndicatorDirection.Source.NAME));
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

    private static IndicatorDirection.Source source(Indicator indicator) {
        return IndicatorDirections.standard().of(indicator).orElseThrow().source();
    }
}
