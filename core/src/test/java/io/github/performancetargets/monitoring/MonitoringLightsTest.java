package io.github.performancetargets.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringLightsTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 31);
    private static final MonitoringLights LIGHTS = MonitoringLights.of(
                    ScoringScheme.builtIn("platform").orElseThrow(), 2023)
            .orElseThrow();

    @Test
    void areOffUnlessASchemeNamesThem() {
        assertThat(MonitoringLights.of(ScoringScheme.standard(), 2023)).isEmpty();
    }

    // 7 of 12 months: 70 of 120 is on course, 60 % of it 42, 80 % 56, 120 % 84
    @ParameterizedTest
    @CsvSource({
        "培训人数,≥120人,70人,GREEN",
        "培训人数,≥120人,41人,RED",
        "培训人数,≥120人,42人,YELLOW",
        "培训人数,≥120人,55人,YELLOW",
        "培训人数,≥120人,56人,GREEN",
        "培训人数,≥120人,83人,GREEN",
        "培训人数,≥120人,84人,BLUE",
        "带动投资,≥120万元,70万元,GREEN",
        "验收合格率,≥90%,90%,GREEN",
        "验收合格率,≥100%,70%,YELLOW",
        "验收合格率,≥100%,59%,RED",
        "群众满意度,≥90%,92%,GREEN",
        "项目成本,≤100万元,30万元,GREEN",
        "项目成本,≤100万元,101万元,RED",
        "安全事故,0起,0起,GREEN",
        "安全事故,0起,1起,RED",
        "完成时间,12月底前,未完成,NOT_DUE",
        "完成时间,6月底前,未完成,RED",
        "完成时间,6月15日前,6月,UNDECIDED",
        "完成时间,6月底前,/,UNDECIDED",
        "完成时间,6月底前,计划6月完成,UNDECIDED",
        "完成时间,6月底前,5月,GREEN",
        "建成中心,1个,0个,NOT_DUE",
        "建成中心,1个,1个,GREEN",
        "巡查次数,≥12次/年,7次,GREEN",
        "巡查次数,≥12次/年,3次,RED",
        "能力,提升,提升,GREEN",
        "能力,提升,进行中,UNDECIDED"
    })
    void compareWithWhatTheDateAsksFor(String name, String target, String value, Light expected) {
        assertThat(LIGHTS.of(row(name, target), at(value))).isEqualTo(expected);
    }

    @Test
    void compareWithThePlanWhereThereIsOne() {
        Indicator training = row("培训人数", "≥120人");
        assertThat(LIGHTS.of(training, at("20人"))).isEqualTo(Light.RED);
        assertThat(LIGHTS.of(
                        training,
                        at("20人").toBuilder().planned(StatedTarget.read("20人")).build()))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void showNoneForABlankSatisfaction() {
        MonitoringReading blank = MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .likelihood(Likelihood.CERTAIN)
                .build();
        assertThat(LIGHTS.of(row("群众满意度", "≥90%"), blank)).isEqualTo(Light.NOT_DUE);
    }

    @Test
    void compareWithTheAdjustedTargetWhereThereIsOne() {
        Indicator cut = row("培训人数", "≥120人").toBuilder()
                .adjusted(StatedTarget.read("≥60人"))
                .build();
        assertThat(LIGHTS.of(row("培训人数", "≥120人"), at("35人"))).isEqualTo(Light.RED);
        assertThat(LIGHTS.of(cut, at("35人"))).isEqualTo(Light.GREEN);
    }

    @Test
    void countTheMonthsThatAReadingSaysItIsOf() {
        Indicator training = row("培训人数", "≥120人");
        MonitoringReading may =
                at("50人").toBuilder().asOf(TimePoint.parse("--05")).build();
        MonitoringReading september =
                at("50人").toBuilder().asOf(TimePoint.parse("2023-09-30")).build();
        assertThat(LIGHTS.of(training, may)).isEqualTo(Light.GREEN);
        assertThat(LIGHTS.of(training, at("50人"))).isEqualTo(Light.YELLOW);
        assertThat(LIGHTS.of(training, september)).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"120,70,GREEN", "120,41,RED", "120,50,YELLOW", "120,120,GREEN", "0,0,NOT_DUE"})
    void ofMoneyCompareTheShareOfTheYear(String budget, String spent, Light expected) {
        assertThat(LIGHTS.ofExecution(Amount.parse(budget), Amount.parse(spent), JULY))
                .isEqualTo(expected);
    }

    @Test
    void ofATableAreItsWorst() {
        assertThat(Light.worst(Stream.of(Light.GREEN, Light.YELLOW, Light.NOT_DUE, Light.BLUE)))
                .contains(Light.YELLOW);
        assertThat(Light.worst(Stream.of(Light.NOT_DUE, Light.UNDECIDED))).isEmpty();
    }

    private static MonitoringReading at(String value) {
        return MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .value(StatedTarget.read(value))
                .build();
    }

    private static Indicator row(String name, String target) {
        return Indicator.builder().name(name).value(StatedTarget.read(target)).build();
    }
}
