package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
    @ParameterizedTest
    @CsvSource({
        "≥90%,90,%,MET", "≥90%,89.9,%,NOT_MET", ">90%,90,%,NOT_MET", "≤3万元,30000,元,MET", "≤3万元,30001,元,NOT_MET",
        "<5%,5,%,NOT_MET", "=8个,8,个,MET", "12次,12,次,UNDECIDED", "约500人,500,人,UNDECIDED", "≥13个乡镇,13,人次,UNDECIDED",
        "≥200人次,20000,%,UNDECIDED", "10-20个,20,个,MET", "10-20个,21,个,NOT_MET", "增长5%以上,6,%,MET", "提高,1,次,UNDECIDED"
    })
    void judgesWhatTheWordsDecide(String text, String amount, String unit, Attainment expected) {
        assertThat(Target.parse(text).isMetBy(measure(amount, unit))).isEqualTo(expected);
    }

    private static Measure measure(String amount, String unit) {
        return Measure.of(Amount.parse(amount), MeasurementUnit.parse(unit));
    }
}
