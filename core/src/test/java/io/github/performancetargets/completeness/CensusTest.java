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
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    // ----- marks printed in the slots -----

    private static List<String> printed(IndicatorDimension dimension, Requirement requirement) {
        return toLookAt(census(t -> t.addSlots(slot(dimension, requirement))));
    }

    private static IndicatorSlot slot(IndicatorDimension dimension, Requirement requirement) {
        return IndicatorSlot.builder()
                .category(IndicatorCategory.OUTPUT)
                .dimension(dimension)
                .label(dimension.code())
                .requirement(requirement)
                .build();
    }

    @Test
    void ofASlotThatAPageBreakPrintedTwiceTheFirstMarkCounts() {
        assertThat(toLookAt(census(t -> t.addSlots(
                        slot(IndicatorDimension.TIMELINESS, Requirement.OPTIONAL),
                        slot(IndicatorDimension.TIMELINESS, Requirement.REQUIRED)))))
                .isEmpty();
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
    void aTierThatNobodyKnowsIsDemandedLikeAnyOther() {
        assertThat(printed(IndicatorDimension.of("民族团结"), Requirement.REQUIRED)).containsExactly("slot");
        assertThat(toLookAt(census(t -> t.addIndicators(row(IndicatorDimension.of("民族团结"), "若干"))
                        .addSlots(slot(IndicatorDimension.of("民族团结"), Requirement.REQUIRED_QUANTIFIED)))))
                .containsExactly("number");
        assertThat(printed(IndicatorDimension.of("民族团结"), Requirement.OPTIONAL)).isEmpty();
    }

    /** Every pair of printed marks, with and without a first tier: the census says what looking at each slot says. */
    @Test
    void theCensusIsExact() {
        List<IndicatorSlot> slots = new ArrayList<>();
        for (IndicatorDimension dimension :
                List.of(IndicatorDimension.QUALITY, IndicatorDimension.TIMELINESS, IndicatorDimension.of("民族团结"))) {
            for (Requirement mark : Requirement.values()) {
                slots.add(slot(dimension, mark));
                slots.add(slot(dimension, mark).toBuilder().category(null).build());
            }
            slots.add(slot(dimension, Requirement.OPTIONAL).toBuilder()
                    .requirement(null)
                    .build());
        }
        for (IndicatorSlot first : slots) {
            for (IndicatorSlot second : slots) {
                TableFacts facts = TableFacts.of(
                        PerformanceTargetTable.builder()
                                .fiscalYear(2021)
                                .addIndicators(QUANTITY, QUALITY, row(IndicatorDimension.of("民族团结"), "若干"))
                                .addSlots(first, second)
                                .build(),
                        EDITION,
                        Stage.DECLARATION);
                boolean missing = false;
                boolean unquantified = false;
                for (SlotRequirement demanded : DemandedSlots.of(facts)) {
                    boolean filled = FilledSlots.of(facts).isFilled(demanded.dimension());
                    missing |= !filled;
                    unquantified |= filled
                            && demanded.requirement() == Requirement.REQUIRED_QUANTIFIED
                            && !FilledSlots.of(facts).isMoreThanWords(demanded.dimension());
                }

                assertThat(List.of(
                                Census.of(facts).slotMissing(), Census.of(facts).slotUnquantified()))
                        .as("%s %s", first, second)
                        .containsExactly(missing, unquantified);
            }
        }
    }

    // ----- ids -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 9 10 11 | false
            3 2 1 | false
            1 2 3 2 | true
            2 10 1 2 | true
            Aa BB | false
            BB Aa BB | true
            1 1 | true
            """)
    void idsRepeatOrDoNotInWhateverOrder(String all, boolean repeat) {
        Ids ids = new Ids(10);
        for (String id : all.split(" ", -1)) {
            ids.add(null);
            ids.add(id);
        }

        assertThat(ids.repeat()).isEqualTo(repeat);
    }
}
