package io.github.performancetargets.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one pass over a table says of each rule whether it has to look; of a complete table it says that none has. */
class CensusTest {
    private static final FormEdition EDITION = FormEdition.builder("own")
            .require(Stage.DECLARATION, FormField.FISCAL_YEAR)
            .slot(
                    Stage.DECLARATION,
                    IndicatorCategory.OUTPUT,
                    IndicatorDimension.QUANTITY,
                    Requirement.REQUIRED_QUANTIFIED)
            .slot(Stage.DECLARATION, IndicatorCategory.OUTPUT, IndicatorDimension.QUALITY, Requirement.REQUIRED)
            .slot(Stage.DECLARATION, IndicatorCategory.OUTPUT, IndicatorDimension.COST, Requirement.OPTIONAL)
            .build();
    private static final Indicator QUANTITY = row(IndicatorDimension.QUANTITY, "≥3人");
    private static final Indicator QUALITY = row(IndicatorDimension.QUALITY, "良好");

    private static Indicator row(IndicatorDimension dimension, String value) {
        return Indicator.builder()
                .dimension(dimension)
                .name("培训")
                .value(StatedTarget.read(value))
                .build();
    }

    private static Census census(UnaryOperator<PerformanceTargetTable.Builder> change) {
        PerformanceTargetTable.Builder whole =
                PerformanceTargetTable.builder().fiscalYear(2021).addIndicators(QUANTITY, QUALITY);
        return Census.of(TableFacts.of(change.apply(whole).build(), EDITION, Stage.DECLARATION));
    }

    private static List<String> toLookAt(Census census) {
        return Stream.of(
                        census.headerUnfilled() ? "header" : "",
                        census.unnamed() ? "name" : "",
                        census.valueMissing() ? "value" : "",
                        census.placeholder() ? "placeholder" : "",
                        census.notUnderstood() ? "not understood" : "",
                        census.goalLinked() ? "goal" : "",
                        census.idRepeated() ? "id" : "",
                        census.slotMissing() ? "slot" : "",
                        census.slotUnquantified() ? "number" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> added(UnaryOperator<Indicator.Builder> change) {
        return toLookAt(
                census(t -> t.addIndicators(change.apply(QUANTITY.toBuilder()).build())));
    }

    @Test
    void noRuleHasToLookAtACompleteTable() {
        assertThat(toLookAt(census(t -> t))).isEmpty();
        assertThat(toLookAt(census(t -> t.addIndicators(
                        QUANTITY.toBuilder().id("1").build(),
                        QUANTITY.toBuilder().id("2").build()))))
                .isEmpty();
    }

    @Test
    void eachFaultIsForOneRuleToLookAt() {
        assertThat(toLookAt(census(t -> t.fiscalYear(null)))).containsExactly("header");
        assertThat(added(row -> row.name(""))).containsExactly("name");
        assertThat(added(row -> row.value(null))).containsExactly("value");
        assertThat(added(row -> row.value(StatedTarget.read(" ")))).containsExactly("value");
        assertThat(added(row -> row.value(StatedTarget.read("≥**%")))).containsExactly("placeholder");
        assertThat(added(row -> row.value(StatedTarget.read("3次左右吧/或者5场？")))).containsExactly("not understood");
        assertThat(added(row -> row.goalId("1"))).containsExactly("goal");
        assertThat(toLookAt(census(t -> t.addIndicators(
                        QUANTITY.toBuilder().id("1").build(),
                        QUANTITY.toBuilder().id("1").build()))))
                .containsExactly("id");
    }

    @Test
    void aDemandedSlotIsLookedForWhereNoRowStandsInItAndOneWithoutANumberWhereItNeedsOne() {
        assertThat(toLookAt(census(t -> t.indicators(List.of(QUANTITY))))).containsExactly("slot");
        assertThat(toLookAt(census(t -> t.indicators(List.of(QUALITY))))).containsExactly("slot");
        assertThat(toLookAt(census(t -> t.indicators(List.of(row(IndicatorDimension.QUANTITY, "若干"), QUALITY)))))
                .containsExactly("number");
        assertThat(toLookAt(census(
                        t -> t.indicators(List.of(row(IndicatorDimension.QUANTITY, "若干"), QUANTITY, QUALITY)))))
                .isEmpty();
    }

    @Test
    void whatIsFilledAndNumberedIsSaidOfKnownTiersOnly() {
        Census census = census(t -> t.addIndicators(row(IndicatorDimension.of("民族团结"), "≥3人")));

        assertThat(census.isFilled(IndicatorDimension.QUANTITY)).isTrue();
        assertThat(census.isFilled(IndicatorDimension.QUALITY)).isTrue();
        assertThat(census.isFilled(IndicatorDimension.COST)).isFalse();
        assertThat(census.isFilled(IndicatorDimension.of("民族团结"))).isFalse();
        assertThat(census.isMoreThanWords(IndicatorDimension.QUANTITY)).isTrue();
        assertThat(census.isMoreThanWords(IndicatorDimension.QUALITY)).isFalse();
        assertThat(census.isMoreThanWords(IndicatorDimension.of("民族团结"))).isFalse();
    }

    // ----- marks printed in the slots -----

    private static List<String> printed(IndicatorDimension dimension, Requirement requirement) {
        IndicatorSlot slot = IndicatorSlot.builder()
                .dimension(dimension)
                .label(dimension.code())
                .requirement(requirement)
                .build();
        return toLookAt(census(t -> t.addSlots(slot)));
    }

    @Test
    void aPrintedMarkIsADemandToo() {
        assertThat(printed(IndicatorDimension.TIMELINESS, Requirement.OPTIONAL)).isEmpty();
        assertThat(printed(IndicatorDimension.TIMELINESS, Requirement.REQUIRED)).containsExactly("slot");
        assertThat(printed(IndicatorDimension.QUANTITY, Requirement.REQUIRED)).isEmpty();
        assertThat(printed(IndicatorDimension.QUALITY, Requirement.REQUIRED)).isEmpty();
        assertThat(printed(IndicatorDimension.QUALITY, Requirement.REQUIRED_QUANTIFIED))
                .containsExactly("number");
    }

    @Test
    void aTierThatNobodyKnowsIsLookedAtRowByRowWhereItIsDemanded() {
        assertThat(printed(IndicatorDimension.of("民族团结"), Requirement.REQUIRED)).containsExactly("slot", "number");
        assertThat(printed(IndicatorDimension.of("民族团结"), Requirement.OPTIONAL)).isEmpty();
    }

    // ----- ids -----

    @Test
    void aSecondIdIsAlwaysNoticedAndMostOthersAreNotTakenForOne() {
        IdFilter ids = new IdFilter(100);
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            assertThat(ids.mayRepeat(null)).isFalse();
            taken += ids.mayRepeat("indicator-" + i) ? 1 : 0;
        }

        assertThat(taken).isLessThan(10);
        for (int i = 0; i < 100; i++) {
            assertThat(ids.mayRepeat("indicator-" + i)).isTrue();
        }
    }
}
