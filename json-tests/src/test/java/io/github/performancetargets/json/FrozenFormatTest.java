package io.github.performancetargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The bytes of format 1.0: what was stored once must be read, and written just so, for ever. */
class FrozenFormatTest {
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void writesWhatItReadByteByByte(Json json) throws Exception {
        PerformanceTargetTable table = json.table(Samples.FULL);

        assertThat(new String(json.write(table), StandardCharsets.UTF_8)).isEqualTo(Samples.FULL);
        assertThat(json.read(json.write(table), PerformanceTargetTable.class)).isEqualTo(table);
    }

    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void givesTheSameTableWhateverTheOrderOfTheProperties(Json json) throws Exception {
        String reordered = """
                {"indicators":[{"value":{"reason":{"index":0,"code":"ambiguous"},\
                "target":{"text":"x","kind":"text"},"text":"y"}},\
                {"value":{"target":{"unit":"%","kind":"bound","amount":1.50,"operator":"<="},"text":"≤1.5%"}},\
                {"value":{"target":{"kind":"qualitative"},"text":" 长效"}}],"formatVersion":"1.0"}""";
        String written = """
                {"formatVersion":"1.0","indicators":[{"value":{"text":"y","target":{"kind":"text","text":"x"},\
                "reason":{"code":"ambiguous","index":0}}},\
                {"value":{"text":"≤1.5%","target":{"kind":"bound","operator":"<=","amount":1.5,"unit":"%"}}},\
                {"value":{"text":" 长效","target":{"kind":"qualitative"}}}]}""";

        assertThat(new String(json.write(json.table(reordered)), StandardCharsets.UTF_8))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void writesAmountsAsStringsOnRequestAndReadsThem(Json json) throws Exception {
        PerformanceTargetTable table = json.table(Samples.FULL);
        String written = new String(json.withStringAmounts().write(table), StandardCharsets.UTF_8);

        assertThat(written).contains("\"total\":\"62.5\"", "\"weight\":\"10\"").contains("\"fiscalYear\":2021");
        assertThat(json.table(written)).isEqualTo(table);
    }
}
