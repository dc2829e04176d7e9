package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a waiver knows a place by: it stays where rows move, and differs where the place does. */
class PlaceKeyTest {
    private static Place row(String pointer, @Nullable String id, int number, @Nullable String name) {
        return row(pointer, TargetPeriod.ANNUAL, id, number, name, null, null);
    }

    private static Place row(
            String pointer,
            TargetPeriod period,
            @Nullable String id,
            int number,
            @Nullable String name,
            @Nullable String field,
            @Nullable String words) {
        return new Place(
                pointer,
                Optional.ofNullable(field),
                period,
                Optional.of(IndicatorCategory.OUTPUT),
                Optional.of(IndicatorDimension.QUANTITY),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                Optional.ofNullable(id),
                Optional.ofNullable(name),
                Optional.ofNullable(words));
    }

    @Test
    void theWholeTableHasNone() {
        assertThat(Place.table().key()).isEmpty();
    }

    @Test
    void anIndicatorIsCalledByItsNameElseItsIdElseItsNumber() {
        String tiers = "/indicators/value/output/quantity";
        assertThat(row("/indicators/3/value", "A1", 2, "培训 人数").key()).isEqualTo(tiers + "/培训人数");
        assertThat(row("/indicators/3/value", "A1", 2, null).key()).isEqualTo(tiers + "/A1");
        assertThat(row("/indicators/3/value", null, 2, null).key()).isEqualTo(tiers + "/2");
    }

    @Test
    void anotherRowOfTheSameNameHasTheSame() {
        assertThat(row("/indicators/9/value", null, 7, "培训人数").key())
                .isEqualTo(row("/indicators/3/value", "A1", 2, "培训人数").key());
    }

    @Test
    void whatIsMissingIsToldByItsTiers() {
        assertThat(Place.missing(Optional.of(IndicatorCategory.OUTPUT), Optional.empty())
                        .key())
                .isEqualTo("/indicators/output");
    }

    @Test
    void theIndicatorOfAWholePeriodIsAnotherOne() {
        assertThat(row("/indicators/3/value", TargetPeriod.MEDIUM_TERM, null, 2, "培训人数", null, null)
                        .key())
                .isEqualTo("/indicators/value/" + TargetPeriod.MEDIUM_TERM.code() + "/output/quantity/培训人数");
    }

    @Test
    void aPlaceWithoutANameIsToldByItsCellAndItsWordsElseItsIndex() {
        assertThat(row("/goals/1/text", TargetPeriod.ANNUAL, null, 0, null, "goals", "完成 培训")
                        .key())
                .isEqualTo("/goals/text/output/quantity/goals/完成培训");
        assertThat(row("/goals/1/text", TargetPeriod.ANNUAL, null, 0, null, null, " ")
                        .key())
                .isEqualTo("/goals/text/output/quantity/1");
    }

    @Test
    void marksOfTheKeyAreEscapedInNames() {
        assertThat(row("/indicators/3", null, 0, "a/b~c|d").key()).isEqualTo("/indicators/output/quantity/a~1b~0c~2d");
    }
}
