package io.github.performancetargets.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorLibraryTest {
    private static final LibraryIndicator PEOPLE = LibraryIndicator.builder()
            .name("培训人数")
            .aliases(List.of("参训人数"))
            .unit(MeasurementUnit.parse("人"))
            .aim(Aim.MORE)
            .standard(StatedTarget.read("≥100人"))
            .build();
    private static final LibraryIndicator TIMES = LibraryIndicator.builder()
            .name("培训人数")
            .unit(MeasurementUnit.parse("人次"))
            .aim(Aim.MORE)
            .build();
    private static final LibraryIndicator USE = LibraryIndicator.builder()
            .name("平均用量")
            .unit(MeasurementUnit.parse("吨"))
            .aim(Aim.LESS)
            .standard(StatedTarget.read("10吨"))
            .build();
    private static final LibraryIndicator ON_TIME = LibraryIndicator.builder()
            .name("培训完成时间")
            .standard(StatedTarget.read("11月底前"))
            .build();
    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.of(List.of(PEOPLE, TIMES, USE, ON_TIME));

    private static Indicator row(String name, String value) {
        return Indicator.builder().name(name).value(StatedTarget.read(value)).build();
    }

    @Test
    void findsByNameAndUnit() {
        assertThat(LIBRARY.find(row("培训人数", "≥50人"))).contains(PEOPLE);
        assertThat(LIBRARY.find(row("培训人数", "≥1万人次"))).contains(TIMES);
        assertThat(LIBRARY.find(row("参训人数", "≥50"))).contains(PEOPLE);
        assertThat(LIBRARY.find(row("指标1： 培训 人数（人）", "≥50人"))).contains(PEOPLE);
        assertThat(LIBRARY.find(row("培训", "≥50人"))).isEmpty();
    }

    @Test
    void saysOfSeveralThatFitOnlyWhatTheyAgreeOn() {
        Indicator bare = row("培训人数", "≥50");
        assertThat(LIBRARY.find(bare)).isEmpty();
        assertThat(LIBRARY.aimOf(bare)).contains(Aim.MORE);
        assertThat(LIBRARY.unitOf(bare)).isEmpty();
        assertThat(LIBRARY.unitOf(row("参训人数", "≥50"))).contains(MeasurementUnit.parse("人"));
        assertThat(LIBRARY.unitOf(row("参训人数", "≥50人"))).isEmpty();
    }

    @Test
    void givesTheDirectionBehindOperatorAndBeforeTheName() {
        Indicator use = row("平均用量", "8吨");
        assertThat(IndicatorDirections.standard().of(use, LIBRARY.aimOf(use)))
                .contains(new IndicatorDirection(Aim.LESS, IndicatorDirection.Source.LIBRARY));
        Indicator atLeast = row("平均用量", "≥8吨");
        assertThat(IndicatorDirections.standard().of(atLeast, LIBRARY.aimOf(atLeast)))
                .contains(new IndicatorDirection(Aim.MORE, IndicatorDirection.Source.OPERATOR));
        // another thing of the same name
        assertThat(LIBRARY.aimOf(row("平均用量", "8%"))).isEmpty();
    }

    @Test
    void suggestsByThePrefixOfANameOrAnAlias() {
        assertThat(LIBRARY.suggest("培训", 10)).containsExactly(PEOPLE, TIMES, ON_TIME);
        assertThat(LIBRARY.suggest("培 训人", 10)).containsExactly(PEOPLE, TIMES);
        assertThat(LIBRARY.suggest("参", 10)).containsExactly(PEOPLE);
        assertThat(LIBRARY.suggest("", 2)).hasSize(2);
        assertThat(LIBRARY.suggest("培训", 0)).isEmpty();
        assertThat(LIBRARY.suggest("满意", 10)).isEmpty();
        assertThatThrownBy(() -> LIBRARY.suggest("", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "培训人数, ≥90人, library/below-standard",
        "培训人数, ≥100人, ''",
        "培训人数, ≥90人次, ''",
        "培训人数, ≥90公里, library/unit-differs",
        "培训人数, 约90人, ''",
        "培训人数, ≤90人, ''",
        "培训人数, ≥90, ''",
        "培训人数, 49万, ''",
        "培训人数, 提高5%, ''",
        "培训人数, 若干, ''",
        "培训人数, /, ''",
        "平均用量, 12吨, library/below-standard",
        "平均用量, 8吨, ''",
        "平均用量, ≥8吨, ''",
        "平均用量, 12000公斤, library/below-standard",
        "培训完成时间, 12月底前, library/below-standard",
        "培训完成时间, 10月底前, ''",
        "别的指标, ≥1人, ''"
    })
    void remarksOneThingAtMost(String name, String value, String expected) {
        TableValidator validator = TableValidator.withoutRules(FormEdition.GENERIC);
        for (Rule rule : LibraryRules.of(LIBRARY)) {
            validator = validator.withRule(rule);
        }
        PerformanceTargetTable table =
                PerformanceTargetTable.builder().addIndicators(row(name, value)).build();
        assertThat(validator.validate(table).findings().stream()
                        .map(Finding::rule)
                        .map(Object::toString))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void refusesANamelessIndicator() {
        assertThatThrownBy(() -> LibraryIndicator.builder().name(" ").build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
