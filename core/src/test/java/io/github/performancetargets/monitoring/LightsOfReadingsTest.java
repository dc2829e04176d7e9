package io.github.performancetargets.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 亮灯 What a light is compared with: the months that are over, or the target itself where it is a level. */
class LightsOfReadingsTest {
    private static final MonitoringLights LIGHTS = MonitoringLights.of(
                    ScoringScheme.builtIn("platform").orElseThrow(), 2023)
            .orElseThrow();

    private static Light light(String name, String target, String date, String value) {
        return LIGHTS.of(
                Indicator.builder().name(name).value(StatedTarget.read(target)).build(),
                MonitoringReading.builder()
                        .asOf(TimePoint.parse(date))
                        .value(StatedTarget.read(value))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-31,42人,YELLOW",
        "2023-07-31,41人,RED",
        // six months are over
        "2023-07-30,36人,YELLOW",
        "2023-07-30,35人,RED",
        "2023-01-30,0人,NOT_DUE",
        "2023-01-31,10人,GREEN",
        // the year before and the year behind
        "2022-12-31,60人,NOT_DUE",
        "2024-01-15,96人,GREEN",
        "2024-01-15,95人,YELLOW",
        "2024-01-15,71人,RED"
    })
    void countsTheWholeMonthsOfTheYearThatAreOver(String date, String value, Light expected) {
        assertThat(light("培训人数", "≥120人", date, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "发放标准,≥500元,500元,GREEN",
        "合格率,≥90,90,GREEN",
        "培训人数,≥120,120,BLUE",
        "培训人数,≥120人,120人,BLUE",
        "巡查频次,≥12次/年,7次/年,RED",
        "巡查频次,≥12次/年,7次,GREEN",
        "服务满意度,≥10,10,GREEN",
        "群众满意户数,≥100户,60户,YELLOW",
        "温度,≥-5℃,-6℃,UNDECIDED"
    })
    void comparesALevelWithTheTargetItself(String name, String target, String value, Light expected) {
        assertThat(light(name, target, "--07", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"群众满意度,≥90%,NOT_DUE", "建成中心,1个,NOT_DUE", "培训人数,≥120人,UNDECIDED", "完成时间,12月底前,NOT_DUE"})
    void takesADashForNoReading(String name, String target, Light expected) {
        assertThat(light(name, target, "--07", "—")).isEqualTo(expected);
    }

    @Test
    void saysNothingOfARowWithoutATarget() {
        MonitoringReading reading = MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .value(StatedTarget.read("5人"))
                .build();
        assertThat(LIGHTS.of(Indicator.builder().name("培训人数").build(), reading)).isEqualTo(Light.UNDECIDED);
    }

    @Test
    void takesADirectionFromALibrary() {
        Indicator use =
                Indicator.builder().name("平均用量").value(StatedTarget.read("10吨")).build();
        MonitoringReading three = MonitoringReading.builder()
                .asOf(TimePoint.parse("--07"))
                .value(StatedTarget.read("3吨"))
                .build();
        MonitoringLights informed = LIGHTS.withLibrary(new KnownIndicators() {
            @Override
            public Optional<Aim> aimOf(Indicator indicator) {
                return Optional.of(Aim.LESS);
            }

            @Override
            public Optional<MeasurementUnit> unitOf(Indicator indicator) {
                return Optional.empty();
            }
        });
        assertThat(LIGHTS.of(use, three)).isEqualTo(Light.RED);
        assertThat(informed.of(use, three)).isEqualTo(Light.GREEN);
    }
}
