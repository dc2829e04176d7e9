package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the column of a unit: it is a unit that prints and reads back, or it is refused with a place. */
class UnitSymbolFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "units.dict")
    void readsBackWhatItPrints(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        MeasurementUnit unit;
        try {
            unit = MeasurementUnit.parse(text);
        } catch (TextParseException refused) {
            assertThat(refused.index()).isBetween(0, text.length());
            return;
        }
        MeasurementUnit again = MeasurementUnit.parse(unit.toString());

        assertThat(again).isEqualTo(unit).hasToString(unit.toString()).hasSameHashCodeAs(unit);
        assertThat(again.dimension()).isEqualTo(unit.dimension());
        assertThat(again.factor()).isEqualTo(unit.factor());
        assertThat(again.isConvertibleTo(unit)).isTrue();
    }
}
