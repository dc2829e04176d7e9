package io.github.performancetargets.attainment;

import static io.github.performancetargets.attainment.JudgedPairs.judge;
import static io.github.performancetargets.attainment.JudgedPairs.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsJudgedTest {
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

    @Test
    void saysWhyInBothLanguages() {
        UndecidedReason reason = UndecidedReason.DIFFERENT_UNIT;
        assertThat(reason.message(Locale.ENGLISH)).isEqualTo("the actual value is in another unit");
        assertThat(reason.message(Locale.CHINA)).isEqualTo("实际完成值与目标值的计量单位不同");
    }
}
