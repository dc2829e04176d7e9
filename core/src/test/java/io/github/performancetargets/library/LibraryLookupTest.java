package io.github.performancetargets.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 查库 How a row is looked up: by every name, with and without brackets, in the unit of its target or its actual value. */
class LibraryLookupTest {
    private static LibraryIndicator known(String name, String unit) {
        return LibraryIndicator.builder()
                .name(name)
                .unit(unit.isEmpty() ? null : MeasurementUnit.parse(unit))
                .build();
    }

    private static Indicator row(String name, String value) {
        return Indicator.builder().name(name).value(StatedTarget.read(value)).build();
    }

    @Test
    void keepsItsIndicatorsInOrder() {
        List<LibraryIndicator> all = List.of(known("走访户数", "户"), known("培训人数", "人"));
        assertThat(IndicatorLibrary.of(all).indicators()).isEqualTo(all);
        LibraryIndicator more = all.get(0).toBuilder().aim(Aim.MORE).build();
        assertThat(more.aim()).contains(Aim.MORE);
        assertThat(more.name()).isEqualTo("走访户数");
    }

    @Test
    void findsANameByItsBracketsBeforeItFindsItWithout() {
        LibraryIndicator all = known("培训人数", "人");
        LibraryIndicator rural = known("培训人数(农村)", "人");
        IndicatorLibrary library = IndicatorLibrary.of(List.of(all, rural));
        assertThat(library.named("培训人数（农村）")).containsExactly(rural);
        assertThat(library.named("培训人数（城市）")).containsExactly(all);
        assertThat(library.named("（培训人数）")).isEmpty();
        assertThat(library.named("培训人数）")).isEmpty();
        assertThat(library.named("")).isEmpty();
    }

    @Test
    void namesAnIndicatorOnceUnderANameThatIsAnAliasToo() {
        LibraryIndicator twice =
                known("培训人数", "人").toBuilder().aliases(List.of("培训 人数")).build();
        assertThat(IndicatorLibrary.of(List.of(twice)).named("培训人数")).containsExactly(twice);
        LibraryIndicator other =
                known("培训人数", "人").toBuilder().aliases(List.of("参训人数")).build();
        assertThat(IndicatorLibrary.of(List.of(other)).named("参训 人数")).containsExactly(other);
    }

    @Test
    void suggestsNoMoreThanAreWanted() {
        LibraryIndicator one = known("培训次数", "次");
        LibraryIndicator two = known("培训人数", "人");
        LibraryIndicator three = known("培训天数", "天");
        IndicatorLibrary library = IndicatorLibrary.of(List.of(one, two, three));
        assertThat(library.suggest("培训", 2)).hasSize(2);
        assertThat(library.suggest("培训", 3)).containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void givesAUnitOnlyWhereAllOfTheNameHaveIt() {
        Indicator bare = row("培训人数", "50");
        assertThat(IndicatorLibrary.of(List.of(known("培训人数", "人"))).unitOf(bare))
                .contains(MeasurementUnit.parse("人"));
        assertThat(IndicatorLibrary.of(List.of(known("培训人数", "人"), known("培训人数", "")))
                        .unitOf(bare))
                .isEmpty();
    }

    @Test
    void takesTheUnitOfTheActualValueWhereTheTargetHasNone() {
        Indicator done =
                row("培训人数", "50").toBuilder().actual(StatedTarget.read("50人次")).build();
        LibraryIndicator people = known("培训人数", "人");
        LibraryIndicator times = known("培训人数", "人次");
        assertThat(IndicatorLibrary.of(List.of(people, times)).find(done)).isEqualTo(Optional.of(times));
    }

    @Test
    void saysWhichUnitsTheLibraryKnows() {
        TableValidator validator = TableValidator.withoutRules(FormEdition.GENERIC);
        IndicatorLibrary library = IndicatorLibrary.of(List.of(known("培训人数", "人"), known("培训人数", "次")));
        for (Rule rule : LibraryRules.of(library)) {
            validator = validator.withRule(rule);
        }
        List<Finding> findings = validator
                .validate(PerformanceTargetTable.builder()
                        .addIndicators(row("培训人数", "≥90公里"))
                        .build())
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).argument("unit")).isEqualTo("人、次");
    }
}
